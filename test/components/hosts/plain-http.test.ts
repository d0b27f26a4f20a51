import { expect } from '@open-wc/testing';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { MemoryRecordStore } from '../../../src/storage/memory-record-store.js';
import { SealedRecordStore } from '../../../src/storage/sealed/sealed-record-store.js';
import { find, kept, KeptStore, LANGUAGES, press, textOf, unmountAll, until } from '../page.js';
import { parsed, shown, TAGS } from './elements.js';

/** As a browser has it on plain http by a host name: neither ids nor encryption. */
beforeEach(() => {
  for (const name of ['randomUUID', 'subtle'])
    Object.defineProperty(crypto, name, { value: undefined, configurable: true });
});
afterEach(() => {
  for (const name of ['randomUUID', 'subtle'] as const) Reflect.deleteProperty(crypto, name);
  unmountAll();
});

describe('on plain http by a host name', () => {
  for (const tag of TAGS) {
    it(`${tag} works`, async () => {
      const element = await shown(tag, { store: new KeptStore() });
      expect(textOf(element)).to.not.equal('');
    });

    it(`${tag} says plainly that a sealed store needs https`, async () => {
      for (const [language, words] of LANGUAGES.map(
        (one, at) => [one, [/adresse, en som/, /adresse, ei som/, /address, one that/][at]] as const,
      )) {
        const element = parsed(tag);
        Object.assign(element, { lang: language, store: new SealedRecordStore(new MemoryRecordStore()) });
        await until(
          () => words?.test(textOf(element)),
          () => textOf(element),
        );
        expect(element.shadowRoot?.querySelector('input[type="password"]')).to.equal(null);
      }
    });
  }

  it('a form is saved', async () => {
    const store = new KeptStore();
    const form = await shown('carer-needs-form', { store });
    await press(form, find(form, '[part="start"]'));
    await until(async () => (await kept(store, needsAssessmentKind)).length === 1);
  });

  it('a sealed store refuses every secret, and says why', async () => {
    const store = new SealedRecordStore(new MemoryRecordStore());
    const secret = { passphrase: 'en lang nok passfrase' };
    expect(await store.state()).to.deep.equal({ ok: true, value: 'needs-https' });
    for (const asked of [store.setUp(secret), store.unlock(secret), store.changeSecret(secret, secret)])
      expect(await asked).to.deep.equal({ ok: false, reason: 'needs-https' });
  });
});
