import { mergeRecords } from '../domain/merge/merge-records.js';
import { mergeBy } from './merge-remote-change.js';

/** The merge for elements that show records of several kinds; loaded when two people have written in one at once. */
export const mergeAnyRecord = mergeBy(mergeRecords);
