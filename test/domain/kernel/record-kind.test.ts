import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { conversationRecordKind } from '../../../src/domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../../src/domain/kernel/record-kind.js';
import { supportCaseKind } from '../../../src/domain/case/support-case.js';
import { reasonOf, valueOf } from '../example.js';

const kinds: Record<string, RecordKind<StoredRecord>> = Object.fromEntries(
  [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind].map((kind) => [
    kind.name,
    kind as unknown as RecordKind<StoredRecord>,
  ]),
);

/** An invented kind that is in its third version: a name became two, and then got a language. */
const Person = z.object({
  id: z.string(),
  version: z.literal(3),
  revision: z.number(),
  first: z.string(),
  last: z.string(),
  lang: z.string(),
});
const person = {
  version: 3,
  schema: Person,
  migrations: [
    (old: Readonly<Record<string, unknown>>) => {
      const [first, last] = (old['name'] as string).split(' ');
      return { id: old['id'], version: 2, revision: old['revision'], first, last };
    },
    (old: Readonly<Record<string, unknown>>) => ({ ...old, version: 3, lang: 'nb' }),
  ],
};

describe('raising an old record', () => {
  it('goes step by step from whichever version it has', () => {
    const now = { id: 'a', version: 3, revision: 4, first: 'Odd', last: 'Brekke', lang: 'nb' };
    expect(valueOf(readRecord(person, { id: 'a', version: 1, revision: 4, name: 'Odd Brekke' }))).toEqual(now);
    expect(valueOf(readRecord(person, { id: 'a', version: 2, revision: 4, first: 'Odd', last: 'Brekke' }))).toEqual(
      now,
    );
    expect(valueOf(readRecord(person, now))).toEqual(now);
  });

  it('says why where it cannot be done', () => {
    expect(reasonOf(readRecord(person, { id: 'a', version: 4 }))).toBe('from-newer-version');
    expect(reasonOf(readRecord(person, { id: 'a', version: 1, name: 7 }))).toBe('unreadable');
    for (const raw of [
      null,
      undefined,
      [],
      'text',
      {},
      { version: '1' },
      { version: 0 },
      { version: 1.5 },
      { version: 3 },
    ]) {
      expect(reasonOf(readRecord(person, raw)), JSON.stringify(raw)).toBe('unreadable');
    }
  });

  it('never throws, whatever lies on the disk', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.values(kinds)), (raw, kind) => {
        expect(readRecord(kind, raw).ok).toBe(false);
      }),
    );
  });
});

describe('every kind of record', () => {
  it.each(Object.keys(kinds))('%s has a migration for each version before the newest', (name) => {
    expect(kinds[name]?.migrations).toHaveLength((kinds[name]?.version ?? 0) - 1);
  });

  const folder = new URL('../../fixtures/records/', import.meta.url);
  const fixtures = readdirSync(folder);

  it.each(fixtures)('reads %s, written by that version and never changed since', (file) => {
    const [, name = '', version] = /^(.+)\.v(\d+)(?:\..+)?\.json$/.exec(file) ?? [];
    const raw = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { version: number };
    expect(raw.version).toBe(Number(version));
    const kind = kinds[name];
    if (!kind) throw new Error(`there is no kind ${name}`);
    const read = valueOf(readRecord(kind, raw));
    expect(read.version).toBe(kinds[name]?.version);
    if (raw.version === kinds[name]?.version) expect(read).toEqual(raw);
  });

  it('has a fixture of each of its versions', () => {
    for (const [name, kind] of Object.entries(kinds)) {
      for (let version = 1; version <= kind.version; version += 1)
        expect(fixtures).toContain(`${name}.v${String(version)}.json`);
    }
  });
});
