import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { button, find, KeptStore, press, settled, unmountAll } from '../page.js';
import { TAGS, type Tag } from './elements.js';

const page = document.documentElement;
afterEach(() => {
  page.removeAttribute('style');
  document.body.removeAttribute('style');
  unmountAll();
});

const HOSTS = {
  'a root of 62.5%': () => (page.style.fontSize = '62.5%'),
  'a root of 100px': () => (page.style.fontSize = '100px'),
  'a body that sets what is inherited': () => {
    document.body.style.cssText = `white-space: nowrap; text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px;
      text-align: center; line-height: 3; font-variant: small-caps; font-style: italic; font-weight: 700; text-indent: 3em;
      word-break: break-all; font-size: 30px; text-shadow: 1px 1px red; list-style: square;`;
  },
} as const;

/** Where each thing in an element stands and how its text is set, in a column as wide as a phone. */
function seen(element: Element): string {
  const things = [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(
    ({ localName }) => localName !== 'option',
  );
  const { left, top } = element.getBoundingClientRect();
  return things
    .map((one) => {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const text = [
        style.fontSize,
        style.lineHeight,
        style.letterSpacing,
        style.textTransform,
        style.whiteSpace,
        style.fontWeight,
      ];
      return [one.localName, ...[box.left - left, box.top - top, box.width, box.height].map(Math.round), ...text].join(
        ' ',
      );
    })
    .join('\n');
}

async function shownAt(tag: Tag, width: string): Promise<LitElement> {
  const main = document.createElement('main');
  main.style.cssText = `inline-size: ${width}; font-family: sans-serif`;
  const element = Object.assign(document.createElement(tag), { caseId: 'case', store: new KeptStore(), lang: 'nb' });
  main.append(element);
  document.body.append(main);
  await settled(element);
  if (tag === 'carer-needs-form') await press(element, button(element, 'Begynn'));
  await settled(element);
  return element;
}

describe('a host with styles of its own', () => {
  for (const tag of TAGS) {
    for (const [what, set] of Object.entries(HOSTS)) {
      it(`${tag} looks as ever on ${what}`, async () => {
        const element = await shownAt(tag, '400px');
        const before = seen(element);
        set();
        expect(seen(element)).to.equal(before);
        expect(element.scrollWidth).to.be.at.most(400);
      });
    }

    it(`${tag} takes the size of text that the host gives it`, async () => {
      const element = await shownAt(tag, '400px');
      const size = (): number => parseFloat(getComputedStyle(find(element, '*')).fontSize);
      const before = size();
      element.style.setProperty('--carer-text-size', '3rem');
      expect(size()).to.be.above(before * 2);
    });
  }
});
