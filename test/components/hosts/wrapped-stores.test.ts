import { expect } from '@open-wc/testing';
import { IdbRecordStore } from '../../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../../src/storage/memory-record-store.js';
import { SealedRecordStore } from '../../../src/storage/sealed/sealed-record-store.js';
import { heard, KeptStore, textOf, unmountAll, until } from '../page.js';
import { parsed, TAGS } from './elements.js';
import { Reports } from './reports.js';

let reports: Reports;
beforeEach(() => {
  reports = new Reports();
});
afterEach(() => {
  reports.giveBack();
  unmountAll();
});

/** As Vue makes an object reactive: it leaves alone what says so. */
function reactive<Value extends object>(value: Value): Value {
  return (value as { readonly __v_skip?: boolean }).__v_skip ? value : new Proxy(value, {});
}

describe('a store in a framework’s reactive state', () => {
  it('is not wrapped where it is one of ours', () => {
    const inner = new MemoryRecordStore();
    const stores = [inner, new IdbRecordStore('test-wrapped'), new SealedRecordStore(inner)];
    for (const store of stores) expect(reactive(store)).to.equal(store);
  });

  for (const tag of TAGS) {
    for (const [how, store] of [
      ['wrapped in a proxy', () => new Proxy(new KeptStore(), {})],
      ['that throws at whatever it is asked', () => throwing()],
      ['that is an empty object', () => ({})],
    ] as const) {
      it(`${tag}: one ${how} is unavailable, which is said and reported`, async () => {
        const element = parsed(tag);
        const failed = heard(element, 'carer-record-failed');
        Object.assign(element, { store: store() });
        expect((await failed).reason).to.equal('unavailable');
        await until(
          () => textOf(element).includes('Nettleseren kan ikke lagre her'),
          () => textOf(element),
        );
        expect(reports.errors).to.not.be.empty;
      });
    }
  }
});

function throwing(): object {
  return new Proxy(
    {},
    {
      get: (_target, name) =>
        name === 'then'
          ? undefined
          : () => {
              throw new Error('no');
            },
    },
  );
}
