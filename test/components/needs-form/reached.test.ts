import { expect } from '@open-wc/testing';
import {
  all,
  button,
  expectAccessible,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { next, nextUntil, open, part, stored, toFirstTheme, toSummary } from './form.js';

describe('how the carer is reached', () => {
  let store: KeptStore;

  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  async function toReach(form: Element): Promise<void> {
    await toFirstTheme(form);
    await nextUntil(form, '#aside-when-to-ring');
  }
  const box = (form: Element, id: string): HTMLTextAreaElement => find<HTMLTextAreaElement>(form, `#aside-${id}`);

  it('is asked on one page before the last questions, and can be skipped as everything', async () => {
    const form = await open(store);
    await toReach(form);
    expect(find(form, '.title').textContent).to.equal('Når vi snakker sammen');
    expect(all(form, '.asides label').map((one) => one.textContent)).to.deep.equal([
      'Når passer det best at vi ringer?',
      'Hvilket språk vil du helst snakke? Trenger du tolk?',
      'Er det noe med hørselen eller synet vi bør ta hensyn til?',
    ]);
    expect(textOf(form)).to.contain('Du kan hoppe over dette.');
    await next(form);
    expect(find(form, '.title').textContent).to.equal('Noen få ting til');
  });

  it('stands in the summary, can be kept back, and is sent', async () => {
    const form = await open(store);
    await toReach(form);
    await type(form, box(form, 'when-to-ring'), 'Etter klokka fire');
    await type(form, box(form, 'hearing-and-sight'), 'Hører dårlig på høyre øre');
    await toSummary(form);
    expect(find(form, '.summary').textContent).to.contain('Etter klokka fire');
    await press(
      form,
      button(form, 'Ikke vis dette til teamet: Er det noe med hørselen eller synet vi bør ta hensyn til?'),
    );
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    const { record } = await submitted;
    expect(record.aside['when-to-ring']?.text).to.equal('Etter klokka fire');
    expect(record.aside['hearing-and-sight']).to.equal(undefined);
    expect((await stored(store))[0]?.questionSet.version).to.equal('1.1.1');
  });

  it('is changed from the summary, on its own page', async () => {
    const form = await open(store);
    await toReach(form);
    await type(form, box(form, 'interpreter'), 'Polsk');
    await toSummary(form);
    await press(form, button(form, 'Endre: Hvilket språk vil du helst snakke? Trenger du tolk?'));
    expect(box(form, 'interpreter').value).to.equal('Polsk');
  });

  for (const lang of LANGUAGES) {
    it(`is accessible, empty and answered, on pages and on one page (${lang})`, async () => {
      const form = await open(store, { lang });
      await toReach(form);
      await expectAccessible(form);
      await type(form, box(form, 'interpreter'), 'Polsk');
      await expectAccessible(form);
      unmountAll();
      const onePage = await open(store, { lang, layout: 'one-page' });
      await until(() => onePage.shadowRoot?.querySelector('#aside-when-to-ring'));
      expect(box(onePage, 'interpreter').value).to.equal('Polsk');
      await expectAccessible(onePage);
    });
  }
});
