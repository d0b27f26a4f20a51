import { expect } from '@open-wc/testing';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import {
  answerAside,
  choosePriorities,
  commentOn,
  shareAnswer,
} from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { markSamePatient } from '../../../src/domain/case/case-phase.js';
import {
  openSupportCase,
  standingPatientConsents,
  supportCaseKind,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import { closeConversation, conversationRecordKind } from '../../../src/domain/conversation/conversation-record.js';
import { trailKind } from '../../../src/domain/device/audit-trail.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  addAction,
  draftPlan,
  followUpPlanKind,
  setReview,
  settleAfterDeath,
} from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  kept,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  tabTo,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { newTalk, open, talks, unfoldCase } from './conversation.js';

const yesterday = addDays(today(), -1);
const kari = openSupportCase({ id: 'case', carer: { name: 'Kari' }, patient: { initials: 'A.B.' } }, context);
const per = openSupportCase({ id: 'per', carer: { name: 'Per', relation: 'sønn' } }, context);
const focused = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;
const caseOf = async (store: KeptStore, id: string): Promise<SupportCase> =>
  valueOf(await store.read(supportCaseKind, id));

async function recordDeath(element: CarerConversationRecord, on = today()): Promise<void> {
  await unfoldCase(element);
  await press(element, button(element, 'Registrer at pasienten er død'));
  await type(element, find<HTMLInputElement>(element, '#death-day'), on);
  await press(element, button(element, 'Registrer dødsfallet'));
  await until(async () => (await theCase(store)).phase === 'bereaved');
}

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('a death', () => {
  beforeEach(async () => {
    await saved(store, supportCaseKind, kari);
  });

  it('has its own day, which can be corrected, and is recorded after one question, by keyboard', async () => {
    const element = await open(store, { staff: { name: 'Marte Lunde', unit: 'Palliativt team' } });
    await unfoldCase(element);
    await press(element, button(element, 'Registrer at pasienten er død'));
    await until(() => focused(element) === 'death-day');
    expect(find<HTMLInputElement>(element, '#death-day').value).to.equal(today());
    await expectAccessible(element);
    await press(element, button(element, 'Avbryt'));
    await until(() => focused(element) === 'phase-heading');
    expect((await theCase(store)).phase).to.equal('active');
    await recordDeath(element, yesterday);
    await until(() => focused(element) === 'phase-heading', 'the focus is lost');
    expect((await theCase(store)).death).to.include({ on: yesterday, recordedBy: 'Marte Lunde, Palliativt team' });
    await type(element, find<HTMLInputElement>(element, 'section input[name="on"]'), addDays(today(), -3));
    await press(element, button(element, 'Lagre dagen'));
    await until(async () => (await theCase(store)).death?.on === addDays(today(), -3));
    await type(element, find<HTMLInputElement>(element, 'section input[name="on"]'), addDays(today(), 3));
    find<HTMLInputElement>(element, 'section input[name="on"]').removeAttribute('max');
    await press(element, button(element, 'Lagre dagen'));
    await until(() => textOf(element).includes('Dagen er ikke kommet ennå'));
    expect((await theCase(store)).death?.on).to.equal(addDays(today(), -3));
  });

  it('that was a mistake is taken back after a question: plan, days and reminders are as before', async () => {
    let plan = valueOf(
      addAction(draftPlan('case', context), { need: '', what: 'Nattevakt', kind: 'respite' }, { by: 'x' }, context),
    );
    plan = valueOf(setReview(plan, addDays(today(), 5), context));
    const [action] = plan.actions;
    await saved(store, followUpPlanKind, plan);
    const element = await open(store);
    expect(textOf(element)).to.contain('Nattevakt');
    await recordDeath(element);
    const [now] = await kept(store, followUpPlanKind);
    if (!now || !action) throw new Error('there is no plan');
    await saved(store, followUpPlanKind, valueOf(settleAfterDeath(now, action.id, 'ended', { by: 'x' }, context)));
    await until(() => !textOf(element).includes('Nattevakt'));
    await press(element, button(element, 'Dette er feil, ingen er død'));
    await until(() => focused(element) === 'ask-mistake');
    await expectAccessible(element);
    await tabTo(element, () => button(element, 'Ta tilbake registreringen'));
    await press(element, button(element, 'Ta tilbake registreringen'));
    await until(async () => (await theCase(store)).phase === 'active');
    await until(() => textOf(element).includes('Alt er som før'));
    await until(() => focused(element) === 'phase-heading', 'the focus is lost');
    const { death, mistakenDeaths } = await theCase(store);
    expect(death).to.equal(undefined);
    expect(mistakenDeaths?.[0]).to.include({ takenBackBy: 'Marte Lunde' });
    expect((await kept(store, followUpPlanKind))[0]?.actions[0]?.afterDeath).to.equal(undefined);
    expect(textOf(element)).to.contain('Nattevakt').and.to.contain('Et dødsfall ble ført ved en feil');
    const steps = valueOf(await store.list(trailKind)).records.map(({ act }) => act);
    expect(steps).to.include.members(['phase-changed', 'taken-back']);
  });

  it('leaves the form of before to be read, folded, and not as what the carer wants now', async () => {
    let form = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
    form = valueOf(answerAside(form, carerNeeds12, 'what-matters', 'At hun ikke har vondt.'));
    form = valueOf(choosePriorities(form, carerNeeds12, ['rest-and-respite']));
    await saved(store, needsAssessmentKind, valueOf(submitAssessment(form, context)));
    await saved(store, supportCaseKind, { ...bereavedCase(await theCase(store), context), revision: 1 });
    const former = find<HTMLDetailsElement>(await open(store), '.former-form');
    expect(former.open).to.equal(false);
    expect(former.querySelector('summary')?.textContent.trim()).to.equal('Skjemaet fra før dødsfallet');
    expect(former.textContent).to.contain('Viktigst for Kari den gangen').and.to.not.contain('akkurat nå');
  });

  it('does not let what the carer keeps for themselves open the talk with them, or fill it', async () => {
    let form = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
    form = valueOf(commentOn(form, carerNeeds12, 'own-health', 'Dette er bare mitt.'));
    form = valueOf(shareAnswer(form, carerNeeds12, 'own-health', 'carer-only'));
    form = valueOf(choosePriorities(form, carerNeeds12, ['own-health', 'rest-and-respite']));
    await saved(store, needsAssessmentKind, form);
    await saved(store, supportCaseKind, { ...bereavedCase(await theCase(store), context), revision: 1 });
    const element = await open(store);
    expect(textOf(element)).to.not.contain('Dette er bare mitt.').and.to.not.contain('Egen helse');
    await press(element, button(element, 'Start samtalen'));
    await until(async () => (await talks(store)).length === 1);
    const [talk] = await talks(store);
    expect(talk).to.deep.include({ kind: 'bereavement', topics: [], expectations: [] });
    expect(talk?.assessmentId).to.equal(undefined);
    expect(await kept(store, needsAssessmentKind)).to.have.length(1);
  });

  it('follows the days of the unit, in the question, in the text and for who is next on duty', async () => {
    const unitDays = { bereavementTalkFrom: 2, bereavementTalkUntil: 3, formWaits: 7 };
    const element = await open(store, { unitDays });
    await press(element, button(element, 'Registrer at pasienten er død'));
    expect(textOf(element)).to.contain('to til tre dager etter dødsfallet');
    await press(element, button(element, 'Registrer dødsfallet'));
    await until(async () => (await theCase(store)).phase === 'bereaved');
    expect(textOf(element)).to.contain('etterlattesamtale to til tre dager').and.not.to.contain('uker');
  });

  for (const lang of LANGUAGES)
    it(`is accessible in every state (${lang})`, async () => {
      const element = await open(store, { lang });
      await unfoldCase(element);
      await press(element, find(element, '[aria-labelledby="phase-heading"] button'));
      await expectAccessible(element);
      await press(element, find(element, '[aria-labelledby="phase-heading"] .go'));
      await until(async () => (await theCase(store)).phase === 'bereaved');
      find<HTMLDetailsElement>(element, '.carer-card details').open = true;
      await press(element, find(element, '[aria-labelledby="phase-heading"] .quiet'));
      await expectAccessible(element);
    });
});

