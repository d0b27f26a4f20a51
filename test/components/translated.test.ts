import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { KeptStore, find, press, textOf, type, unmountAll, until } from './page.js';
import { comment, next, open, radio, stored, toFirstTheme } from './needs-form/form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

/** As Chromium's translator does it: each text is moved into elements of its own (there called `font`). */
function translateAsChromium(element: Element): void {
  const walker = document.createTreeWalker(element.shadowRoot as Node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.matches('textarea, style, option')) continue;
    const [outer, inner] = [document.createElement('span'), document.createElement('span')];
    text.replaceWith(outer);
    outer.append(inner);
    text.data = `[${text.data}]`;
    inner.append(text);
  }
}

/** As Firefox's does it: what stands in a block is taken out and put in anew, without what is no text and no element. */
function translateAsFirefox(element: Element): void {
  for (const block of element.shadowRoot?.querySelectorAll(
    'h2, h3, p, label, legend, summary, li, button, span, th, td, b, a',
  ) ?? []) {
    if (block.querySelector('input, textarea, button, h2, p, li')) continue;
    block.replaceChildren(
      ...[...block.childNodes]
        .filter((node) => node.nodeType !== Node.COMMENT_NODE)
        .map((node) => (node.nodeType === Node.TEXT_NODE ? `[${node.textContent ?? ''}]` : node)),
    );
  }
}

for (const [name, translate] of [
  ['Chromium', translateAsChromium],
  ['Firefox', translateAsFirefox],
] as const) {
  describe(`the form, translated by ${name}`, () => {
    it('stores an answer under the theme that is read', async () => {
      const form = await open(store);
      await toFirstTheme(form);
      translate(form);
      await next(form);
      expect(find(form, '.title').textContent).to.contain('Plager, lindring og medisiner');
      translate(form);
      radio(form, 'needed').click();
      await type(form, comment(form), 'Om plager.');
      await until(async () => {
        const [draft] = await stored(store);
        return draft?.answers['symptoms-and-medicines']?.comment === 'Om plager.';
      });
      const [draft] = await stored(store);
      expect(draft?.answers['symptoms-and-medicines']?.answer).to.equal('needed');
      expect(draft?.answers['illness-and-outlook']).to.equal(undefined);
    });

    it('never says that the team reads what is kept back', async () => {
      const form = await open(store);
      await toFirstTheme(form);
      radio(form, 'needed').click();
      await form.updateComplete;
      translate(form);
      await press(form, find(form, '.who-reads button'));
      expect(find(form, '.who-reads').textContent).to.contain('Både svaret og teksten beholder du selv.');
      expect(textOf(form)).to.not.contain('Teamet kan lese dette når du har sendt skjemaet.');
    });

    it('keeps what is typed, and the focus', async () => {
      const form = await open(store);
      await toFirstTheme(form);
      comment(form).focus();
      translate(form);
      for (const letter of 'Mitt.') await sendKeys({ type: letter });
      await form.updateComplete;
      expect(form.shadowRoot?.activeElement === comment(form)).to.equal(true);
      expect(comment(form).value).to.equal('Mitt.');
      comment(form).blur();
      radio(form, 'needed').focus();
      radio(form, 'needed').click();
      await form.updateComplete;
      expect(comment(form).value).to.equal('Mitt.');
      expect(form.shadowRoot?.activeElement === radio(form, 'needed')).to.equal(true);
    });
  });
}
