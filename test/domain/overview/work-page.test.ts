import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import type { CaseWork, WorkItem } from '../../../src/domain/overview/work-item.js';
import {
  groupBounds,
  isInScope,
  WORK_GROUPS,
  workGroup,
  workPageOf,
  type WorkRow,
} from '../../../src/domain/overview/work-page.js';
import { WORK_SCOPES } from '../../../src/domain/overview/work-scope.js';
import { workOrder } from '../../../src/domain/overview/work-item.js';

/** A Monday. */
const today = '2026-11-30';
const rowOf = (item: Partial<WorkItem>, about: Partial<CaseWork> = {}): WorkRow => ({
  about: { caseId: 'case', ...about },
  item: { id: 'one', step: 'follow-plan', ...item },
});
const marte = { name: 'Marte Lunde', unit: 'Palliativt team' };

describe('whose work it is', () => {
  it.each([
    ['the owner', rowOf({ owner: { name: 'Marte Lunde' } }), ['mine', 'all']],
    ['the owner, however it was typed', rowOf({ owner: { name: ' marte LUNDE ' } }), ['mine', 'all']],
    [
      'the contact person, also of what others do',
      rowOf({ owner: { name: 'NAV' } }, { contact: 'Marte Lunde' }),
      ['mine', 'all'],
    ],
    ['the deputy', rowOf({}, { contact: 'Jonas Vik', deputy: 'Marte Lunde' }), ['mine', 'all']],
    ['the unit', rowOf({ owner: { name: 'palliativt team' } }), ['unit', 'all']],
    ['the unit that keeps the overview', rowOf({}, { coordination: 'Palliativt team' }), ['unit', 'all']],
    ['nobody', rowOf({}), ['unit', 'all']],
    ['a part of a name', rowOf({ owner: { name: 'Marte' } }), ['all']],
    ['a name with more in it', rowOf({ owner: { name: 'Marte Lunde Moen' } }), ['all']],
    ['a role', rowOf({ owner: { name: 'Jonas Vik', role: 'Palliativt team' } }), ['all']],
  ] as const)('%s', (_name, row, scopes) => {
    expect(WORK_SCOPES.filter((scope) => isInScope(row, { today, scope, worker: marte }))).toEqual(scopes);
  });

  it('is nobody’s own where nobody is named', () => {
    for (const worker of [undefined, {}, { name: ' ', unit: '' }])
      for (const scope of ['mine', 'unit'] as const)
        expect(isInScope(rowOf({ owner: { name: '' } }), { today, scope, ...(worker && { worker }) })).toBe(false);
  });
});

describe('by when it is due', () => {
  it.each([
    ['2026-11-29', 'late'],
    ['2026-11-30', 'today'],
    ['2026-12-06', 'week'],
    ['2026-12-07', 'later'],
    [undefined, 'no-day'],
  ])('%s, seen from a Monday, is %s', (date, group) => {
    expect(workGroup(date, today)).toBe(group);
  });

  it('has no rest of the week on a Sunday', () => {
    expect(workGroup('2026-12-07', '2026-12-06')).toBe('later');
  });

  it('lies between the bounds of its group, and of no other', () => {
    fc.assert(
      fc.property(fc.option(fc.nat({ max: 800 }), { nil: undefined }), fc.nat({ max: 800 }), (days, now) => {
        const date = days === undefined ? undefined : addDays('2026-01-01', days);
        const day = addDays('2026-01-01', now);
        const order = workOrder('case', rowOf(date === undefined ? {} : { date }).item);
        const groups = groupBounds(day).filter(([, from, to]) => order >= from && order < to);
        expect(groups.map(([group]) => group)).toEqual([workGroup(date, day)]);
      }),
    );
  });
});

describe('a page of work', () => {
  const work = fc.array(
    fc.record({
      date: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
      owner: fc.constantFrom('Marte Lunde', 'NAV'),
    }),
    { maxLength: 30 },
  );
  const worksOf = (things: readonly { date: number | undefined; owner: string }[]): CaseWork[] =>
    things.map(({ date, owner }, index) => ({
      caseId: `c${String(index % 7)}-${String(index)}`,
      carer: 'Odd Brekke',
      items: [
        {
          id: `i${String(index)}`,
          step: 'follow-plan',
          what: index % 2 === 0 ? 'Rullator' : 'Ring NAV',
          owner: { name: owner },
          ...(date !== undefined && { date: addDays('2026-11-10', date) }),
        },
      ],
    }));

  it('has late first and what has no day last; all pages together hold each row once', () => {
    fc.assert(
      fc.property(work, fc.constantFrom(...WORK_SCOPES), fc.integer({ min: 1, max: 7 }), (things, scope, limit) => {
        const query = { today, scope, worker: marte };
        const rows: WorkRow[] = [];
        let after: string | undefined;
        const { counts } = workPageOf(worksOf(things), query, { limit });
        const total = WORK_GROUPS.reduce((sum, group) => sum + counts[group], 0);
        do {
          const page = workPageOf(worksOf(things), query, { limit, after });
          rows.push(...page.rows);
          after = page.next;
        } while (after !== undefined);
        expect(rows).toHaveLength(total);
        expect(new Set(rows.map(({ item }) => item.id)).size).toBe(total);
        const groups = rows.map(({ item }) => WORK_GROUPS.indexOf(workGroup(item.date, today)));
        expect(groups).toEqual([...groups].sort());
        for (const row of rows) expect(isInScope(row, query)).toBe(true);
      }),
    );
  });

  it('is found by the case, by what is to be done, and by who does it', () => {
    const works = worksOf([
      { date: 1, owner: 'Marte Lunde' },
      { date: 2, owner: 'NAV' },
    ]);
    const found = (find: string): unknown[] =>
      workPageOf(works, { today, find }, { limit: 9 }).rows.map(({ item }) => item.what);
    expect(found('rull')).toEqual(['Rullator']);
    expect(found('brekke')).toEqual(['Rullator', 'Ring NAV']);
    expect(found('odd ring')).toEqual(['Ring NAV']);
    expect(found('lunde')).toEqual(['Rullator']);
    expect(found('xyz')).toEqual([]);
  });
});
