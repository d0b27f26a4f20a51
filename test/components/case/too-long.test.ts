import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { context, expectAccessible, find, KeptStore, mount, paste, saved, textOf, unmountAll, until } from '../page.js';

const staff = { name: 'Marte Lunde' };

describe('a text that is longer than a field of a case has room for', () => {
  let store: KeptStore;
  beforeEach(async () => {
    store = new KeptStore();
    for (const id of ['case', 'next'])
      await saved(store, supportCaseKind, openSupportCase({ id, carer: { name: 'Kari' } }, context));
  });
  afterEach(unmountAll);

  it('is taken up to the limit, and what was left out is said until one writes on', async () => {
    const element = await mount('carer-conversation-record', { caseId: 'case', store, staff });
    await until(() => element.shadowRoot?.querySelector('#part-tellings'));
    const box = find<HTMLTextAreaElement>(element, '[aria-labelledby="part-tellings"] textarea');
    box.closest('details')!.open = true;
    await paste(box, 'a'.repeat(9_990));
    expect(textOf(element)).to.not.contain('kom ikke med');
    await paste(box, 'b'.repeat(25));
    await element.updateComplete;
    expect(box.value).to.have.length(10_000);
    expect(textOf(element)).to.contain('Her er det plass til 10 000 tegn. 15 tegn kom ikke med.');
    await expectAccessible(element);
    await sendKeys({ press: 'Backspace' });
    await until(() => !textOf(element).includes('kom ikke med'));
  });

  it('is said of a short field, too, and of one case nothing stands on the next', async () => {
    const element = await mount('carer-follow-up-plan', { caseId: 'case', store, staff });
    const field = find<HTMLInputElement>(element, 'input[name="card-phone"]');
    for (let around = field.closest('details'); around; around = around.parentElement!.closest('details'))
      around.open = true;
    await paste(field, 'a'.repeat(310));
    await element.updateComplete;
    expect(textOf(element)).to.contain('Her er det plass til 300 tegn. 10 tegn kom ikke med.');
    element.caseId = 'next';
    await until(() => !textOf(element).includes('kom ikke med'));
  });
});
