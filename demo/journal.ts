import 'carer-needs/define';
import type {
  CarerCaseBoard,
  CarerCaseSelectedEvent,
  CarerConversationRecord,
  CarerFollowUpPlan,
  CarerJournalExtractEvent,
  CarerJournalExtractWithdrawnEvent,
  CarerNeedsForm,
} from 'carer-needs';
import { supportCaseKind, type SupportCase } from 'carer-needs/domain';
import { logEvents } from './event-log.js';
import { exampleOffers } from './example-offers.js';
import { startDemo, store, text, translatePage } from './host.js';
import { PatientsJournal } from './patients-journal.js';
import { showStorage, startStoragePage } from './storage-page.js';

translatePage();

const $ = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`journal.html has no ${selector}`);
  return element;
};
const board = $('carer-case-board') as CarerCaseBoard;
const conversation = $('carer-conversation-record') as CarerConversationRecord;
const plan = $('carer-follow-up-plan') as CarerFollowUpPlan;
const form = $('carer-needs-form') as CarerNeedsForm;
const pen = $('#pen') as HTMLSelectElement;
const tabs = $('#case-tabs');
const journal = new PatientsJournal({ isKept: store.isVolatile !== true });
const staff = { id: 'marte', name: 'Marte Lunde', role: 'sykepleier', unit: 'Palliativt team' };

board.staff = staff;
for (const element of [conversation, plan]) {
  element.staff = staff;
  element.offers = exampleOffers;
}

/** The address says which case is open and which of its pages, so that Back and reload work. */
function show(): void {
  const [, page = 'tavle', caseId = ''] = /^#(tavle|vegg|lager|talk|plan|form)(?:\/(.+))?$/.exec(location.hash) ?? [];
  const isWall = page === 'vegg';
  const isStorage = page === 'lager';
  const isBoard = page === 'tavle' || isWall || isStorage;
  document.body.classList.toggle('wall', isWall);
  board.view = isWall ? 'display' : 'worklist';
  document.body.classList.toggle('case-open', !isBoard);
  board.hidden = !isBoard || isStorage;
  $('#storage').hidden = !isStorage;
  if (isStorage) void showStorage();
  tabs.hidden = isBoard;
  conversation.hidden = page !== 'talk';
  plan.hidden = page !== 'plan';
  $('#form-with-staff').hidden = page !== 'form';
  const shown = decoded(caseId);
  if (!isBoard) for (const element of [conversation, plan, form]) element.caseId = shown;
  for (const button of tabs.querySelectorAll<HTMLElement>('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset['show'] === page));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#patients a')) {
    link.toggleAttribute('aria-current', !isBoard && link.dataset['case'] === shown);
  }
  showReceived();
}

/** The id in an address; anybody can write an address, and not all of them are well made. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function go(page: string, caseId: string): void {
  location.hash = `${page}/${encodeURIComponent(caseId)}`;
}

board.addEventListener('carer-case-selected', (event: CarerCaseSelectedEvent) => {
  const { caseId, place } = event;
  go(place?.page === 'plan' ? 'plan' : 'talk', caseId);
  if (place?.page !== 'plan') conversation.focus();
  else if (place.actionId !== undefined) plan.focusAction(place.actionId);
  else plan.focus();
});
tabs.addEventListener('click', (event) => {
  const page = (event.target as HTMLElement).dataset['show'];
  if (page) go(page, conversation.caseId);
});
pen.addEventListener('change', () => (form.filledBy = pen.value as CarerNeedsForm['filledBy']));
window.addEventListener('hashchange', show);

async function listPatients(): Promise<void> {
  const cases = await store.list(supportCaseKind);
  const byPatient = new Map<string, SupportCase[]>();
  for (const one of cases.ok ? cases.value.records : []) {
    const initials = one.patient?.initials ?? '–';
    byPatient.set(initials, [...(byPatient.get(initials) ?? []), one]);
  }
  const groups = [...byPatient].sort(([one], [other]) => one.localeCompare(other, 'nb'));
  $('#patients').replaceChildren(
    ...groups.map(([initials, carers]) => {
      const section = document.createElement('section');
      const heading = document.createElement('h3');
      heading.textContent = initials;
      const list = document.createElement('ul');
      list.append(
        ...carers.map(({ id, carer }) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = `#talk/${encodeURIComponent(id)}`;
          link.dataset['case'] = id;
          const relation = document.createElement('small');
          relation.textContent = carer.relation ?? '';
          link.append(carer.name ?? '–', relation);
          item.append(link);
          return item;
        }),
      );
      section.append(heading, list);
      return section;
    }),
  );
}

logEvents($('#log'));

/** Shows the lines of the open case; on the board there is no patient whose journal could be shown. */
function showReceived(): void {
  const isCase = document.body.classList.contains('case-open');
  $('#patients-journal').hidden = !isCase;
  $('#received').replaceChildren(
    ...(isCase ? journal.of(conversation.caseId) : []).map(({ text: words }) => {
      const item = document.createElement('li');
      item.textContent = words;
      return item;
    }),
  );
}

document.addEventListener('carer-journal-extract', ({ caseId, lines }: CarerJournalExtractEvent) => {
  journal.receive(lines.map(({ lineId, text: words }) => ({ caseId, lineId, text: words })));
  showReceived();
});
document.addEventListener('carer-journal-extract-withdrawn', ({ lineIds }: CarerJournalExtractWithdrawnEvent) => {
  journal.withdraw(lineIds);
  showReceived();
});

await startDemo();
await listPatients();
store.watch((change) => {
  const isOfCases = change.type === 'saved' ? change.kind === 'support-case' : change.type !== 'closing';
  if (isOfCases) void listPatients().then(show);
});
startStoragePage();
document.title = text({
  nb: 'Journal – Fjordvik sykehus',
  nn: 'Journal – Fjordvik sjukehus',
  en: 'Journal – Fjordvik hospital',
});
show();
