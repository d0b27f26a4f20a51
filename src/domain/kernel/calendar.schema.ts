/** The schemas of moments and days. */
import * as z from 'zod/mini';
import { isDateTime, isPlainDate } from './calendar.js';

export const DateTime = z.string().check(z.refine(isDateTime));
export type DateTime = z.infer<typeof DateTime>;

export const PlainDate = z.string().check(z.refine(isPlainDate));
export type PlainDate = z.infer<typeof PlainDate>;
