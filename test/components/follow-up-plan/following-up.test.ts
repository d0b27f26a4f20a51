import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { today } from '../../../src/browser/clock-and-ids.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { answerQuestion, choosePriorities, commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { setContactPerson, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  addAction,
  draftPlan,
  followUpPlanKind,
  recordApplication,
  setActionStatus,
  setReview,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  kept,
  KeptStore,
  press,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
  bereavedCase,
} from '../page.js';
import { agreed, author, fillAction, kari, open, planWith, stored } from './plan.js';

function inCard(card: Element | undefined, words: string): HTMLButtonElement {
  const found = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`the action has no button "${words}"`);
  return found;
}

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  await saved(store, supportCaseKind, kari);
});
afterEach(unmountAll);

describe('what becomes of an action', () => {
  it('asks whether it helped, and takes "no service exists" with a reason', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt', 'Trappeheis')));
    const element = await open(store);
    const [first, second] = all(element, '[part="action"]');
    expect(first?.textContent).to.contain('Skulle vært gjort for 3 dager siden');
    await press(element, inCard(first, 'Gjort'));
    find<HTMLInputElement>(element, 'form.panel input[value="partly"]').click();
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(first?.textContent).to.contain('hjalp litt');
    await press(element, inCard(second, 'Finnes ikke'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="reason"]'), 'ingen på lager');
    await type(element, find<HTMLInputElement>(element, 'input[name="alternative"]'), 'seng i stua');
    await press(element, [...find(element, 'form.panel').querySelectorAll('button')][0] as HTMLElement);
    expect(second?.textContent).to.contain('Dette finnes ikke nå: ingen på lager');
    await until(async () => (await stored(store))?.actions[1]?.status === 'not-available');
    expect((await stored(store))?.actions.map(({ status }) => status)).to.deep.equal(['done', 'not-available']);
    expect((await stored(store))?.status).to.equal('agreed');
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
    await until(() => textOf(page).includes('Svaret på søknaden: avslag.'));
    expect(textOf(page)).to.contain('Dette kan du klage på: antall netter').and.to.contain('Du kan klage til og med');
  });

  it('warns before the time to appeal ends, and afterwards, until it is said whether the carer appeals', async () => {
    const applied = (inDays: number): FollowUpPlan => {
      const plan = agreed(planWith('Nattevakt'));
      const about = { decision: 'refused', appealBy: addDays(today(), inDays) } as const;
      return valueOf(recordApplication(plan, plan.actions[0]?.id ?? '', about, author, context));
    };
    await saved(store, followUpPlanKind, applied(12));
    const element = await open(store);
    expect(textOf(element))
      .to.contain('Fristen for å klage er')
      .and.to.contain('om 12 dager')
      .and.to.contain('Er det klaget?');
    await expectAccessible(element);
    const yes = button(element, 'Klaget: Nattevakt');
    yes.focus();
    await sendKeys({ press: 'Enter' });
    await until(async () => (await stored(store))?.actions[0]?.application?.appealed === 'yes');
    expect(textOf(element)).to.not.contain('Fristen for å klage er');
    expect(textOf(element)).to.contain('«Nattevakt»: klaget.');
    expect(find(element, '[part="action"] .pairs').textContent).to.contain('Klaget');
    await press(element, button(element, 'Angre'));
    expect(textOf(element)).to.contain('Fristen for å klage er');
    await press(element, button(element, 'Søknad og svar'));
    await type(element, find<HTMLInputElement>(element, 'input[name="appealBy"]'), addDays(today(), -2));
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(textOf(element)).to.contain('Fristen for å klage gikk ut');
    await press(element, button(element, 'Søknad og svar'));
    await type(element, find<HTMLSelectElement>(element, 'select[name="appealed"]'), 'no');
    await press(element, find(element, 'form.panel button[type="submit"]'));
    expect(textOf(element)).to.not.contain('Fristen for å klage gikk ut');
    expect(find(element, '[part="action"] .pairs').textContent).to.contain('Ikke klaget');
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
    await until(() => textOf(page).includes('Du har fått: én natt.'));
    expect(textOf(page)).to.contain('Du ba om: to netter.');
  });

  it('brings back an action that was taken away', async () => {
    await saved(store, followUpPlanKind, planWith('Nattevakt'));
    const element = await open(store);
    await press(element, button(element, 'Ta bort'));
    expect(textOf(element)).to.contain('«Nattevakt» er tatt bort.');
    await press(element, button(element, 'Angre'));
    expect(all(element, '[part="action"]')).to.have.length(1);
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
    await until(async () => (await stored(store))?.actions[0]?.due !== undefined);
    expect(await owner()).to.deep.equal(marte);
    expect((await stored(store))?.actions[0]?.history.at(-1)?.parts).to.deep.equal(['due']);
    // Written as the contact person is shown, whose role is known.
    await change('owner', 'Jonas Vik, sykepleier');
    await until(async () => (await stored(store))?.actions[0]?.owner?.name === 'Jonas Vik');
    expect(await owner()).to.deep.equal({ party: 'service', name: 'Jonas Vik', role: 'sykepleier' });
    // What somebody else is, only whoever writes it knows.
    await change('owner', 'Ine Dahl, avdeling nord');
    await until(async () => (await stored(store))?.actions[0]?.owner?.name === 'Ine Dahl, avdeling nord');
    expect(await owner()).to.deep.equal({ party: 'service', name: 'Ine Dahl, avdeling nord' });
    const page = await open(store, { view: 'carer' });
    await until(() => textOf(page).includes('Dette ordner Ine Dahl, avdeling nord.'));
  });

  it('undoes every change, and leaves what came later', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt', 'Trappeheis')));
    const element = await open(store);
    const before = await stored(store);
    const [first] = all(element, '[part="action"]');
    await press(element, inCard(first, 'Satt i gang'));
    expect(textOf(element)).to.contain('«Nattevakt»: i gang.');
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.actions[0]?.status === 'planned');
    expect({ ...(await stored(store)), revision: 0 }).to.deep.equal({ ...before, revision: 0 });

    await press(element, inCard(first, 'Ta bort'));
    await until(async () => (await stored(store))?.actions.length === 1);
    // Somebody else writes in the other action meanwhile.
    const now = (await stored(store))!;
    const moved = valueOf(setActionStatus(now, now.actions[0]?.id ?? '', 'under-way', author, context));
    await saved(store, followUpPlanKind, moved);
    await until(() => textOf(element).includes('I gang'));
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.actions.length === 2);
    expect((await stored(store))?.actions.map(({ what, status }) => [what, status])).to.deep.equal([
      ['Nattevakt', 'planned'],
      ['Trappeheis', 'under-way'],
    ]);
    const contact = find<HTMLDetailsElement>(element, '.contact details');
    contact.open = true;
    await type(element, find<HTMLInputElement>(element, 'input[name="name"]'), 'Jonas Vik');
    await press(element, find(element, '.contact form button'));
    await until(async () => (await theCase(store)).contactPerson?.name === 'Jonas Vik');
    await press(element, button(element, 'Angre'));
    await until(async () => (await theCase(store)).contactPerson === undefined);
  });
});

