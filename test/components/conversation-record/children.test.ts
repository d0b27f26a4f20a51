import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { answerAside } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import type { SupportCase } from '../../../src/domain/case/support-case.js';
import { supportCaseForPatientJournal } from '../../../src/domain/case/telling.js';
import {
  answerPrompt,
  closeConversation,
  conversationRecordKind,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
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
import { end, goTo, newTalk, nothingWritten, open, started, unfoldCase, withForm } from './conversation.js';

const section = (element: Element): HTMLElement => find(element, '.children');
const answer = (element: CarerConversationRecord, said: 'yes' | 'no'): Promise<void> =>
  press(element, find(element, `.children input[value="${said}"]`));

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

/** A case with a form in which the carer said that children are affected. */
async function withYesInForm(): Promise<void> {
  await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context));
  let form = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
  form = valueOf(answerAside(form, carerNeeds12, 'children-under-18', 'yes'));
  await saved(store, needsAssessmentKind, valueOf(submitAssessment(form, context)));
}

/** What is drawn of known children is fetched for them. */
const drawn = (element: Element, selector: string): Promise<void> =>
  until(() => element.shadowRoot?.querySelector(selector), `no ${selector}`);

async function addIda(element: CarerConversationRecord): Promise<void> {
  await drawn(element, '.children input[name="who"]');
  await type(element, find<HTMLInputElement>(element, '.children input[name="who"]'), 'Ida');
  await type(element, find<HTMLInputElement>(element, '.children input[name="born"]'), '2016');
  await press(element, button(element, 'Legg til barnet'));
}

async function keptCase(isSo: (supportCase: SupportCase) => unknown): Promise<SupportCase> {
  await until(async () => isSo(await theCase(store)));
  return theCase(store);
}

