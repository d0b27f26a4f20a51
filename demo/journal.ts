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
import { exampleOffers } from './example-offers.js';
import { startDemo, store, text, translatePage } from './host.js';
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
  go('talk', event.caseId);
  conversation.focus();
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
      const heading = document.createElement('h2');
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

const names = [
  'carer-needs-changed',
  'carer-needs-submit',
  'carer-needs-submitted',
  'carer-needs-withdrawn',
  'carer-conversation-changed',
  'carer-conversation-close',
  'carer-conversation-closed',
  'carer-plan-changed',
  'carer-plan-agree',
  'carer-plan-agreed',
  'carer-journal-extract',
  'carer-journal-extract-withdrawn',
  'carer-case-selected',
  'carer-record-failed',
];

/** Shows each event with its own fields, as a host would get them. */
function log(event: Event): void {
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  const item = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = event.type;
  const data = document.createElement('code');
  data.textContent = JSON.stringify(Object.fromEntries(fields));
  item.append(name, data);
  $('#log').prepend(item);
}
for (const name of names) document.addEventListener(name, log);

document.addEventListener('carer-journal-extract', (event: CarerJournalExtractEvent) => {
  for (const line of event.lines) {
    document.getElementById(`line-${line.lineId}`)?.remove();
    const item = document.createElement('li');
    item.id = `line-${line.lineId}`;
    item.textContent = line.text;
    $('#received').append(item);
  }
});
document.addEventListener('carer-journal-extract-withdrawn', (event: CarerJournalExtractWithdrawnEvent) => {
  for (const lineId of event.lineIds) document.getElementById(`line-${lineId}`)?.remove();
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
