import { expect } from '@open-wc/testing';
import { KeptStore, settled, textOf, unmountAll, until } from '../page.js';
import { dreiDinge } from '../needs-form/drei-dinge.js';
import { TAGS, type Tag } from './elements.js';

const page = document.documentElement;
const before = page.lang;
afterEach(() => {
  page.lang = before;
  unmountAll();
});

const SPOKEN: Readonly<Record<Tag, { readonly nb: RegExp; readonly nn: RegExp; readonly en: RegExp }>> = {
  'carer-needs-form': { nb: /Hva trenger/, nn: /Kva treng/, en: /What .* need/ },
  'carer-conversation-record': { nb: /Samtale/, nn: /Samtale/, en: /[Cc]onversation|[Tt]alk/ },
  'carer-follow-up-plan': { nb: /[Pp]lan/, nn: /[Pp]lan/, en: /agree/ },
  'carer-case-board': { nb: /Ingen/, nn: /Ingen/, en: /No / },
};

/** An element on a page in English, without a language of its own. */
async function onEnglishPage(tag: Tag): Promise<HTMLElement> {
  page.lang = 'en';
  const main = document.createElement('main');
  const element = Object.assign(document.createElement(tag), { caseId: 'case', store: new KeptStore() });
  main.append(element);
  document.body.append(main);
  await settled(element);
  await until(
    () => SPOKEN[tag].en.test(textOf(element)),
    () => textOf(element),
  );
  return element;
}

/** Waits until an element has heard of a change of `lang` and drawn what comes of it. */
async function heardOf(tag: Tag, language: 'nn' | 'nb', element: HTMLElement): Promise<void> {
  // Another element of the same kind, whose own language changes after: by then the first one has heard too.
  const other = Object.assign(document.createElement(tag), { caseId: 'case', store: new KeptStore(), lang: language });
  element.after(other);
  await settled(other);
  await until(() => SPOKEN[tag][language].test(textOf(other)));
  other.remove();
}

describe('a page whose language a translator changes', () => {
  for (const tag of TAGS) {
    it(`${tag} stays in the language it speaks, and follows to one that we have`, async () => {
      const element = await onEnglishPage(tag);
      const english = textOf(element);
      page.lang = 'pl';
      await heardOf(tag, 'nb', element);
      await settled(element);
      expect(textOf(element)).to.equal(english);
      page.lang = 'no';
      await until(() => textOf(element) !== english);
      expect(textOf(element)).to.match(SPOKEN[tag].nb);
    });

    it(`${tag} stays in it where the element itself is given a language that we do not have`, async () => {
      const element = await onEnglishPage(tag);
      const english = textOf(element);
      element.lang = 'pl';
      await heardOf(tag, 'nb', element);
      await settled(element);
      expect(textOf(element)).to.equal(english);
      element.lang = 'nn';
      await until(() => textOf(element) !== english);
    });
  }

  it('a form is shown in a language that the host has given the questions in', async () => {
    const form = (await onEnglishPage('carer-needs-form')) as HTMLElementTagNameMap['carer-needs-form'];
    form.questionSet = dreiDinge;
    await until(() => textOf(form).includes('Was würde Ihnen helfen?'));
    page.lang = 'de';
    await until(() => form.shadowRoot?.querySelector('.form')?.getAttribute('lang') === 'de');
    page.lang = 'pl';
    await heardOf('carer-needs-form', 'nb', form);
    expect(form.shadowRoot?.querySelector('.form')?.getAttribute('lang')).to.equal('de');
  });
});
