import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOn } from '../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import {
  answerTo,
  startAssessment,
  takePen,
  type NeedsAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { mergeAssessment } from '../../src/session/merge-assessment.lazy.js';
import { RecordSession } from '../../src/session/record-session.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { contextAt, valueOf } from '../domain/example.js';
import { SlowStore, type Later } from './slow-store.js';

const context = contextAt();
const THEMES = ['feelings', 'own-health', 'rest-and-respite'] as const;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A form as a page renders it: text is typed into what was rendered last. */
function open(
  store: RecordStore,
  later: Later,
): { readonly session: RecordSession; drawn: NeedsAssessment | undefined } {
  const page: { session: RecordSession; drawn: NeedsAssessment | undefined } = {
    session: undefined as never,
    drawn: undefined,
  };
  const session = new RecordSession({
    kinds: [needsAssessmentKind],
    onChanged: () => {
      [page.drawn] = page.session.all(needsAssessmentKind);
    },
    onFailed: () => undefined,
    loadMerge: () => later(Promise.resolve(mergeAssessment), 'merge'),
  });
  page.session = session;
  session.connect();
  void session.open(store, 'case');
  return page;
}

describe('a form that is written in several tabs at once', () => {
  it('keeps every sentence, whatever the order of answers', async () => {
    const typed = fc.record({
      tab: fc.nat({ max: 2 }),
      theme: fc.constantFrom(...THEMES),
      place: fc.constantFrom<('start' | 'end')[]>('start', 'end'),
      answers: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(typed, { minLength: 2, maxLength: 14 }), async (scheduler, edits) => {
        const later: Later = (answer, what) => scheduler.schedule(answer, what);
        const store = new SlowStore(later);
        const form = startAssessment(
          { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
          context,
        );
        await store.disk.save(needsAssessmentKind, form);
        const tabs = [open(store.tab(), later), open(store.tab(), later), open(store.tab(), later)];
        await scheduler.waitIdle();
        for (const [number, { tab, theme, place, answers }] of edits.entries()) {
          const page = tabs[tab];
          const shown = page?.drawn;
          if (!page || !shown) throw new Error('the form is shown');
          const { comment = '' } = answerTo(shown, theme);
          const word = `W${String(number)}.`;
          const text = place === 'start' ? `${word} ${comment}` : `${comment}${word} `;
          const [held = shown] = page.session.all(needsAssessmentKind);
          const changed = valueOf(commentOn(held, carerNeeds12, theme, text));
          page.session.put(needsAssessmentKind, valueOf(takePen(changed, 'self', context)));
          await settled();
          for (let left = answers; left > 0 && scheduler.count() > 0; left -= 1) await scheduler.waitNext(1);
        }
        await scheduler.waitIdle();
        await settled();
        const list = await store.disk.list(needsAssessmentKind, 'case');
        const stored = JSON.stringify(list.ok && list.value.records);
        expect(edits.map((_, number) => `W${String(number)}.`).filter((word) => !stored.includes(word))).toEqual([]);
        expect(tabs.map(({ session }) => session.hasUnsaved)).toEqual([false, false, false]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
