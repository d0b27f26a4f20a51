import type { ReactiveControllerHost } from 'lit';
import { mergeRecords } from '../../src/domain/merge/merge-records.js';
import type { TakeIn } from './records-controller.js';
import { takeInBy } from './take-in.js';

/** How records of any kind that two people wrote in at once are brought together; fetched when that happens. */
export function takeInRecords(host: ReactiveControllerHost, told: Parameters<typeof takeInBy>[2]): TakeIn {
  return takeInBy(host, mergeRecords, told);
}
