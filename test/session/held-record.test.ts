import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import {
  heldAsNew,
  heldAsStored,
  isPending,
  step,
  type HeldEvent,
  type HeldRecord,
} from '../../src/session/held-record.js';

interface Note extends StoredRecord {
  readonly text: string;
}
const note = (text: string, revision: number): Note => ({ id: 'note', version: 1, revision, text });

const disk = note('on disk', 3);
const mine = note('mine', 3);
const elsewhere = note('elsewhere', 4);
const merged = note('both', 3);
const question = { path: ['text'], mine: 'mine', theirs: 'elsewhere', isText: true };

const states: Record<HeldRecord['state'], HeldRecord> = {
  saved: heldAsStored(disk),
  changed: { state: 'changed', record: mine, base: disk, questions: [] },
  saving: { state: 'saving', record: mine, base: disk, from: mine, questions: [] },
  committing: { state: 'committing', record: disk, base: disk, from: disk, questions: [] },
  merging: { state: 'merging', record: mine, base: disk, remote: elsewhere, questions: [] },
  conflict: { state: 'conflict', record: mine, base: disk, remote: elsewhere, questions: [] },
  missing: { state: 'missing', record: mine, base: disk, questions: [] },
};

const events: Record<HeldEvent['type'], HeldEvent> = {
  edited: { type: 'edited', record: note('edited', 1) },
  joined: { type: 'joined', base: note('', 0), record: note('early', 0) },
  'kept-mine': { type: 'kept-mine' },
  'took-remote': { type: 'took-remote' },
  settled: { type: 'settled', question },
  'save-started': { type: 'save-started' },
  'commit-started': { type: 'commit-started' },
  saved: { type: 'saved', stored: note('acknowledged', 4) },
  refused: { type: 'refused', reason: 'quota-exceeded' },
  released: { type: 'released' },
  retried: { type: 'retried' },
  conflicted: { type: 'conflicted', remote: elsewhere },
  merged: { type: 'merged', record: merged, questions: [question] },
  'not-merged': { type: 'not-merged' },
  vanished: { type: 'vanished' },
  read: { type: 'read', stored: elsewhere },
  listed: { type: 'listed', stored: note('listed', 2) },
};

/** The next state for each state and event: its name and what is shown then. A dash: the event means nothing there. */
const table: Record<HeldRecord['state'], Partial<Record<HeldEvent['type'], string>>> = {
  saved: {
    edited: 'changed: edited',
    joined: 'merging: early',
    'commit-started': 'committing: on disk',
    vanished: 'missing: on disk',
    read: 'saved: elsewhere',
    listed: 'saved: listed',
  },
  changed: { edited: 'changed: edited', 'save-started': 'saving: mine', vanished: 'missing: mine' },
  saving: {
    edited: 'saving: edited',
    saved: 'saved: acknowledged',
    refused: 'changed: mine, quota-exceeded',
    released: 'changed: mine',
    conflicted: 'merging: mine',
    vanished: 'missing: mine',
  },
  committing: {
    edited: 'committing: edited',
    saved: 'saved: acknowledged',
    refused: 'saved: on disk, quota-exceeded',
    released: 'saved: on disk',
    conflicted: 'saved: elsewhere',
    vanished: 'missing: on disk',
  },
  merging: {
    edited: 'merging: edited',
    'kept-mine': 'changed: mine',
    merged: 'changed: both',
    'not-merged': 'conflict: mine',
    vanished: 'missing: mine',
  },
  conflict: {
    edited: 'conflict: edited',
    'kept-mine': 'changed: mine',
    'took-remote': 'saved: elsewhere',
    vanished: 'missing: mine',
  },
  missing: {
    edited: 'missing: edited',
    'kept-mine': 'changed: mine',
    // It is back, and was edited here meanwhile.
    read: 'conflict: mine',
    listed: 'conflict: mine',
  },
};

const told = ({ state, record, refusal }: HeldRecord): string =>
  `${state}: ${(record as Note).text}${refusal === undefined ? '' : `, ${refusal}`}`;

const cells = Object.entries(states).flatMap(([state, held]) =>
  Object.values(events).map((event) => ({ state: state as HeldRecord['state'], held, event, what: event.type })),
);

describe('every state and every event', () => {
  it.each(cells)('$state, $what', ({ state, held, event }) => {
    expect(told(step(held, event))).toBe(table[state][event.type] ?? told(held));
  });

  it('a refusal is forgotten when it is tried again, and a question when it is answered', () => {
    const refusedOnce = step(states.saving, events.refused);
    expect(step(refusedOnce, events.retried).refusal).toBeUndefined();
    const asked = step(states.merging, events.merged);
    expect(asked.questions).toEqual([question]);
    expect(step(asked, events.settled).questions).toEqual([]);
  });

  it('what was edited while it was being saved is saved after it, from the new revision', () => {
    const edited = step(states.saving, events.edited);
    const after = step(edited, events.saved);
    expect(told(after)).toBe('changed: edited');
    expect(after.record.revision).toBe(4);
    expect(after.base).toEqual(note('acknowledged', 4));
  });

  it('what was edited while a step was committed is merged with the step, and never written over it', () => {
    const after = step(step(states.committing, events.edited), events.saved);
    expect(after).toMatchObject({ state: 'merging', base: disk, remote: note('acknowledged', 4) });
    expect((after.record as Note).text).toBe('edited');
  });

  it('a step that was refused leaves what was edited meanwhile to be saved', () => {
    expect(told(step(step(states.committing, events.edited), events.released))).toBe('changed: edited');
    expect(told(step(step(states.committing, events.edited), events.conflicted))).toBe('merging: edited');
  });

  it('one’s own version is written over the stored one from its revision, or anew', () => {
    expect(step(states.conflict, events['kept-mine']).record.revision).toBe(4);
    const anew = step(states.missing, events['kept-mine']);
    expect([anew.record.revision, anew.base]).toEqual([0, undefined]);
  });

  it('an older version that is read is no news', () => {
    expect(step(states.saved, { type: 'read', stored: note('old', 2) })).toBe(states.saved);
  });
});

describe('whatever happens in whatever order', () => {
  const anyEvent = fc.oneof(
    fc.string({ minLength: 1, maxLength: 4 }).map((text): HeldEvent => ({ type: 'edited', record: note(text, 1) })),
    fc.constantFrom(...Object.values(events)),
  );

  it('nothing edited is dropped: it is shown until a person lets it go or a newer version takes it in', () => {
    fc.assert(
      fc.property(fc.constantFrom(heldAsStored(disk), heldAsNew(mine)), fc.array(anyEvent), (first, happenings) => {
        happenings.reduce((held, event) => {
          const next = step(held, event);
          const isLetGo = event.type === 'took-remote' || event.type === 'merged' || event.type === 'saved';
          const wasPending = isPending(held) && held.state !== 'committing';
          if (wasPending && event.type !== 'edited' && !isLetGo)
            expect((next.record as Note).text).toBe((held.record as Note).text);
          return next;
        }, first);
      }),
    );
  });

  it('what waits to be saved, or to be chosen, is never called saved', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (happenings) => {
        happenings.reduce((held, event) => {
          const next = step(held, event);
          if (next.state === 'saved') expect(next.record).toEqual(next.base);
          if (next.state === 'changed') expect(isPending(next)).toBe(true);
          return next;
        }, heldAsStored(disk));
      }),
    );
  });

  it('changes no state in place', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (happenings) => {
        happenings.reduce((held, event) => {
          const before = structuredClone(held);
          const next = step(held, event);
          expect(held).toEqual(before);
          return next;
        }, heldAsStored(disk));
      }),
    );
  });
});
