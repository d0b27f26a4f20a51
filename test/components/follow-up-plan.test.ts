import { expect, waitUntil } from '@open-wc/testing';
import type { CarerFollowUpPlan } from '../../components/follow-up-plan/follow-up-plan.js';
import { addDays } from '../../src/domain/kernel/calendar.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  setActionStatus,
  setReview,
  shareAction,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../src/domain/conversation/conversation-record.js';
import {
  needsAssessmentKind,
  startAssessment,
  type NeedsAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { answerQuestion, choosePriorities, commentOn } from '../../src/domain/assessment/answer-assessment.js';
import {
  changePhase,
  openSupportCase,
  setContactPerson,
  supportCaseKind,
  type SupportCase,
} from '../../src/domain/case/support-case.js';
import { unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import {
  all,
  button,
  carried,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  LANGUAGES,
  mount,
  newIdbStore,
  press,
  saved,
  tabTo,
  textOf,
  type,
  unmountAll,
  valueOf,
  KeptStore,
} from './page.js';

const author = { by: 'Marte Lunde' };
const service = { party: 'service', name: 'Hjemmetjenesten' } as const;
const kari = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);

function planWith(...whats: string[]): FollowUpPlan {
  return whats.reduce<FollowUpPlan>(
    (plan, what) =>
      valueOf(
        addAction(
          plan,
          { need: 'Søvn', what, kind: 'respite', owner: service, due: addDays(today(), -3) },
          author,
          context,
        ),
      ),
    draftPlan('case', context),
  );
}
const agreed = (plan: FollowUpPlan): FollowUpPlan =>
  valueOf(agreePlan(plan, { by: ['Kari', 'Marte Lunde'], carerHasCopy: true }, context));
const open = (store: RecordStore, more: Partial<CarerFollowUpPlan> = {}): Promise<CarerFollowUpPlan> =>
  mount('carer-follow-up-plan', { caseId: 'case', store, staff: { name: 'Marte Lunde' }, ...more });

async function stored(store: RecordStore): Promise<FollowUpPlan | undefined> {
  const list = await store.list(followUpPlanKind, 'case');
  return list.ok ? list.value.records[0] : undefined;
}

function inCard(card: Element | undefined, words: string): HTMLButtonElement {
  const found = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`the action has no button "${words}"`);
  return found;
}

async function fillAction(element: CarerFollowUpPlan, what: string, owner: string): Promise<void> {
  const details = find<HTMLDetailsElement>(element, 'details.add');
  details.open = true;
  await type(element, find<HTMLTextAreaElement>(element, '.add textarea[name="what"]'), what);
  await type(element, find<HTMLInputElement>(element, '.add input[name="owner"]'), owner);
  await press(element, find(element, '[part="add-action"]'));
}

