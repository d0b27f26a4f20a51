import { describe, expect, it } from 'vitest';
import { contestedIn } from '../../../src/domain/merge/find-edit-conflicts.js';
import { freeTexts } from '../../../src/domain/merge/merge-text.js';
import { mergeVersions } from '../../../src/domain/merge/three-way-merge.js';

describe('two who write in one record at once', () => {
  const base = { note: 'En. To. Tre.', other: 'x' };
  const asked = (mine: object, theirs: object): unknown[] =>
    contestedIn(base, mine, theirs, mergeVersions<object>(base, mine, theirs, freeTexts('note', 'other')));

  it('are asked about each sentence that both changed, by the way there', () => {
    expect(asked({ ...base, note: 'Null. To. Fire.' }, { ...base, note: 'Ti. To. Fem.' })).toEqual([
      { path: ['note'], mine: 'Null.', theirs: 'Ti.', isText: true },
      { path: ['note'], mine: 'Fire.', theirs: 'Fem.', isText: true },
    ]);
  });

  it('are not asked where they wrote in different sentences or fields, or the same', () => {
    expect(asked({ ...base, note: 'Null. To. Tre.' }, { ...base, note: 'En. To. Tre. Fire.' })).toEqual([]);
    expect(asked({ ...base, note: 'Ny.' }, { ...base, other: 'ny' })).toEqual([]);
    expect(asked({ ...base, note: 'Ny.' }, { ...base, note: 'Ny.' })).toEqual([]);
    expect(asked({ ...base, note: '' }, { ...base, note: 'En. To. Tre. Fire.' })).toEqual([]);
  });

  it('are not asked about what came to nothing', () => {
    expect(contestedIn(base, { ...base, note: 'Ny.' }, { ...base, note: 'Annet.' }, { ...base, note: '' })).toEqual([]);
  });
});
