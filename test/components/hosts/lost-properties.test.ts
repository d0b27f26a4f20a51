import { expect } from '@open-wc/testing';
import { KeptStore, settled, textOf, unmountAll, until } from '../page.js';
import { parsed, shown, TAGS, type Tag } from './elements.js';
import { Reports } from './reports.js';

const SAID = /Noe på denne siden virker ikke/;
const PROPERTIES: Readonly<Record<Tag, readonly string[]>> = {
  'carer-needs-form': ['store', 'questionSet', 'messages', 'helpNumbers', 'childPath'],
  'carer-conversation-record': ['store', 'staff', 'offers', 'messages'],
  'carer-follow-up-plan': ['store', 'staff', 'offers', 'messages'],
  'carer-case-board': ['store', 'staff', 'messages'],
};

/** Databases that were opened since, and stores that were asked for anything. */
class Disk {
  readonly #open = IDBFactory.prototype.open;
  readonly opened: string[] = [];

  constructor() {
    const { opened } = this;
    const open = this.#open;
    IDBFactory.prototype.open = function (...asked) {
      opened.push(asked[0]);
      return open.apply(this, asked);
    };
  }

  giveBack(): void {
    IDBFactory.prototype.open = this.#open;
  }
}

let reports: Reports;
let disk: Disk;
beforeEach(() => {
  reports = new Reports();
  disk = new Disk();
});
afterEach(() => {
  reports.giveBack();
  disk.giveBack();
  unmountAll();
  for (const meta of document.querySelectorAll('meta[name="carer-needs-store"]')) meta.remove();
});

function forbidDefault(): void {
  const meta = document.createElement('meta');
  meta.name = 'carer-needs-store';
  meta.content = 'none';
  document.head.append(meta);
}

for (const tag of TAGS) {
  describe(`${tag}: what a host meant as a property`, () => {
    for (const name of PROPERTIES[tag]) {
      it(`${name} as an attribute is refused: reported, said, and nothing is opened`, async () => {
        // As frameworks set it before the class is loaded.
        const element = await shown(tag, {}, `${name}="[object Object]"`);
        expect(textOf(element)).to.match(SAID);
        expect(reports.messages).to.deep.equal([
          `${tag}: ${name} is a property, and here it is an attribute; nothing is opened`,
        ]);
        expect(disk.opened).to.deep.equal([]);
      });
    }

    it('a store that is given after all is opened', async () => {
      const element = await shown(tag, {}, 'store="[object Object]"');
      Object.assign(element, { store: new KeptStore() });
      await until(() => !textOf(element).includes('Noe på denne siden virker ikke'));
      await settled(element);
      expect(disk.opened).to.deep.equal([]);
    });

    it('an attribute beside the property does no harm', async () => {
      const element = await shown(tag, { store: new KeptStore() }, 'store="[object Object]"');
      expect(textOf(element)).to.not.match(SAID);
      expect(reports.messages).to.deep.equal([]);
    });

    it('a store that is none is refused, and not replaced by another', async () => {
      const element = await shown(tag, { store: 'indexeddb' });
      expect(textOf(element)).to.match(SAID);
      expect(reports.messages).to.deep.equal([`${tag}: store takes a record store; nothing is opened`]);
      expect(disk.opened).to.deep.equal([]);
    });

    it('the page can forbid the default store', async () => {
      forbidDefault();
      const element = await shown(tag);
      expect(textOf(element)).to.match(SAID);
      expect(reports.messages).to.deep.equal([
        `${tag}: no store is given, and the page forbids the default one; nothing is opened`,
      ]);
      expect(disk.opened).to.deep.equal([]);
      const given = await shown(tag, { store: new KeptStore() });
      expect(textOf(given)).to.not.match(SAID);
    });
  });
}

describe('carer-needs-form on a shared device', () => {
  it('needs no store, also where the page forbids the default one', async () => {
    forbidDefault();
    const form = await shown('carer-needs-form', {}, 'shared-device');
    expect(textOf(form)).to.not.match(SAID);
    expect(reports.messages).to.deep.equal([]);
  });

  it('asks for another set of questions when it comes after all', async () => {
    const { dreiDinge } = await import('../needs-form/drei-dinge.js');
    const form = parsed('carer-needs-form', 'shared-device questionset="[object Object]"');
    await settled(form);
    expect(textOf(form)).to.match(SAID);
    Object.assign(form, { questionSet: dreiDinge });
    await until(() => form.shadowRoot?.querySelector('[part="start"]'));
  });
});
