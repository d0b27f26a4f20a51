import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { conversationRecordKind, openConversation } from '../../src/domain/conversation/conversation-record.js';
import { draftPlan, followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import { beginUnfinishedForms, keepUnfinished, unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { lastVisitKind } from '../../src/domain/device/last-visit.js';
import { startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { readQuestionSet } from '../../src/domain/assessment/question-set.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { sealedKeyKind, sealedKind } from '../../src/domain/device/sealed-format.js';
import { readCatalogue } from '../../src/domain/plan/service-offer.js';
import { openSupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import { trailEntry, trailKind } from '../../src/domain/device/audit-trail.js';
import { archiveOf, importRecords } from '../../src/storage/archive.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { seal, unseal } from '../../src/storage/sealed/record-encryption.js';
import { Demo } from '../end-to-end/demo.js';
import { report, times } from './faults.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };
const supportCase = { ...openSupportCase({ id: 'a', carer: { name: 'Kari' } }, context), revision: 1 };
const begun = startAssessment({ caseId: 'a', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
const talk = openConversation(
  { caseId: 'a', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
  context,
);
const step = trailEntry(
  { kind: supportCaseKind, record: supportCase, act: 'begun', by: { party: 'staff', code: 'n' } },
  context,
);
const examples: readonly (readonly [RecordKind<StoredRecord>, unknown])[] = [
  [supportCaseKind, supportCase],
  [needsAssessmentKind, begun],
  [conversationRecordKind, talk],
  [followUpPlanKind, draftPlan('a', context)],
  [trailKind, step],
  [
    unfinishedFormsKind,
    keepUnfinished({ ...beginUnfinishedForms('a', 'Marte', context), revision: 1 }, 'contact', { name: 'Jonas' }),
  ],
  [lastVisitKind, { id: 'last-visit', version: 1, revision: 1, day: '2026-11-22' }],
];

/** Anything at all: also what JSON cannot say, names that objects have from birth, and things too deep. */
const anything = fc.oneof(
  fc.anything({
    maxDepth: 4,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    '__proto__',
    { ['__proto__']: { polluted: true } },
    JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'x'.repeat(100_000),
    Array.from({ length: 10_000 }, (_, number) => number),
    deep(3000),
    NaN,
    -0,
    '9999-99-99',
    '\uD800',
  ),
);

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = { answers: value };
  return value;
}

/** A thing with something else in one or several of its places. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), anything), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((now, [path, next]) => replaced(now, path, next), value));
}

function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry: unknown, at) => (String(at) === key ? replaced(entry, rest, next) : entry));
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, next) };
}

const runs = (long: number): { numRuns: number } => ({ numRuns: times(1500, long) });
const isOutcome = (outcome: { ok: boolean; reason?: string }): boolean =>
  outcome.ok || (typeof outcome.reason === 'string' && /^[a-z-]+$/.test(outcome.reason));

describe('whatever comes in is an outcome, and never an exception', { timeout: 1_800_000 }, () => {
  it.each(examples.map(([kind, example]) => [kind.name, kind, example] as const))(
    'a record from the disk: %s',
    (_name, kind, example) => {
      fc.assert(
        fc.property(fc.oneof(anything, mutated(example)), (raw) => {
          expect(isOutcome(readRecord(kind, raw))).toBe(true);
        }),
        runs(100_000),
      );
      expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    },
  );

  it('a question set of a host', () => {
    const set = { ...carerNeeds12, texts: { nb: { title: 'x', questions: {}, answers: {}, groups: {}, aside: {} } } };
    fc.assert(
      fc.property(fc.oneof(anything, mutated(set)), (raw) => {
        expect(isOutcome(readQuestionSet(raw))).toBe(true);
      }),
      runs(100_000),
    );
  });

  it('a catalogue of a host', () => {
    const offer = {
      id: 'a',
      name: 'x',
      what: 'y',
      themes: ['feelings'],
      access: 'low-threshold',
      validAsOf: '2026-01-01',
    };
    fc.assert(
      fc.property(fc.oneof(anything, mutated([offer, offer])), (raw) => {
        const { offers, wrong } = readCatalogue(raw);
        expect(Array.isArray(offers) && Array.isArray(wrong)).toBe(true);
      }),
      runs(100_000),
    );
  });

  it('a file that is taken in', async () => {
    const text = archiveOf(
      { 'support-case': [supportCase], 'needs-assessment': [begun], 'trail-entry': [step] },
      context,
    );
    const file = JSON.parse(text) as unknown;
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json({ maxDepth: 6 }),
      mutated(file).map((one) => asText(one)),
      fc
        .tuple(fc.nat({ max: text.length }), fc.string())
        .map(([at, more]) => text.slice(0, at) + more + text.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (one) => {
        const taken = await importRecords(new MemoryRecordStore(), one, { party: 'carer' }, context);
        expect(isOutcome(taken)).toBe(true);
      }),
      runs(100_000),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  it('a sealed record and a sealed key', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const place = { kind: 'support-case', id: 'a', caseId: 'a', revision: 1 };
    const sealed = await seal(supportCase, place, { id: 'key', key });
    await fc.assert(
      fc.asyncProperty(mutated(sealed), async (raw) => {
        const read = readRecord(sealedKind(supportCaseKind), raw);
        expect(isOutcome(read)).toBe(true);
        const words = read.ok ? await unseal('support-case', read.value, key) : undefined;
        // It opens where nothing that counts was changed, and then says what was sealed.
        if (words !== undefined) expect(words).toEqual(JSON.parse(JSON.stringify(supportCase)));
      }),
      runs(100_000),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        expect(isOutcome(readRecord(sealedKeyKind, raw))).toBe(true);
      }),
      runs(100_000),
    );
  });
});

function asText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // Not everything can be said in JSON, and then it cannot be in a file.
    return '';
  }
}

/** What a host can set of each element; `store` and `caseId` are right at first. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'carer-needs-form': [
    'caseId',
    'layout',
    'filledBy',
    'childPath',
    'questionSet',
    'idleMinutes',
    'readonly',
    'lang',
    'name',
  ],
  'carer-conversation-record': ['caseId', 'view', 'staff', 'offers', 'conversationId', 'lang'],
  'carer-follow-up-plan': ['caseId', 'view', 'staff', 'offers', 'lang'],
  'carer-case-board': ['view', 'secondsPerPage', 'staff', 'lang'],
};

describe('in a real page', { timeout: times(120_000, 1_800_000) }, () => {
  const demo = new Demo();

  /** A page in which scripts that were slipped in, and mistakes that nobody is told the cure of, are heard of. */
  async function openPage(): Promise<{ page: Page; wrong: string[] }> {
    await demo.begin();
    const page = await demo.context.newPage();
    const wrong: string[] = [];
    await page.exposeFunction('isWrong', (what: string) => wrong.push(what));
    await page.addInitScript(() => {
      const { isWrong } = window as unknown as { isWrong(what: string): void };
      window.alert = () => {
        isWrong('a script ran');
      };
      // What a host is told of its own mistake is meant for it: a TypeError that names the element, with a cure.
      window.addEventListener('error', (event) => {
        const { message } = event.error as { message?: string };
        if (event.error instanceof TypeError && /^(carer-[a-z-]+:|Some of \.offers)/.test(message ?? ''))
          event.preventDefault();
        else isWrong(String(message));
      });
      window.addEventListener('unhandledrejection', ({ reason }) => {
        isWrong(`rejected: ${String(reason)}`);
      });
    });
    return { page, wrong };
  }

  it('nothing that a host hands in, and nothing in the address, breaks a page or runs a script', async () => {
    const { page, wrong } = await openPage();
    const odd = [
      '?lang=__proto__',
      '?store=constructor',
      '?case=<script>alert(1)</script>',
      '#talk/%',
      '#talk/%E0%A4%A',
      '#plan/__proto__',
      '?layout=x&case=',
    ];
    for (const path of ['portal.html', 'journal.html'])
      for (const tail of odd) {
        await page.goto(demo.address + path + tail);
        await page.locator('carer-needs-form, carer-case-board').first().waitFor({ state: 'attached' });
      }
    await page.goto(`${demo.address}portal.html?case=ny`);
    await page.locator('carer-needs-form [part=start]').waitFor();
    const tried = await page.evaluate(throwAtElements, [times(300, 20_000), PROPERTIES] as const);
    expect(wrong.slice(0, 5)).toEqual([]);
    report('host properties thrown at elements', { tried, wrong: wrong.length });
  });

  it('no list of help numbers breaks a page', async () => {
    const { page, wrong } = await openPage();
    await page.goto(`${demo.address}portal.html?case=ny`);
    await page.locator('carer-needs-form [part=start]').waitFor();
    await page.evaluate(throwAtElements, [100, { 'carer-needs-form': ['helpNumbers'] }] as const);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** Sets properties of elements that stand to anything, one after the other, and lets each be drawn. */
async function throwAtElements([count, properties]: readonly [number, typeof PROPERTIES]): Promise<number> {
  const oddities: (() => unknown)[] = [
    () => undefined,
    () => null,
    () => 7,
    () => NaN,
    () => '',
    () => '<img src=x onerror=alert(1)>',
    () => 'javascript:alert(1)',
    () => 'x'.repeat(50_000),
    () => [],
    () => [null, 1, {}],
    () => ({}),
    () => ({ name: 7, role: {}, id: [] }),
    () => [{ number: 7, text: null }],
    () => [{ number: '113', text: '<b>' }],
    () => ({ text: 5, href: 'javascript:alert(1)', linkText: {} }),
    () => ({ loading: 5, failures: null, saved: () => 'x' }),
    () => Symbol('x').toString(),
    () => new Date(NaN),
    () => () => 'x',
    () => true,
  ];
  const tags = Object.keys(properties);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(Math.random() * list.length)] as One;
  const { store } = document.querySelector('carer-needs-form') as unknown as { store: unknown };
  const { isWrong } = window as unknown as { isWrong(what: string): void };
  const add = async (tag: string): Promise<HTMLElement> => {
    const element = Object.assign(document.createElement(tag), { store, caseId: 'case-kari' });
    document.body.append(element);
    while (!element.shadowRoot?.querySelector('h2, [part=start], [part=case]'))
      await new Promise(requestAnimationFrame);
    return element;
  };
  let element = await add(pick(tags));
  for (let number = 1; number <= count; number += 1) {
    if (number % 25 === 0) {
      element.remove();
      element = await add(pick(tags));
    }
    const [name, oddity] = [pick(properties[element.localName] ?? []), pick(oddities)];
    Object.assign(element, { [name]: oddity() });
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete.catch((error: unknown) => {
      isWrong(`${element.localName}.${name} = ${String(oddity)}: ${String(error)}`);
    });
  }
  // An ordinary one of each comes after all of them, and goes the same ways: to its code, its words and the store. Once
  // they stand, what the others had asked for has been answered, too, and what broke over it has been told.
  for (const tag of tags) await add(tag);
  element.remove();
  return count;
}
