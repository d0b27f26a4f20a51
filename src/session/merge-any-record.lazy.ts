import { mergeRecords } from '../domain/merge/merge-records.js';
import { mergeBy } from './merge-remote-change.js';

/** For elements that show records of several kinds; fetched when two people have written in one at once. */
export const mergeAnyRecord = mergeBy(mergeRecords);
