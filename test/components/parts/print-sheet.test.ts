import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { closeConversation, conversationRecordKind } from '../../../src/domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { newTalk, open as openConversation } from '../conversation-record/conversation.js';
import { agreed, open as openPlan, planWith } from '../follow-up-plan/plan.js';
import { open as openForm, part, toSummary, comment, toFirstTheme } from '../needs-form/form.js';
import { context, find, KeptStore, press, saved, type, unmountAll, until, valueOf } from '../page.js';

const WORDS = 'Jeg har ikke sovet siden mai.';

interface Case {
  readonly what: string;
  readonly open: (store: RecordStore) => Promise<LitElement & { caseId: string }>;
}
const CASES: readonly Case[] = [
  {
    what: 'the carer’s copy of the form',
    open: async (store) => {
      const form = await openForm(store);
      await toFirstTheme(form);
      await type(form, comment(form), WORDS);
      await toSummary(form);
      await press(form, part(form, 'submit'));
      await until(() => form.shadowRoot?.querySelector('[part="print"]'));
      return form;
    },
  },
  {
    what: 'the carer’s copy of a talk',
    open: async (store) => {
      const topic = { id: 'one', questionId: 'own-health', need: WORDS, sharing: 'care-team' } as const;
      const talk = { ...newTalk(), topics: [topic] };
      await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
      return openConversation(store, { view: 'carer' });
    },
  },
  {
    what: 'the carer’s copy of the plan',
    open: async (store) => {
      await saved(store, followUpPlanKind, agreed(planWith(WORDS)));
      return openPlan(store, { view: 'carer' });
    },
  },
  {
    what: 'the copy of the plan that staff print',
    open: async (store) => {
      await saved(store, followUpPlanKind, agreed(planWith(WORDS)));
      return openPlan(store);
    },
  },
];

describe('a sheet that is printed', () => {
  const { print } = window;
  let prints = 0;
  let before: Element[] = [];
  beforeEach(() => {
    prints = 0;
    // As in an app's own browser, and in a frame that may open no dialog.
    window.print = () => (prints += 1);
    before = [...document.querySelectorAll('html, head, head *, body')];
  });
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    unmountAll();
    window.print = print;
  });

  const sheet = (): string | undefined => document.querySelector('carer-print-sheet')?.shadowRoot?.textContent;
  const expectNothingLeft = (): void => {
    expect(sheet(), 'the sheet').to.equal(undefined);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect([...document.querySelectorAll('html, head, head *, body')]).to.deep.equal(before);
  };

  for (const { what, open } of CASES) {
    const printed = async (store: RecordStore): Promise<LitElement & { caseId: string }> => {
      const element = await open(store);
      await press(element, find(element, '[part="print"]'));
      await until(() => prints === 1, 'nothing is printed');
      expect(sheet()).to.contain(WORDS);
      return element;
    };

    describe(`${what}, where \`print()\` does nothing`, () => {
      for (const [how, act] of [
        ['the printing is over', () => window.dispatchEvent(new Event('afterprint'))],
        ['something is pressed', () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
        [
          'a key is pressed',
          () => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a' })),
        ],
        ['a screen reader presses', () => document.body.click()],
        ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
      ] as const) {
        it(`is gone from the host’s document when ${how}`, async () => {
          await printed(new KeptStore());
          act();
          expectNothingLeft();
        });
      }

      it('is gone when the element is removed', async () => {
        const element = await printed(new KeptStore());
        element.remove();
        expectNothingLeft();
      });

      it('is gone when another case is opened', async () => {
        const element = await printed(new KeptStore());
        element.caseId = 'another';
        await element.updateComplete;
        expectNothingLeft();
      });

      it('is gone when what it shows is erased', async () => {
        const store = new KeptStore();
        await printed(store);
        valueOf(await store.erase('case'));
        await until(() => sheet() === undefined, 'it is still there');
        expectNothingLeft();
      });
    });

    it(`${what} is there again where a phone prints anew, until the next act`, async () => {
      await printed(new KeptStore());
      window.dispatchEvent(new Event('afterprint'));
      window.dispatchEvent(new Event('beforeprint'));
      expect(sheet()).to.contain(WORDS);
      window.dispatchEvent(new Event('afterprint'));
      document.body.click();
      window.dispatchEvent(new Event('beforeprint'));
      expectNothingLeft();
    });
  }
});
