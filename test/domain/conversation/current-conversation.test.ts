import { describe, expect, it } from 'vitest';
import {
  addExpectation,
  closeConversation,
  openConversation,
  type ClosedConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  currentConversation,
  latestWithTask,
  talksToRead,
} from '../../../src/domain/conversation/current-conversation.js';
import { expectationsSoFar } from '../../../src/domain/overview/shift-handover.js';
import { contextAt, valueOf } from '../example.js';

const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;

/** Ids are counted on from talk to talk: a carried task is known by its id. */
const { newId } = contextAt();

/** A talk that goes on from the one before, with a task of its own where one is given. */
function heldOn(day: string, before: readonly ClosedConversation[] = [], task?: string): ClosedConversation {
  const at = { now: `${day}T10:00:00+01:00`, newId };
  let talk = openConversation({ ...frame, participants: [], expectations: expectationsSoFar(before) }, at);
  if (task) talk = valueOf(addExpectation(talk, { task, owner: 'carer' }, at));
  return valueOf(closeConversation(talk, 'Marte', at));
}

describe('the talks that the carer reads', () => {
  const first = heldOn('2026-10-01', [], 'Handle mat');
  const second = heldOn('2026-11-01', [first], 'Vaske klær');
  const open = openConversation({ ...frame, participants: [] }, contextAt('2026-11-20T10:00:00+01:00'));

  it('are those that have ended, the newest first', () => {
    expect(talksToRead([first, open, second])).toEqual([second, first]);
    expect(talksToRead([open])).toEqual([]);
    expect(currentConversation([first, open, second], 'carer', undefined)).toBe(second);
    expect(currentConversation([first, open, second], 'staff', undefined)).toBe(open);
  });

  it('have a task that was carried on in the newest of them, and any other where it stands', () => {
    const silent = heldOn('2026-11-10');
    const [carried, own] = second.expectations.map(({ id }) => id);
    expect(carried).toBe(first.expectations[0]?.id);
    expect(own).not.toBe(carried);
    const talks = talksToRead([first, second, silent]);
    expect(latestWithTask(talks, carried ?? '')).toBe(second);
    expect(latestWithTask(talks, own ?? '')).toBe(second);
    expect(latestWithTask([first], carried ?? '')).toBe(first);
    expect(latestWithTask(talks, 'gone')).toBe(undefined);
  });
});