describe('carer-follow-up-plan', () => {
  let store: KeptStore;
  beforeEach(async () => {
    store = new KeptStore();
    await saved(store, supportCaseKind, kari);
  });
  afterEach(unmountAll);

  it('looks empty when it is, with the way to begin, and nothing to agree or print', async () => {
    const element = await open(store);
    expect(textOf(element)).to.contain('Planen er tom.');
    expect(all(element, '[part="agree"], [part="print"]')).to.have.length(0);
    expect(await stored(store)).to.equal(undefined);
  });

  it('takes an action, saves it and has it after a reload', async () => {
    const idb = newIdbStore();
    const element = await open(idb);
    const changed = heard(element, 'carer-plan-changed');
    await fillAction(element, 'Nattevakt to netter', 'Hjemmetjenesten');
    const event = await changed;
    expect(event).to.include({ caseId: 'case', actions: 1, toDo: 1 });
    expect(carried(event)).to.not.contain('Nattevakt');
    unmountAll();
    const again = await open(idb);
    expect(find(again, '[part="action"]').textContent).to.contain('Nattevakt to netter');
  });

  it('is agreed with a cancelable event first, and carries the plan as the team reads it', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    const agree = heard(element, 'carer-plan-agree');
    const done = heard(element, 'carer-plan-agreed');
    await press(element, find(element, '[part="agree"]'));
    expect((await agree).cancelable).to.equal(true);
    const { record } = await done;
    expect(record.status).to.equal('agreed');
    expect(record.agreedBy).to.deep.equal(['Kari', 'Marte Lunde']);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Avtalt');
    expect((await stored(store))?.status).to.equal('agreed');
  });

  it('stays a draft when the host prevents it', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    element.addEventListener('carer-plan-agree', (event) => {
      event.preventDefault();
    });
    await press(element, find(element, '[part="agree"]'));
    expect((await stored(store))?.status).to.equal('draft');
  });

  it('is not agreed while somebody is missing, and says so', async () => {
    const element = await open(store);
    await fillAction(element, 'Noen må ringe', '');
    await press(element, find(element, '[part="agree"]'));
    expect(textOf(element)).to.contain('Noen tiltak har ingen ansvarlig ennå');
  });

  it('asks whether it helped, and takes "no service exists" with a reason', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt', 'Trappeheis')));
    const element = await open(store);
    const [first, second] = all(element, '[part="action"]');
    expect(first?.textContent).to.contain('Skulle vært gjort for 3 dager siden');
    await press(element, inCard(first, 'Gjort'));
    find<HTMLInputElement>(element, 'input[type="radio"][value="partly"]').click();
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(first?.textContent).to.contain('hjalp litt');
    await press(element, inCard(second, 'Finnes ikke'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="reason"]'), 'ingen på lager');
    await type(element, find<HTMLInputElement>(element, 'input[name="alternative"]'), 'seng i stua');
    await press(element, [...find(element, 'form.panel').querySelectorAll('button')][0] as HTMLElement);
    expect(second?.textContent).to.contain('Dette finnes ikke nå: ingen på lager');
    await waitUntil(async () => (await stored(store))?.actions[1]?.status === 'not-available');
    expect((await stored(store))?.actions.map(({ status }) => status)).to.deep.equal(['done', 'not-available']);
    expect((await stored(store))?.status).to.equal('agreed');
  });

  it('loses no line that the team may not read when staff change another', async () => {
    const both = planWith('Synlig', 'Bare Karis');
    const hidden = valueOf(shareAction(both, both.actions[1]?.id ?? '', 'carer-only', author, context));
    await saved(store, followUpPlanKind, agreed(hidden));
    const element = await open(store);
    expect(all(element, '[part="action"]')).to.have.length(1);
    await press(element, button(element, 'Satt i gang'));
    await waitUntil(async () => (await stored(store))?.actions[0]?.status === 'under-way');
    expect((await stored(store))?.actions.map(({ what }) => what)).to.deep.equal(['Synlig', 'Bare Karis']);
  });

  it('brings back an action that was taken away', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await press(element, button(element, 'Ta bort'));
    expect(textOf(element)).to.contain('«Nattevakt» er tatt bort.');
    await press(element, button(element, 'Angre'));
    expect(all(element, '[part="action"]')).to.have.length(1);
  });

  it('brings an agreed plan back whole, agreement and all', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Ta bort'));
    await waitUntil(async () => (await stored(store))?.status === 'draft');
    await press(element, button(element, 'Angre'));
    await waitUntil(async () => (await stored(store))?.status === 'agreed');
    expect((await stored(store))?.actions).to.have.length(1);
  });

  it('says once that something typed is not added, before it is agreed', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await type(element, find<HTMLInputElement>(element, 'input[name="situation"]'), 'Smerter om natten');
    await press(element, find(element, '[part="agree"]'));
    expect(textOf(element)).to.contain('Du har skrevet noe som ikke er lagt til ennå');
    expect((await stored(store))?.status).to.equal('draft');
  });

  it('has what was typed and not added yet after a reload, in sight, and lets it go once it is added', async () => {
    const idb = newIdbStore();
    await saved(idb, supportCaseKind, kari);
    await saved(idb, followUpPlanKind, agreed(planWith('Nattevakt')));
    const events: string[] = [];
    const hear = (event: Event): void => void events.push(carried(event));
    document.addEventListener('carer-plan-changed', hear);
    let element = await open(idb);
    await type(element, find<HTMLInputElement>(element, 'input[name="situation"]'), 'Uro om natten');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="step"]'), 'Ring vakten');
    await type(element, find<HTMLInputElement>(element, '.contact input[name="phone"]'), '400 00 009');
    await type(element, find<HTMLTextAreaElement>(element, '.add textarea[name="what"]'), 'Avlastning i juli');
    await waitUntil(async () => {
      const list = await idb.list(unfinishedFormsKind, 'case');
      return list.ok && Object.keys(list.value.records[0]?.drafts ?? {}).length === 3;
    });
    expect((await stored(idb))?.status).to.equal('agreed');
    element.remove();
    element = await open(idb);
    await waitUntil(() => find<HTMLInputElement>(element, 'input[name="situation"]').value === 'Uro om natten');
    expect(find<HTMLInputElement>(element, '.contact input[name="phone"]').value).to.equal('400 00 009');
    expect(find<HTMLTextAreaElement>(element, '.add textarea[name="what"]').value).to.equal('Avlastning i juli');
    expect(find(element, 'input[name="situation"]').closest('details')?.open).to.equal(true);
    expect(find(element, '.add').hasAttribute('open')).to.equal(true);
    await press(element, button(element, 'Legg til et råd'));
    await waitUntil(async () => {
      const list = await idb.list(unfinishedFormsKind, 'case');
      return list.ok && Object.keys(list.value.records[0]?.drafts ?? {}).length === 2;
    });
    expect((await stored(idb))?.safetyNet.map(({ step }) => step)).to.deep.equal(['Ring vakten']);
    expect(JSON.stringify(await stored(idb))).to.not.contain('Avlastning i juli');
    expect(events.join('')).to.not.match(/Avlastning|Uro|400/);
    document.removeEventListener('carer-plan-changed', hear);
    // Another person has drafts of their own.
    const other = await open(idb, { staff: { name: 'Jonas Vik' } });
    expect(find<HTMLTextAreaElement>(other, '.add textarea[name="what"]').value).to.equal('');
    await idb.close();
  });

  it('becomes a draft again when what was agreed is changed', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLTextAreaElement>(element, '.panel textarea[name="what"]'), 'Nattevakt tre netter');
    await press(element, find(element, '[part="action"] .panel button.go'));
    expect(textOf(element)).to.contain('Nattevakt tre netter');
    expect(textOf(element)).to.contain('Endret, ikke avtalt på nytt ennå');
  });

  it('opens the review on its day with what was agreed, and ends it with a new day', async () => {
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt')), today())));
    const element = await open(store);
    await press(element, button(element, 'Start evalueringen'));
    expect(textOf(element)).to.contain('Hva skjedde med det vi ble enige om?');
    await type(element, find<HTMLInputElement>(element, 'input[name="next"]'), addDays(today(), 14));
    await press(element, button(element, 'Avslutt evalueringen'));
    await waitUntil(async () => (await stored(store))?.reviews.length === 1);
    expect((await stored(store))?.review.date).to.equal(addDays(today(), 14));
    expect(textOf(element)).to.contain('om 14 dager');
  });

  it('puts the contact person on top for the carer, with a number to call', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    find<HTMLDetailsElement>(element, '.contact details').open = true;
    await type(element, find<HTMLInputElement>(element, 'input[name="name"]'), 'Marte Lunde');
    await type(element, find<HTMLInputElement>(element, 'input[name="phone"]'), '400 00 001');
    await press(element, find(element, '.contact form button'));
    const page = await open(store, { view: 'carer' });
    await waitUntil(() => textOf(page).includes('Marte Lunde'));
    const text = textOf(page);
    expect(text.indexOf('400 00 001')).to.be.lessThan(text.indexOf('Nattevakt'));
    expect(find<HTMLAnchorElement>(page, 'a[href^="tel:"]').href).to.equal('tel:40000001');
    expect(all(page, '[part="agree"], [part="add-action"], select')).to.have.length(0);
  });

  it('prints a sheet of its own and leaves the host’s page as it was', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    const print = window.print;
    let printed = '';
    window.print = () => {
      printed = document.querySelector('carer-print-sheet')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
    const styles = document.adoptedStyleSheets.length;
    await press(element, find(element, '[part="print"]'));
    window.print = print;
    expect(printed).to.contain('Nattevakt');
    expect(printed.indexOf('Kontaktperson')).to.be.lessThan(printed.indexOf('Nattevakt'));
    expect(document.querySelector('carer-print-sheet')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(styles);
  });

  it('keeps each agreement, and says in words what was changed since', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    expect(textOf(element)).to.not.contain('Det dere har vært enige om');
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLInputElement>(element, '.panel input[name="owner"]'), 'Kommunen');
    await press(element, find(element, '[part="action"] .panel button.go'));
    expect(textOf(element)).to.contain('Noe er endret siden dere ble enige');
    expect(textOf(element)).to.contain(
      '«Nattevakt»: den ansvarlige er endret. Før: Hjemmetjenesten (tjenesten). Nå: Kommunen (tjenesten).',
    );
    await press(element, find(element, '[part="agree"]'));
    await waitUntil(async () => (await stored(store))?.status === 'agreed');
    await waitUntil(() => !element.shadowRoot?.querySelector('[part="agree"]'));
    const earlier = find(element, '.versions').textContent;
    expect(earlier).to.contain('Den første avtalen.').and.to.contain('Nå: Kommunen (tjenesten).');
    expect((await stored(store))?.versions).to.have.length(2);
    // The carer is told the same, before they agree anew.
    await press(element, button(element, 'Ta bort'));
    const page = await open(store, { view: 'carer' });
    await waitUntil(() => textOf(page).includes('Noe er endret siden du og teamet ble enige'));
  });

  it('shows name and role of who is responsible, and keeps both while something else is changed', async () => {
    const read = await store.read(supportCaseKind, 'case');
    if (!read.ok) throw new Error(read.reason);
    const jonas = { name: 'Jonas Vik', role: 'sykepleier', phone: '1' };
    await saved(store, supportCaseKind, valueOf(setContactPerson(read.value, jonas, undefined, 'x', context)));
    const marte = { party: 'service', name: 'Marte Lunde', role: 'palliativt team' } as const;
    const action = { need: '', what: 'Kort', kind: 'information', owner: marte } as const;
    await saved(
      store,
      followUpPlanKind,
      agreed(valueOf(addAction(draftPlan('case', context), action, author, context))),
    );
    const element = await open(store);
    expect(textOf(element)).to.contain('Marte Lunde, palliativt team (tjenesten)');
    const owner = async (): Promise<unknown> => (await stored(store))?.actions[0]?.owner;
    const change = async (name: string, value: string): Promise<void> => {
      await press(element, button(element, 'Endre'));
      expect(find<HTMLInputElement>(element, '.panel input[name="owner"]').value).to.match(/^[^,]+, [^,]+$/);
      await type(element, find<HTMLInputElement>(element, `.panel input[name="${name}"]`), value);
      await press(element, find(element, '[part="action"] .panel button.go'));
    };
    await change('due', addDays(today(), 5));
    await waitUntil(async () => (await stored(store))?.actions[0]?.due !== undefined);
    expect(await owner()).to.deep.equal(marte);
    expect((await stored(store))?.actions[0]?.history.at(-1)?.parts).to.deep.equal(['due']);
    // Written as the contact person is shown, whose role is known.
    await change('owner', 'Jonas Vik, sykepleier');
    await waitUntil(async () => (await stored(store))?.actions[0]?.owner?.name === 'Jonas Vik');
    expect(await owner()).to.deep.equal({ party: 'service', name: 'Jonas Vik', role: 'sykepleier' });
    // What somebody else is, only whoever writes it knows.
    await change('owner', 'Ine Dahl, avdeling nord');
    await waitUntil(async () => (await stored(store))?.actions[0]?.owner?.name === 'Ine Dahl, avdeling nord');
    expect(await owner()).to.deep.equal({ party: 'service', name: 'Ine Dahl, avdeling nord' });
    const page = await open(store, { view: 'carer' });
    await waitUntil(() => textOf(page).includes('Dette ordner Ine Dahl, avdeling nord.'));
  });

  it('undoes every change, and leaves what came later', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt', 'Trappeheis')));
    const element = await open(store);
    const before = await stored(store);
    const [first] = all(element, '[part="action"]');
    await press(element, inCard(first, 'Satt i gang'));
    expect(textOf(element)).to.contain('«Nattevakt»: i gang.');
    await press(element, button(element, 'Angre'));
    await waitUntil(async () => (await stored(store))?.actions[0]?.status === 'planned');
    expect({ ...(await stored(store)), revision: 0 }).to.deep.equal({ ...before, revision: 0 });

    await press(element, inCard(first, 'Ta bort'));
    await waitUntil(async () => (await stored(store))?.actions.length === 1);
    // Somebody else writes in the other action meanwhile.
    const now = (await stored(store))!;
    const moved = valueOf(setActionStatus(now, now.actions[0]?.id ?? '', 'under-way', author, context));
    await saved(store, followUpPlanKind, moved);
    await waitUntil(() => textOf(element).includes('I gang'));
    await press(element, button(element, 'Angre'));
    await waitUntil(async () => (await stored(store))?.actions.length === 2);
    expect((await stored(store))?.actions.map(({ what, status }) => [what, status])).to.deep.equal([
      ['Nattevakt', 'planned'],
      ['Trappeheis', 'under-way'],
    ]);
    const contact = find<HTMLDetailsElement>(element, '.contact details');
    contact.open = true;
    await type(element, find<HTMLInputElement>(element, 'input[name="name"]'), 'Jonas Vik');
    await press(element, find(element, '.contact form button'));
    await press(element, button(element, 'Angre'));
    const read = await store.read(supportCaseKind, 'case');
    expect(read.ok && read.value.contactPerson).to.equal(undefined);
  });

  it('never leaves "no service exists" a dead end', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Trappeheis')));
    const element = await open(store);
    await press(element, button(element, 'Finnes ikke'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="reason"]'), 'ingen på lager');
    await type(element, find<HTMLInputElement>(element, 'input[name="again"]'), '');
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(textOf(element)).to.contain('Skriv hva dere gjør i stedet, eller når dere ser på det igjen.');
    await type(element, find<HTMLInputElement>(element, 'input[name="alternative"]'), 'seng i stua');
    await press(element, find(element, 'form.panel button[type="submit"]'));
    await press(element, button(element, 'Legg det til som tiltak'));
    expect(all(element, '[part="action"] h4').map((one) => one.textContent)).to.deep.equal([
      'Trappeheis',
      'seng i stua',
    ]);
  });

  it('follows an application to its answer, and asks for a review where it was refused', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Søknad og svar'));
    await type(element, find<HTMLInputElement>(element, 'input[name="sentAt"]'), addDays(today(), -9));
    await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'refused');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="appeal"]'), 'antall netter');
    await type(element, find<HTMLInputElement>(element, 'input[name="appealBy"]'), addDays(today(), 12));
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(textOf(element)).to.contain('avslag').and.to.contain('antall netter');
    expect(textOf(element)).to.contain('Grunn: en tjeneste er avslått eller avsluttet');
    const page = await open(store, { view: 'carer' });
    await waitUntil(() => textOf(page).includes('Svaret på søknaden: avslag.'));
    expect(textOf(page)).to.contain('Dette kan du klage på: antall netter').and.to.contain('Du kan klage til og med');
  });

  it('sets what was granted of respite beside what was wished for', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const element = await open(store);
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLInputElement>(element, '.panel input[name="respite-extent"]'), 'to netter');
    await press(element, find(element, '[part="action"] .panel button.go'));
    await press(element, button(element, 'Hva er innvilget?'));
    const granted = find<HTMLInputElement>(element, '.panel input[name="respite-extent"]');
    expect(granted.value).to.equal('to netter');
    await type(element, granted, 'én natt');
    await press(element, find(element, 'form.panel button[type="submit"]'));
    const page = await open(store, { view: 'carer' });
    await waitUntil(() => textOf(page).includes('Du har fått: én natt.'));
    expect(textOf(page)).to.contain('Du ba om: to netter.');
  });

  it('groups by who is responsible and by need, what nobody has first', async () => {
    const nobody = valueOf(
      addAction(planWith('Nattevakt'), { need: 'Trygghet', what: 'Ringe', kind: 'information' }, author, context),
    );
    await saved(store, followUpPlanKind, nobody);
    const element = await open(store);
    await press(element, find(element, 'input[name="grouping"][value="owner"]'));
    expect(all(element, '.group-name').map((one) => one.textContent)).to.deep.equal([
      'Ingen har ansvar ennå',
      'Hjemmetjenesten',
    ]);
    await press(element, find(element, 'input[name="grouping"][value="need"]'));
    expect(all(element, '.group-name').map((one) => one.textContent)).to.deep.equal(['Søvn', 'Trygghet']);
  });

  it('lays two forms side by side in a review, and takes a theme that comes again as a new need', async () => {
    const answered = (answer: string, comment: string, now: string): NeedsAssessment => {
      let form: NeedsAssessment = startAssessment(
        { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
        { ...context, now },
      );
      form = valueOf(answerQuestion(form, carerNeeds12, 'rest-and-respite', answer));
      form = valueOf(commentOn(form, carerNeeds12, 'rest-and-respite', comment));
      form = valueOf(choosePriorities(form, carerNeeds12, ['rest-and-respite']));
      return valueOf(submitAssessment(form, { ...context, now }));
    };
    await saved(store, needsAssessmentKind, answered('needed', 'Sover ikke.', '2026-10-01T09:00:00+01:00'));
    await saved(store, needsAssessmentKind, answered('managing', 'Bedre nå.', '2026-11-21T09:00:00+01:00'));
    const plan = planWith('Nattevakt');
    const themed = { ...plan, actions: plan.actions.map((one) => ({ ...one, questionId: 'rest-and-respite' })) };
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(themed), today())));
    const element = await open(store);
    await press(element, button(element, 'Start evalueringen'));
    const [row] = all(element, '.forms tbody tr');
    expect(row?.textContent.replaceAll(/\s+/g, ' '))
      .to.contain('Jeg trenger støtte til dette «Sover ikke.» Vil snakke om dette')
      .and.to.contain('Det går greit «Bedre nå.»');
    expect(textOf(element)).to.contain('«Pusterom» er tatt opp på nytt. Skriv det som et nytt behov.');
    await press(element, button(element, 'Nytt tiltak: Pusterom'));
    expect(find<HTMLSelectElement>(element, '.add select[name="theme"]').value).to.equal('rest-and-respite');
    await type(element, find<HTMLTextAreaElement>(element, '.add textarea[name="what"]'), 'Besøksvenn');
    await press(element, find(element, '[part="add-action"]'));
    await waitUntil(async () => (await stored(store))?.actions.length === 2);
    expect((await stored(store))?.actions.map(({ questionId }) => questionId)).to.deep.equal([
      'rest-and-respite',
      'rest-and-respite',
    ]);
    await expectAccessible(element);
  });

  it('says that an owner is no longer contact person, and whether the carer has a copy', async () => {
    const named = (name: string) => (now: SupportCase) =>
      valueOf(setContactPerson(now, { name, phone: '1' }, undefined, 'x', context));
    const read = await store.read(supportCaseKind, 'case');
    if (!read.ok) throw new Error(read.reason);
    await saved(store, supportCaseKind, named('Jonas Vik')(named('Hjemmetjenesten')(read.value)));
    const plan = valueOf(agreePlan(planWith('Nattevakt'), { by: ['Kari'], carerHasCopy: false }, context));
    await saved(store, followUpPlanKind, plan);
    const element = await open(store);
    expect(textOf(element)).to.contain('Hjemmetjenesten er ikke kontaktperson lenger.');
    expect(textOf(element)).to.contain('Den pårørende har ikke fått en kopi ennå.');
    await press(element, button(element, 'Kopien er gitt'));
    await waitUntil(async () => {
      const now = await stored(store);
      return now?.status === 'agreed' && now.carerHasCopy;
    });
  });

  it('shows the carer the next talk, and gives the days as a calendar file that says nothing', async () => {
    const talk = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    const closed = valueOf(closeConversation({ ...talk, nextContact: addDays(today(), 3) }, 'Marte', context));
    await saved(store, conversationRecordKind, closed);
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt')), addDays(today(), 9))));
    const page = await open(store, { view: 'carer' });
    const text = textOf(page);
    expect(text).to.contain('om 3 dager').and.to.contain('om 9 dager');
    let file: Blob | undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => create((file = blob));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    await press(page, button(page, 'Legg datoene i kalenderen'));
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const calendar = await file?.text();
    expect(calendar)
      .to.contain('SUMMARY:Avtale')
      .and.to.contain('SUMMARY:Gjennomgang')
      .and.to.not.contain('SUMMARY:Husk');
    expect(calendar).to.not.contain('Nattevakt').and.to.not.contain('Kari');
  });

  it('lays a plan aside after a death, and begins a new one for the bereaved', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    const read = await store.read(supportCaseKind, 'case');
    if (!read.ok) throw new Error(read.reason);
    await saved(store, supportCaseKind, valueOf(changePhase(read.value, 'bereaved', context)));
    const element = await open(store);
    expect(textOf(element)).to.not.contain('Skulle vært gjort');
    await press(element, button(element, 'Avslutt planen'));
    await waitUntil(async () => (await stored(store))?.status === 'closed');
    await waitUntil(() => all(element, '[part="action"]').length === 0);
    expect(textOf(element)).to.contain('Avsluttede planer').and.to.contain('Nattevakt – planlagt');
    await fillAction(element, 'Sorggruppe', 'Frivilligsentralen');
    await waitUntil(async () => {
      const list = await store.list(followUpPlanKind, 'case');
      return list.ok && list.value.records.length === 2;
    });
  });

  it('shows a plan that somebody else began at the same moment, and takes it in', async () => {
    await saved(store, followUpPlanKind, planWith('Fra Jonas'));
    await saved(store, followUpPlanKind, { ...planWith('Fra Marte'), draftedAt: '2026-11-21T09:00:00+01:00' });
    const element = await open(store);
    expect(textOf(element)).to.contain('Noen har begynt på en plan til').and.to.contain('Fra Jonas');
    await press(element, button(element, 'Før det inn her'));
    await waitUntil(() => all(element, '[part="action"]').length === 2);
    expect(textOf(element)).to.not.contain('Noen har begynt på en plan til');
    await waitUntil(async () => {
      const list = await store.list(followUpPlanKind, 'case');
      return list.ok && list.value.records.filter(({ status }) => status === 'closed').length === 1;
    });
  });

  it('takes back that it was agreed, and that it was laid aside', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await press(element, find(element, '[part="agree"]'));
    await waitUntil(() => textOf(element).includes('Planen er avtalt.'));
    await press(element, button(element, 'Angre'));
    await waitUntil(async () => (await stored(store))?.status === 'draft');
    expect((await stored(store))?.versions).to.equal(undefined);
    const read = await store.read(supportCaseKind, 'case');
    if (!read.ok) throw new Error(read.reason);
    await saved(store, supportCaseKind, valueOf(changePhase(read.value, 'bereaved', context)));
    await waitUntil(() => textOf(element).includes('Planen er stanset'));
    await press(element, button(element, 'Avslutt planen'));
    await waitUntil(() => textOf(element).includes('Planen er avsluttet.'));
    await press(element, button(element, 'Angre'));
    await waitUntil(async () => (await stored(store))?.status === 'draft');
    await waitUntil(() => all(element, '[part="action"]').length === 1);
  });

  it('stops gently after a death', async () => {
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt')), today())));
    const read = await store.read(supportCaseKind, 'case');
    if (!read.ok) throw new Error(read.reason);
    await saved(store, supportCaseKind, valueOf(changePhase(read.value, 'bereaved', context)));
    const element = await open(store);
    expect(textOf(element)).to.contain('Planen er stanset');
    expect(textOf(element)).to.not.contain('Start evalueringen');
  });

  it('says so when a change could not be saved', async () => {
    const full = new FillableStore();
    await saved(full, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(full);
    full.failsWith = 'unavailable';
    await press(element, button(element, 'Satt i gang'));
    await waitUntil(() => textOf(element).includes('Nettleseren lar oss ikke lagre her'));
  });

  it('reaches every step by keyboard', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await tabTo(element, () => find(element, '[part="agree"]'));
    await tabTo(element, () => find(element, 'input[name="situation"]'));
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const element = await open(store, { lang });
      await expectAccessible(element);
      await saved(store, followUpPlanKind, planWith('Nattevakt', 'Trappeheis'));
      await waitUntil(() => all(element, '[part="action"]').length === 2);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      for (const index of [0, 1]) {
        const panels = all(element, '[part="action"] button[aria-expanded]');
        await press(element, panels[index]!);
        await expectAccessible(element);
      }
      await press(element, find(element, '[part="agree"]'));
      await waitUntil(() => !element.shadowRoot?.querySelector('[part="agree"]'));
      await expectAccessible(element);
      const page = await open(store, { lang, view: 'carer' });
      await expectAccessible(page);
    });
  }
});
