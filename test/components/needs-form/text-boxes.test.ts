import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { caretIn } from '../../../components/parts/shared-text-value.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { expectAccessible, find, KeptStore, paste, saved, textOf, twoConnections, unmountAll, until } from '../page.js';
import { comment, next, open, part, stored, toFirstTheme } from './form.js';

afterEach(unmountAll);

describe('a caret in a text that somebody else changes', () => {
  it('stays at its words, whatever was put in before and after them', () => {
    const place = (before: string, after: string): string => {
      const caret = caretIn(after.replaceAll('|', ''), before.replace('|', ''), before.indexOf('|'));
      return `${after.slice(0, caret)}|${after.slice(caret)}`;
    };
    expect(place('Jeg er| redd.', 'I natt: Jeg er redd.')).to.equal('I natt: Jeg er| redd.');
    expect(place('Jeg er| redd.', 'Jeg er redd. Hver natt.')).to.equal('Jeg er| redd. Hver natt.');
    expect(place('Jeg er| redd.', 'Nå: Jeg er redd. Hver natt.')).to.equal('Nå: Jeg er| redd. Hver natt.');
    expect(place('Jeg er| redd.', 'Nå: Jeg er så redd. Hver natt.')).to.equal('Nå: Jeg er| så redd. Hver natt.');
    expect(place('|Jeg.', 'Nå. Jeg.')).to.equal('Nå. |Jeg.');
    expect(place('Jeg.|', 'Jeg. Nå.')).to.equal('Jeg.| Nå.');
    expect(place('Borte|', '')).to.equal('|');
  });

  it('stays at its words in the form, when another tab writes around them', async () => {
    const [here, there] = twoConnections();
    const form = await open(here);
    await toFirstTheme(form);
    const box = comment(form);
    box.focus();
    await sendKeys({ type: 'Jeg er redd.' });
    await until(async () => JSON.stringify(await stored(there)).includes('Jeg er redd.'));
    box.setSelectionRange(6, 6);
    const [draft] = await stored(there);
    if (draft?.status !== 'draft') throw new Error('there is no draft');
    const answers = {
      ...draft.answers,
      'illness-and-outlook': { sharing: 'care-team', comment: 'I natt. Jeg er redd. Hver natt.' },
    } as const;
    await saved(there, needsAssessmentKind, { ...draft, answers });
    await until(() => box.value === 'I natt. Jeg er redd. Hver natt.');
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([14, 14]);
    expect(form.shadowRoot?.activeElement).to.equal(box);
  });
});

describe('a text that is longer than there is room for', () => {
  it('is taken up to the limit, and what was left out is said', async () => {
    const store = new KeptStore();
    const form = await open(store);
    await toFirstTheme(form);
    await paste(comment(form), 'a'.repeat(9_990));
    await form.updateComplete;
    expect(textOf(form)).to.not.contain('kom ikke med');
    await paste(comment(form), 'b'.repeat(25));
    await form.updateComplete;
    expect(comment(form).value).to.have.length(10_000);
    expect(find(form, '.too-long').textContent).to.equal('Her er det plass til 10 000 tegn. 15 tegn kom ikke med.');
    await expectAccessible(form);
    await until(async () => (await stored(store))[0]?.answers['illness-and-outlook']?.comment?.endsWith('bbbbbbbbbb'));
    await next(form);
    expect(textOf(form)).to.not.contain('kom ikke med');
    expect(part(form, 'comment')).to.be.an('HTMLTextAreaElement');
  });
});
