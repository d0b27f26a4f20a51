import { expect } from '@open-wc/testing';
import { find, KeptStore, mount, settled, unmountAll, until } from '../page.js';
import { shown, TAGS } from './elements.js';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
});
afterEach(() => {
  unmountAll();
  frame.remove();
});

/** All that the sheets of an element say, in their order. */
function rulesOf(element: Element): string {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  return sheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join('\n');
}

function body(): HTMLElement {
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument.body;
}

describe('an element that is moved into an iframe', () => {
  for (const tag of TAGS) {
    it(`${tag} keeps its styles there, and back`, async () => {
      const element = await shown(tag, { store: new KeptStore() });
      const [rules, color] = [rulesOf(element), getComputedStyle(element).backgroundColor];
      expect(rules).to.not.equal('');
      const main = element.parentElement;
      body().append(body().ownerDocument.adoptNode(element));
      expect(rulesOf(element)).to.equal(rules);
      expect(frame.contentWindow?.getComputedStyle(element).backgroundColor).to.equal(color);
      main?.append(element);
      expect(rulesOf(element)).to.equal(rules);
    });

    it(`${tag} has its styles there where it was never on the page`, async () => {
      const onPage = await shown(tag, { store: new KeptStore() });
      const element = Object.assign(document.createElement(tag), { caseId: 'case', store: new KeptStore() });
      body().append(element);
      await settled(element);
      // Both get the styles of what is fetched later, each in its time.
      await until(() => rulesOf(element) !== '' && rulesOf(element) === rulesOf(onPage));
    });
  }

  it('keeps the styles of what is fetched there', async () => {
    const form = await mount('carer-needs-form', { caseId: 'case', store: new KeptStore() });
    body().append(form);
    find(form, '[part="start"]').click();
    const part = await until(() => form.shadowRoot?.querySelector('[part="next"]')).then(() => find(form, '.sheet'));
    expect(frame.contentWindow?.getComputedStyle(part).display).to.not.equal('inline');
  });

  it('a form hides at a key that is pressed there', async () => {
    const form = await mount('carer-needs-form', { caseId: 'case', store: new KeptStore() });
    body().append(form);
    await form.updateComplete;
    body().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await until(() => form.shadowRoot?.querySelector('dialog.neutral[open]'));
  });
});