describe('a review', () => {
  it('opens the review on its day with what was agreed, and ends it with a new day', async () => {
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt')), today(), context)));
    const element = await open(store);
    await press(element, button(element, 'Start evalueringen'));
    expect(textOf(element)).to.contain('Hva skjedde med det vi ble enige om?');
    await type(element, find<HTMLInputElement>(element, 'input[name="next"]'), addDays(today(), 14));
    await press(element, button(element, 'Avslutt evalueringen'));
    await until(async () => (await stored(store))?.reviews.length === 1);
    expect((await stored(store))?.review.date).to.equal(addDays(today(), 14));
    expect(textOf(element)).to.contain('om 14 dager');
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
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(themed), today(), context)));
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
    await until(async () => (await stored(store))?.actions.length === 2);
    expect((await stored(store))?.actions.map(({ questionId }) => questionId)).to.deep.equal([
      'rest-and-respite',
      'rest-and-respite',
    ]);
    await expectAccessible(element);
  });
});

describe('after a death', () => {
  it('lays a plan aside after a death, and begins a new one for the bereaved', async () => {
    await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    const element = await open(store);
    expect(textOf(element)).to.not.contain('Skulle vært gjort');
    await press(element, button(element, 'Avslutt planen'));
    await until(async () => (await stored(store))?.status === 'closed');
    await until(() => all(element, '[part="action"]').length === 0);
    expect(textOf(element)).to.contain('Avsluttede planer').and.to.contain('Nattevakt – planlagt');
    await fillAction(element, 'Sorggruppe', 'Frivilligsentralen');
    await until(async () => (await kept(store, followUpPlanKind)).length === 2);
  });

  it('stops gently after a death', async () => {
    await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt')), today(), context)));
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    const element = await open(store);
    expect(textOf(element)).to.contain('Planen er stanset');
    expect(textOf(element)).to.not.contain('Start evalueringen');
  });
});