describe('children under 18', () => {
  it('are asked about in a talk of any length, outside every fold, until it was answered once for the case', async () => {
    await withForm(store);
    const element = await started(store);
    for (const minutes of ['10 min', '20 min', '40 min']) {
      await press(element, button(element, minutes));
      await goTo(element, 'ask');
      expect(section(element).closest('details')).to.equal(null);
      expect(section(element).textContent).to.contain('Er barn under 18 år berørt?');
    }
    await goTo(element, 'end');
    expect(find(element, '.stop').textContent).to.contain('Det er ikke spurt om barn under 18 år.');
    await goTo(element, 'ask');
    await answer(element, 'no');
    await goTo(element, 'end');
    expect(find(element, '.stop').textContent).to.not.contain('barn under 18');
    const { childrenAsked } = await keptCase(({ childrenAsked: asked }) => asked);
    expect(childrenAsked).to.include({ answer: 'no', recordedBy: 'Marte Lunde' });
    await end(element);
    await until(() => element.shadowRoot?.querySelector('[part="close"]') === null);
    await press(element, button(element, 'Ny samtale'));
    await unfoldCase(element);
    expect(all(element, '.children')).to.have.length(0);
    await press(element, find(element, 'form .go'));
    await until(() => element.shadowRoot?.querySelector('#stop-heading'));
    await goTo(element, 'ask');
    expect(find<HTMLInputElement>(element, '.children input[value="no"]').checked).to.equal(true);
    await press(element, button(element, 'Ta bort svaret: Er barn under 18 år berørt?'));
    await keptCase(({ childrenAsked: asked }) => !asked);
  });

  it('who stand in the form stand before the talk, in the handover and before its end', async () => {
    await withYesInForm();
    const element = await open(store);
    const words = 'I skjemaet svarte Kari at barn er berørt.';
    expect(section(element).textContent).to.contain(words);
    expect(find(element, '.stands-open').textContent).to.contain(words);
    await press(element, find(element, 'form .go'));
    await until(() => element.shadowRoot?.querySelector('#stop-heading'));
    await goTo(element, 'end');
    expect(find(element, '.stands-open').textContent).to.contain(words);
  });

  it('are kept on the case, each with what they know, who they talk with and who follows up', async () => {
    await withForm(store);
    const element = await started(store);
    await goTo(element, 'ask');
    await answer(element, 'yes');
    expect(section(element).textContent).to.contain('Det står ikke hvem som følger opp barna');
    await addIda(element);
    // The person goes on with this child.
    await until(() => element.shadowRoot?.activeElement?.getAttribute('name') === 'knows');
    const inCard = (name: string): string => `.child [name="${name}"]`;
    await type(element, find<HTMLInputElement>(element, inCard('knows')), 'At pappa er syk');
    await type(element, find<HTMLInputElement>(element, inCard('tasks')), 'Lager middag');
    await type(element, find<HTMLInputElement>(element, inCard('school')), 'Helsesykepleieren');
    await type(element, find<HTMLSelectElement>(element, inCard('school-consent')), 'given');
    await type(element, find<HTMLSelectElement>(element, inCard('informedBy-consent')), 'refused');
    await type(element, find<HTMLInputElement>(element, inCard('informedBy')), 'Bestemor');
    await type(element, find<HTMLInputElement>(element, inCard('followedUpBy')), 'Barneansvarlig');
    await type(element, find<HTMLInputElement>(element, inCard('followUpDue')), '2026-12-03');
    const kept = await keptCase(({ children }) => children?.[0]?.followUpDue);
    expect(kept.children?.[0]).to.deep.include({
      who: 'Ida',
      bornIn: 2016,
      knows: 'At pappa er syk',
      tasks: 'Lager middag',
      school: { who: 'Helsesykepleieren', consent: 'given' },
      informedBy: { who: 'Bestemor', consent: 'refused' },
      followedUpBy: 'Barneansvarlig',
    });
    expect(find(element, '.child').textContent)
      .to.contain('Ida, født 2016')
      .and.to.contain('Helsesykepleieren: Dere får snakke sammen')
      .and.to.contain('Barneansvarlig følger opp innen');
    await goTo(element, 'end');
    expect(find(element, '.stop').textContent).to.not.contain('følger opp');
    await goTo(element, 'ask');
    await type(element, find<HTMLInputElement>(element, inCard('bornIn')), '16');
    await type(element, find<HTMLInputElement>(element, inCard('followUpDue')), '');
    await keptCase(({ children }) => children?.[0]?.followUpDue === undefined);
    expect((await theCase(store)).children?.[0]?.bornIn).to.equal(2016);
  });

  it('can be taken away and brought back, also those of an earlier talk, and stay after a death', async () => {
    await withForm(store);
    const talk = valueOf(answerPrompt(newTalk(), 'children-under-18', { answer: 'talked-about' }));
    const earlier = { ...talk, children: [{ id: 'per', who: 'Per', knows: 'alt' }] };
    await saved(store, conversationRecordKind, valueOf(closeConversation(earlier, 'Marte', context)));
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    const element = await open(store);
    await drawn(element, '.child');
    expect(section(element).textContent).to.contain('Per').and.to.contain('Vet: alt');
    await press(element, button(element, 'Ta bort: Per'));
    await until(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Angre');
    expect(all(element, '.child')).to.have.length(0);
    await keptCase(({ childrenRemoved }) => childrenRemoved?.length === 1);
    await press(element, button(element, 'Angre'));
    await until(() => all(element, '.child').length === 1);
    await press(element, button(element, 'Første samtale, fredag 20. november'));
    await until(() => !element.shadowRoot?.querySelector('p.late'));
    expect(textOf(element)).to.contain('Er barn under 18 år berørt?').and.to.contain('Per, alt');
  });

  it('get one sentence in the journal, on its own ground, once the carer was told of it', async () => {
    await withForm(store);
    const element = await started(store);
    await goTo(element, 'ask');
    await answer(element, 'yes');
    await addIda(element);
    expect(section(element).textContent).to.contain('Det krever loven');
    await press(element, button(element, 'Bruk forslaget'));
    const line = find<HTMLTextAreaElement>(element, '[name="children-line"]');
    expect(line.value).to.equal('Ett barn under 18 år er pårørende.');
    expect(supportCaseForPatientJournal(await keptCase(({ childrenLine }) => childrenLine)).lines).to.have.length(0);
    await press(element, button(element, 'Det er sagt'));
    expect(section(element).textContent).to.contain('Marte Lunde sa det til den pårørende');
    const said = supportCaseForPatientJournal(await keptCase(({ childrenLine }) => childrenLine?.mustBeDocumented));
    expect(said.lines[0]).to.include({ ground: 'children-next-of-kin', toldBy: 'Marte Lunde', text: line.value });
    await type(element, line, 'Barn er pårørende.');
    expect(section(element).textContent).to.contain('Si det på nytt');
    await press(element, button(element, 'Det er sagt'));
    await press(element, button(element, 'Hold setningen utenfor journalen'));
    await keptCase(({ childrenLine }) => childrenLine?.sharing === 'care-team');
  });

  it('never interpret; that one had to, in an emergency, is recorded quietly', async () => {
    await withForm(store);
    const element = await started(store);
    await press(element, button(element, '40 min'));
    await goTo(element, 'ask');
    await press(element, find(element, '#prompt-interpreter input[value="talked-about"]'));
    await press(element, find(element, '#prompt-interpreter input[value="child"]'));
    expect(textOf(element)).to.contain('Barn skal ikke tolke.');
    await drawn(element, '.interpreted');
    const details = find<HTMLDetailsElement>(element, '.interpreted');
    details.open = true;
    await type(element, find<HTMLInputElement>(element, '.interpreted input[name="who"]'), 'Ida');
    await press(element, button(element, 'Skriv det ned'));
    await until(() => element.shadowRoot?.activeElement === find(element, '.interpreted > summary'));
    const { children } = await keptCase((supportCase) => supportCase.children);
    expect(children?.[0]?.who).to.equal('Ida');
    expect(children?.[0]?.interpretedAt).to.be.a('string');
    await drawn(element, '.child');
    expect(find(element, '.child').textContent).to.contain('Måtte tolke i en nødssituasjon');
    await drawn(element, '.child');
    await press(element, button(element, 'Ta bort at Ida måtte tolke'));
    await keptCase((supportCase) => supportCase.children?.[0]?.interpretedAt === undefined);
  });

  it('are asked about where nothing is written, too, and the answer is not written there', async () => {
    await withForm(store);
    const element = await started(store);
    await press(element, nothingWritten(element));
    await press(element, button(element, 'Slett og skriv ingenting'));
    await until(() => element.shadowRoot?.querySelector('.scratch'));
    expect(all(element, '.children')).to.have.length(0);
    expect(textOf(element)).to.contain('Er barn under 18 år berørt?').and.to.contain('Svaret skrives ikke her.');
    await end(element);
    await until(() => element.shadowRoot?.querySelector('.children'));
  });

  it('are read by the carer, with what they have said yes and no to', async () => {
    await withForm(store);
    const child = { id: 'ida', who: 'Ida', school: { who: 'Skolen', consent: 'given' as const } };
    await saved(store, supportCaseKind, { ...(await theCase(store)), children: [child] });
    await saved(store, conversationRecordKind, valueOf(closeConversation(newTalk(), 'Marte', context)));
    const reading = await open(store, { view: 'carer' });
    await until(() => textOf(reading).includes('Ida'));
    expect(textOf(reading)).to.contain('Ida').and.to.contain('Skolen. Du har sagt at vi får snakke med dem.');
  });

  it('can be answered and added by keyboard alone', async () => {
    await withForm(store);
    const element = await started(store);
    await tabTo(element, () => find(element, '[data-stop="ask"]'));
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.activeElement?.id === 'stop-heading');
    await tabTo(element, () => find(element, '.children input[value="yes"]'), 120);
    await answer(element, 'yes');
    await drawn(element, '.children input[name="who"]');
    await tabTo(element, () => find(element, '.children input[name="who"]'));
  });

  for (const lang of LANGUAGES) {
    it(`are accessible in ${lang}, in every state`, async () => {
      await withYesInForm();
      const element = await open(store, { lang });
      await unfoldCase(element);
      await drawn(element, '.children input[name="who"]');
      await expectAccessible(element);
      await press(element, find(element, 'form .go'));
      await until(() => element.shadowRoot?.querySelector('#stop-heading'));
      await press(element, all(element, '.minutes')[2]!);
      await goTo(element, 'ask');
      await drawn(element, '.children input[name="who"]');
      await type(element, find<HTMLInputElement>(element, '.children input[name="who"]'), 'Ida');
      await press(element, find(element, '.children form button'));
      await press(element, find(element, '.children-line button'));
      await press(element, find(element, '#prompt-interpreter input[value="talked-about"]'));
      await drawn(element, '.interpreted');
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      await press(element, find(element, '.agreement-ask .go'));
      await expectAccessible(element);
      await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
      await until(() => !/patient|pasient/i.test(section(element).textContent));
    });
  }
});
