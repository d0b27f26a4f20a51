import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentOn } from '../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import {
  currentAssessment,
  needsAssessment,
  startAssessment,
  type DraftAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { joinTwinDraft, settleEarlyDraft, type EarlyDraft } from '../../src/session/early-draft.js';
import { mergeAssessment } from '../../src/session/merge-assessment.lazy.js';
import { RecordSession } from '../../src/session/record-session.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { contextAt, valueOf } from '../domain/example.js';

const themes = carerNeeds12.questions.slice(0, 4).map(({ id }) => id);
let count = 0;
const start = (minute: number): DraftAssessment =>
  startAssessment(
    { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
    { ...contextAt(`2026-11-30T09:${String(minute).padStart(2, '0')}:00Z`), newId: () => `form-${(count += 1)}` },
  );
const write = (form: DraftAssessment, theme: string, text: string): DraftAssessment =>
  valueOf(commentOn(form, carerNeeds12, theme, text));

/** A page that shows the form: what the form's model does with its session. */
class Tab {
  readonly session = new RecordSession({
    kinds: [needsAssessmentKind],
    onChanged: () => {
      this.update();
    },
    onFailed: () => undefined,
    loadMerge: () => Promise.resolve(mergeAssessment),
  });
  readonly blank: DraftAssessment;
  early: EarlyDraft | undefined;
  begun: DraftAssessment | undefined;

  constructor(minute: number) {
    this.blank = start(minute);
    this.session.connect();
  }

  get shown(): DraftAssessment {
    const current = this.early?.form ?? currentAssessment(this.session.all(needsAssessment), 'self');
    return current?.status === 'draft' ? current : this.blank;
  }

  update(): void {
    if (this.early) this.early = settleEarlyDraft(this.session, this.early, 'self');
    else if (this.begun) void joinTwinDraft(this.session, this.begun, contextAt());
  }

  write(theme: string, text: string): void {
    const form = write(this.shown, theme, text);
    if (form.id === this.blank.id) this.begun = this.blank;
    if (this.session.phase === 'ready' && !this.early) this.session.put(needsAssessment, form);
    else this.early = { blank: this.early?.blank ?? this.blank, form };
    this.update();
  }
}

/** Lets everything that was begun come to its end: each round is a turn of the event loop. */
async function settled(tabs: readonly Tab[]): Promise<void> {
  for (let round = 0; round < 25; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    for (const tab of tabs) tab.update();
  }
  await Promise.all(tabs.map(({ session }) => session.flush()));
}

const wordsIn = (forms: readonly { readonly answers: DraftAssessment['answers'] }[]): string =>
  forms.flatMap(({ answers }) => Object.values(answers).map(({ comment }) => comment)).join(' ');

describe('a form that is begun before the store has answered', () => {
  it('becomes the form, where there is none', async () => {
    const store = new MemoryRecordStore();
    const tab = new Tab(5);
    tab.write(themes[0] ?? '', 'tidlig');
    await tab.session.open(store, 'case');
    await settled([tab]);
    expect(tab.early).toBeUndefined();
    const list = valueOf(await store.list(needsAssessmentKind, 'case'));
    expect(list.records.map(({ id }) => id)).toEqual([tab.blank.id]);
    expect(wordsIn(list.records)).toBe('tidlig');
  });

  it('is merged with a draft that is there, and somebody is asked where both say something', async () => {
    const store = new MemoryRecordStore();
    const [one = '', other = ''] = themes;
    const stored = write(write(start(0), one, 'Fra før.'), other, 'Også fra før.');
    await store.save(needsAssessmentKind, stored);
    const tab = new Tab(5);
    tab.write(one, 'Nå.');
    await tab.session.open(store, 'case');
    await settled([tab]);
    const [form] = valueOf(await store.list(needsAssessmentKind, 'case')).records;
    expect(form?.id).toBe(stored.id);
    expect(form?.answers[one]?.comment).toContain('Fra før.');
    expect(form?.answers[one]?.comment).toContain('Nå.');
    expect(form?.answers[other]?.comment).toBe('Også fra før.');
    expect(tab.session.shown.flatMap(({ held }) => held.questions)).toHaveLength(1);
  });

  it('is a new form beside one that was sent', async () => {
    const store = new MemoryRecordStore();
    const sent = valueOf(submitAssessment(write(start(0), themes[0] ?? '', 'Sendt.'), contextAt()));
    await store.save(needsAssessmentKind, sent);
    const tab = new Tab(5);
    tab.write(themes[1] ?? '', 'Nytt.');
    await tab.session.open(store, 'case');
    await settled([tab]);
    const { records } = valueOf(await store.list(needsAssessmentKind, 'case'));
    expect(records.map(({ status }) => status).sort()).toEqual(['draft', 'submitted']);
  });

  it('is kept until a locked store is unlocked, and the page stays usable', async () => {
    const tab = new Tab(5);
    tab.write(themes[0] ?? '', 'venter');
    tab.session.isLocked = true;
    tab.update();
    expect(tab.early?.form.answers[themes[0] ?? '']?.comment).toBe('venter');
  });

  it('loses nothing, in whatever order two tabs are opened, written in and saved, with a draft there or not', async () => {
    const step = fc.oneof(
      fc.record({ what: fc.constant('write' as const), tab: fc.nat(1), theme: fc.nat(3) }),
      fc.record({ what: fc.constant('open' as const), tab: fc.nat(1), theme: fc.constant(0) }),
      fc.record({ what: fc.constant('wait' as const), tab: fc.constant(0), theme: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 2, maxLength: 12 }), async (isThere, steps) => {
        const store = new MemoryRecordStore();
        const stored = write(start(0), themes[3] ?? '', 'Fra før.');
        if (isThere) await store.save(needsAssessmentKind, stored);
        const tabs = [new Tab(1), new Tab(2)];
        const opened = new Set<Tab>();
        const open = (tab: Tab): void => {
          if (opened.has(tab)) return;
          opened.add(tab);
          void tab.session.open(store, 'case');
        };
        const written: string[] = isThere ? ['Fra før.'] : [];
        for (const [at, { what, tab: number, theme }] of steps.entries()) {
          const tab = tabs[number];
          if (!tab) continue;
          if (what === 'open') open(tab);
          if (what === 'wait') await new Promise((resolve) => setImmediate(resolve));
          if (what !== 'write') continue;
          const id = themes[theme] ?? '';
          const sentence = `Setning ${String.fromCharCode(97 + at)}.`;
          const { comment = '' } = tab.shown.answers[id] ?? {};
          tab.write(id, `${comment} ${sentence}`.trim());
          written.push(sentence);
        }
        for (const tab of tabs) open(tab);
        await settled(tabs);
        const { records } = valueOf(await store.list(needsAssessmentKind, 'case'));
        const drafts = records.filter(({ status }) => status === 'draft');
        expect(drafts.length).toBeLessThanOrEqual(1);
        const words = wordsIn(drafts);
        for (const sentence of written) expect(words).toContain(sentence);
        for (const tab of tabs) {
          expect(tab.early).toBeUndefined();
          for (const sentence of written) expect(wordsIn([tab.shown])).toContain(sentence);
        }
      }),
      { numRuns: 150 },
    );
  });
});
