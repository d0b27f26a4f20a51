import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { conversationRecordKind, openConversation } from '../../src/domain/conversation/conversation-record.js';
import { draftPlan, followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import { beginUnfinishedForms, keepUnfinished, unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { lastVisitKind } from '../../src/domain/device/last-visit.js';
import { needsAssessmentKind, startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { readQuestionSet } from '../../src/domain/assessment/question-set.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { sealedKeyKind, sealedKind } from '../../src/domain/device/sealed-format.js';
import { readCatalogue } from '../../src/domain/plan/service-offer.js';
import { openSupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import { trailEntry, trailKind } from '../../src/domain/device/audit-trail.js';
import { archiveOf, importRecords } from '../../src/storage/archive.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { seal, unseal } from '../../src/storage/sealed/record-encryption.js';
import { launch } from '../browsers/chromium.js';
import { serveDemo } from '../browsers/serve-demo.js';
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

describe('in a real page', { timeout: 1_800_000 }, () => {
  it('nothing that a host hands in, and nothing in the address, breaks a page or runs a script', async () => {
    const { server, address } = await serveDemo();
    const browser = await launch();
    const page = await browser.newPage({ locale: 'nb-NO' });
    const wrong: string[] = [];
    await page.exposeFunction('isRun', () => wrong.push('a script ran'));
    await page.addInitScript(() => {
      window.alert = () => {
        (window as unknown as { isRun(): void }).isRun();
      };
      // What a host is told of its own mistake is meant for it, and is a TypeError with a cure.
      window.addEventListener('error', (event) => {
        const { message } = event.error as { message?: string };
        if (/questionSet|\.offers/.test(message ?? '')) event.preventDefault();
        else (window as unknown as { isWrong(what: string): void }).isWrong(String(message));
      });
      window.addEventListener('unhandledrejection', ({ reason }) => {
        (window as unknown as { isWrong(what: string): void }).isWrong(`rejected: ${String(reason)}`);
      });
    });
    await page.exposeFunction('isWrong', (what: string) => wrong.push(what));
    const addresses = ['portal.html', 'journal.html'];
    const odd = [
      '?lang=__proto__',
      '?store=constructor',
      '?case=<script>alert(1)</script>',
      '#talk/%',
      '#talk/%E0%A4%A',
      '#plan/__proto__',
      '?layout=x&case=',
    ];
    for (const path of addresses)
      for (const tail of odd) {
        await page.goto(address + path + tail);
        await page.locator('carer-needs-form, carer-case-board').first().waitFor({ state: 'attached' });
      }
    await page.goto(`${address}portal.html?case=ny`);
    await page.locator('carer-needs-form [part=start]').waitFor();
    const tried = await page.evaluate(throwAtElements, times(300, 20_000));
    expect(wrong.slice(0, 5)).toEqual([]);
    report('host properties thrown at elements', { tried, wrong: wrong.length });
    await browser.close();
    server.close();
  });
});

/** Sets properties and attributes of the elements to anything, one after the other, and lets each be drawn. */
async function throwAtElements(count: number): Promise<number> {
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
  const properties: Readonly<Record<string, readonly string[]>> = {
    'carer-needs-form': [
      'caseId',
      'layout',
      'filledBy',
      'helpNumbers',
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
  const tags = Object.keys(properties);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(Math.random() * list.length)] as One;
  const { store } = document.querySelector('carer-needs-form') as unknown as { store: unknown };
  let element: HTMLElement | undefined;
  for (let number = 0; number < count; number += 1) {
    if (number % 25 === 0) {
      element?.remove();
      element = document.createElement(pick(tags));
      Object.assign(element, { store, caseId: 'case-kari' });
      document.body.append(element);
    }
    if (!element) continue;
    (element as unknown as Record<string, unknown>)[pick(properties[element.localName] ?? [])] = pick(oddities)();
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  element?.remove();
  return count;
}