describe('several carers of one patient', () => {
  it('are joined by staff’s word after a question that shows whom, and parted again', async () => {
    await saved(store, supportCaseKind, kari);
    await saved(store, supportCaseKind, per);
    const element = await open(store);
    await unfoldCase(element);
    await until(() => textOf(element).includes('Ingen andre er ført opp.'));
    const fold = find(element, 'form[role="search"]').closest('details');
    if (fold) fold.open = true;
    await type(element, find<HTMLInputElement>(element, 'input[name="find"]'), 'per');
    await press(element, button(element, 'Søk'));
    await until(() => textOf(element).includes('Per (sønn)'));
    await press(element, button(element, 'Samme pasient: Per (sønn)'));
    expect(textOf(element)).to.contain('Er Kari, A.B. og Per (sønn) pårørende til samme pasient?');
    await until(() => focused(element) === 'ask-same');
    await expectAccessible(element);
    await press(element, button(element, 'Ja, samme pasient'));
    await until(() => textOf(element).includes('Per (sønn) er ført opp.'));
    expect((await theCase(store)).patient?.sharedMarks).to.deep.equal(
      (await caseOf(store, 'per')).patient?.sharedMarks,
    );
    await until(() => focused(element) === 'case-said');
    await press(element, button(element, 'Ikke samme pasient: Per (sønn)'));
    await until(() => textOf(element).includes('Per (sønn) er tatt bort herfra.'));
    await until(() => textOf(element).includes('Ingen andre er ført opp.'));
    expect((await caseOf(store, 'per')).patient).to.equal(undefined);
  });

  describe('once they are known', () => {
    beforeEach(async () => {
      const [one, other] = markSamePatient(kari, per, context);
      await saved(store, supportCaseKind, one);
      await saved(store, supportCaseKind, other);
    });

    it('have a death recorded once, offered for each, and taken back for each', async () => {
      const element = await open(store);
      await until(() => textOf(element).includes('Per (sønn)'));
      await recordDeath(element, yesterday);
      await until(() => focused(element) === 'for-others', 'the offer has not got the focus');
      await expectAccessible(element);
      // Whoever is not ticked may not know of it yet: their page would tell them.
      const tick = find<HTMLInputElement>(element, '.for-others input');
      expect(tick.checked).to.equal(false);
      expect(textOf(element)).to.contain('Kryss bare av for dem som vet det.');
      tick.click();
      await press(element, button(element, 'Før det for dem som er krysset av'));
      await until(async () => (await caseOf(store, 'per')).phase === 'bereaved');
      expect((await caseOf(store, 'per')).death?.on).to.equal(yesterday);
      await until(() => textOf(element).includes('Ført også for Per (sønn).'));
      await press(element, button(element, 'Dette er feil, ingen er død'));
      await press(element, button(element, 'Ta tilbake registreringen'));
      await until(() => focused(element) === 'for-others', 'the taking back is not offered');
      await press(element, button(element, 'Før det for dem som er krysset av'));
      await until(async () => (await caseOf(store, 'per')).phase === 'active');
    });

    it('are offered the death that stands in the case of another', async () => {
      await saved(store, supportCaseKind, { ...bereavedCase(await caseOf(store, 'per'), context), revision: 1 });
      const element = await open(store);
      await until(() => textOf(element).includes('Hos Per (sønn) er det ført at pasienten døde'));
      // In view, outside of what concerns the case itself, which it opens.
      expect(button(element, 'Før det her også').checkVisibility()).to.equal(true);
      await press(element, button(element, 'Før det her også'));
      await until(() => focused(element) === 'death-day', 'the focus is lost');
      expect(find<HTMLInputElement>(element, '#death-day').value).to.equal('2026-11-20');
    });

    it('each get what the patient has said only where it was ticked', async () => {
      const element = await open(store);
      await until(() => textOf(element).includes('Per (sønn)'));
      const answer = async (): Promise<void> => {
        await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'given');
        await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="scope"]'), 'symptomer');
        await press(element, button(element, 'Lagre svaret'));
        await until(() => focused(element) === 'for-others');
      };
      await answer();
      expect(find<HTMLInputElement>(element, '.for-others input').checked).to.equal(false);
      await press(element, button(element, 'Bare her'));
      await until(() => element.shadowRoot?.activeElement?.localName === 'h2');
      expect(standingPatientConsents(await caseOf(store, 'per'))).to.deep.equal([]);
      await answer();
      await press(element, find(element, '.for-others input'));
      await press(element, button(element, 'Før det for dem som er krysset av'));
      await until(async () => standingPatientConsents(await caseOf(store, 'per')).length === 1);
      expect((await caseOf(store, 'per')).carer).to.deep.equal(per.carer);
    });

    for (const lang of LANGUAGES)
      it(`is accessible (${lang})`, async () => {
        const element = await open(store, { lang });
        await unfoldCase(element);
        await until(() => all(element, '[aria-labelledby="others-heading"] li').length === 1);
        await press(element, find(element, '[aria-labelledby="phase-heading"] button'));
        await press(element, find(element, '[aria-labelledby="phase-heading"] .go'));
        await until(() => element.shadowRoot?.querySelector('.for-others'));
        await expectAccessible(element);
      });
  });
});

