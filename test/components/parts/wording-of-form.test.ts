import { expect } from '@open-wc/testing';
import '../../../components/conversation-record/define.js';
import '../../../components/needs-form/define.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { choosePriorities, commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import { startAssessment, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { context, KeptStore, mount, saved, textOf, unmountAll, until, valueOf } from '../page.js';

/** A form on whom to call, answered in a version of our questions. */
async function storeWith(version: string): Promise<KeptStore> {
  const store = new KeptStore();
  await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context));
  let form: NeedsAssessment = startAssessment(
    { caseId: 'case', questionSet: { ...carerNeeds12, version }, locale: 'nb', filledBy: 'self' },
    context,
  );
  form = valueOf(commentOn(form, carerNeeds12, 'who-to-contact', 'Jeg vet ikke hvem.'));
  form = valueOf(choosePriorities(form, carerNeeds12, ['who-to-contact']));
  await saved(store, needsAssessmentKind, valueOf(submitAssessment(form, context)));
  return store;
}

describe('a form that was answered in other words', () => {
  afterEach(unmountAll);

  it('is shown to the carer and to staff in the words it was answered in', async () => {
    const store = await storeWith('1.0.1');
    const form = await mount('carer-needs-form', { caseId: 'case', store });
    await until(() => textOf(form).includes('Å vite hvem du kan ringe, også kveld, natt og helg'));
    expect(textOf(form)).to.not.contain('Hvem du kan ringe, dag og natt');
    const talk = await mount('carer-conversation-record', { caseId: 'case', store, staff: { name: 'Marte Lunde' } });
    await until(() => textOf(talk).includes('Hvem du kan kontakte'));
  });

  it('and one of today in the words of today', async () => {
    const store = await storeWith(carerNeeds12.version);
    const form = await mount('carer-needs-form', { caseId: 'case', store });
    await until(() => textOf(form).includes('Hvem du kan ringe, dag og natt'));
    expect(textOf(form)).to.not.contain('Å vite hvem');
  });
});
