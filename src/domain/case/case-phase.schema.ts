/** The schemas of how a case ends: a death, and closing. */
import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { Id, ShortText } from '../kernel/schema-fields.js';

export const CasePhase = z.enum(['active', 'bereaved', 'closed']);
export type CasePhase = z.infer<typeof CasePhase>;

/** The phase that a case was in before, so that it can come back to it. */
const Before = z.object({ phase: CasePhase, phaseSince: DateTime });

/** The death of the patient, as it is recorded in this carer's case. */
export const Death = z.object({ on: PlainDate, recordedAt: DateTime, recordedBy: ShortText, before: Before });
export type Death = z.infer<typeof Death>;

/** A death that was recorded by mistake: it is kept that it was, and who took it back. */
export const MistakenDeath = z.object({
  id: Id,
  on: PlainDate,
  recordedAt: DateTime,
  recordedBy: ShortText,
  takenBackAt: DateTime,
  takenBackBy: ShortText,
});
export type MistakenDeath = z.infer<typeof MistakenDeath>;

export const CLOSING_REASONS = ['ended', 'moved', 'carers-wish', 'died', 'mistake', 'joined'] as const;

/** Why, when and by whom a case was closed. `joined`: what came in it belongs to another case. */
export const Closing = z.object({
  reason: z.enum(CLOSING_REASONS),
  at: DateTime,
  recordedBy: ShortText,
  before: Before,
  /** Of `joined`: the case that goes on. */
  joinedTo: z.optional(Id),
});
export type Closing = z.infer<typeof Closing>;
export type ClosingReason = Closing['reason'];