describe('the case itself', () => {
  beforeEach(async () => {
    await saved(store, supportCaseKind, kari);
  });

  it('is closed with a reason, and opened again', async () => {
    const element = await open(store);
    await unfoldCase(element);
    find<HTMLDetailsElement>(element, '.case-fold').open = true;
    await press(element, find(element, 'input[value="moved"]'));
    await press(element, button(element, 'Avslutt saken'));
    await until(async () => (await theCase(store)).phase === 'closed');
    await until(() => focused(element) === 'case-closed');
    expect(textOf(element)).to.contain('flyttet, andre følger opp. Marte Lunde').and.not.to.contain('Start samtalen');
    await expectAccessible(element);
    await press(element, button(element, 'Åpne saken igjen'));
    await until(async () => (await theCase(store)).phase === 'active');
    expect(textOf(element)).to.contain('Start samtalen');
  });

  it('is erased after a question where it was opened by mistake and nothing came of it', async () => {
    const element = await open(store);
    await unfoldCase(element);
    find<HTMLDetailsElement>(element, '.case-fold').open = true;
    await press(element, button(element, 'Slett en sak som ble opprettet ved en feil'));
    await until(() => focused(element) === 'ask-discard');
    await expectAccessible(element);
    await press(element, button(element, 'Slett saken'));
    await until(async () => !(await store.read(supportCaseKind, 'case')).ok);
    await until(() => textOf(element).includes('Ingenting av den er igjen her'));
    expect(textOf(element)).to.not.contain('Kari');
  });

  it('cannot be erased once a talk has ended: then it is closed as a mistake', async () => {
    await saved(store, conversationRecordKind, valueOf(closeConversation(newTalk(), 'Jonas Vik', context)));
    const element = await open(store);
    await unfoldCase(element);
    expect(textOf(element)).to.not.contain('Slett en sak');
    find<HTMLDetailsElement>(element, '.case-fold').open = true;
    await press(element, find(element, 'input[value="mistake"]'));
    await press(element, button(element, 'Avslutt saken'));
    await until(async () => (await theCase(store)).closing?.reason === 'mistake');
  });
});
