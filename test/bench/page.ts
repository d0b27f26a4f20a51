/*
 * Measures pairs of things side by side in a real browser. Each pair runs in turns and the median counts; the ratio is
 * comparable between machines where the times are not.
 */
import { openDB } from 'idb';
import '../../components/define.js';
import { fillBoards, measureBoards, openBoard } from './boards.js';
import { startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { commentOn } from '../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { pair, type Measured } from './pair.js';
import { measureSealed } from './sealed.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };
/** Puts an element on the page and waits until it shows what it is for. */
async function shown(tag: 'carer-needs-form', selector: string, store: RecordStore): Promise<void> {
  const element = document.createElement(tag);
  Object.assign(element, { store, caseId: 'bench', lang: 'nb' });
  document.body.append(element);
  while (!element.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
  element.remove();
}

export async function measure(): Promise<Measured[]> {
  const store = new IdbRecordStore(`bench-${crypto.randomUUID()}`);
  const raw = await openDB(`bench-${crypto.randomUUID()}`, 1, {
    upgrade: (database) => void database.createObjectStore('records'),
  });
  const form = (caseId: string) =>
    startAssessment({ caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
  for (let number = 0; number < 1000; number += 1)
    await store.save(needsAssessmentKind, form(`case-${String(number)}`));

  const frame = document.createElement('div');
  document.body.append(frame);
  const themes = carerNeeds12.questions.flatMap(() => carerNeeds12.answers);
  let typed = form('typed');
  return [
    await pair(
      'a save that is acknowledged: parsed, checked for its revision, strict',
      'a bare put with the default durability',
      () => store.save(needsAssessmentKind, form('new')),
      () => raw.put('records', form('new'), crypto.randomUUID()),
    ),
    await pair(
      'the records of one case among 1,000, by index and parsed',
      'one bare get',
      () => store.list(needsAssessmentKind, 'case-500'),
      () => raw.get('records', 'none'),
    ),
    await pair(
      'a thousand keys typed in the form: the transitions',
      'copying the record a thousand times',
      async () => {
        for (let key = 0; key < 1000; key += 1) {
          const next = commentOn(typed, carerNeeds12, 'feelings', `Jeg ${String(key)}`);
          if (next.ok) typed = next.value;
        }
      },
      async () => {
        for (let key = 0; key < 1000; key += 1) structuredClone(typed);
      },
    ),
    await pair(
      'the form’s first screen, from nothing to its button',
      'seventy-two bare radios in the page',
      () => shown('carer-needs-form', '[part=start]', new MemoryRecordStore()),
      async () => {
        frame.replaceChildren(...themes.map(() => Object.assign(document.createElement('input'), { type: 'radio' })));
        await new Promise(requestAnimationFrame);
      },
    ),
  ];
}

Object.assign(globalThis, { measure, fillBoards, measureBoards, openBoard, measureSealed });
