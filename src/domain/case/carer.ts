/** Who the carer is and how they are reached: set by staff, and corrected by the carer. */
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { AsideAnswer, SubmittedAssessment } from '../assessment/needs-assessment.js';
import type { Carer } from './carer.schema.js';
import type { SupportCase } from './support-case.js';

/** What staff set on the card of the carer; what is left empty is removed. */
export interface CardInput extends Omit<Carer, 'correctedAt'> {
  readonly nearestCarer?: boolean | undefined;
  readonly coordination?: string | undefined;
  readonly hostReference?: string | undefined;
}

/** Sets the whole card. */
export function setCard(supportCase: SupportCase, input: CardInput): SupportCase {
  const { nearestCarer, coordination = '', hostReference = '', ...carer } = input;
  const { nearestCarer: _nearest, coordination: _service, patient, ...rest } = supportCase;
  const { hostReference: _reference, ...others } = patient ?? {};
  const { correctedAt } = supportCase.carer;
  const about = { ...others, ...filled({ hostReference }) };
  return {
    ...rest,
    carer: { ...filled(carer), ...(correctedAt !== undefined && { correctedAt }) },
    ...(Object.keys(about).length > 0 && { patient: about }),
    ...(nearestCarer !== undefined && { nearestCarer }),
    ...filled({ coordination }),
  };
}

/** The whole card, as it is set by {@link setCard}. */
export function cardOf({ carer, nearestCarer, coordination, patient }: SupportCase): CardInput {
  const { correctedAt: _moment, ...about } = carer;
  return { ...about, nearestCarer, coordination, hostReference: patient?.hostReference };
}

/**
 * Undoes one change of the card. What stood before comes back where nothing else was written in its place since; later
 * changes stay.
 */
export function undoCard(now: SupportCase, before: SupportCase, after: SupportCase): SupportCase {
  const [card, was, became] = [cardOf(now), cardOf(before), cardOf(after)];
  const parts = new Set([...Object.keys(was), ...Object.keys(became)] as (keyof CardInput)[]);
  const undone = [...parts].filter((part) => was[part] !== became[part] && card[part] === became[part]);
  return setCard(now, { ...card, ...Object.fromEntries(undone.map((part) => [part, was[part]])) });
}

/** How the carer is reached, and what they need for a talk: the part of the card that is theirs to correct. */
export const REACHED_BY = ['phone', 'preferredContact', 'interpreter', 'hearingAndSight'] as const;
export type Reached = Pick<Carer, (typeof REACHED_BY)[number]>;

/** The carer corrects how they are reached; what they leave empty is removed. */
export function correctReached(
  supportCase: SupportCase,
  reached: Reached,
  context: TransitionContext,
): Outcome<SupportCase, 'nothing-changed'> {
  const now = supportCase.carer;
  const next = filled(reached);
  if (REACHED_BY.every((part) => next[part] === now[part])) return refused('nothing-changed');
  const { phone: _phone, preferredContact: _contact, interpreter: _tongue, hearingAndSight: _senses, ...rest } = now;
  return done({ ...supportCase, carer: { ...rest, ...next, correctedAt: context.now } });
}

/** The questions of a form that tell how its carer is reached, and the part of the card that each is about. */
const ASIDES: Readonly<Record<string, keyof Reached>> = {
  'when-to-ring': 'preferredContact',
  interpreter: 'interpreter',
  'hearing-and-sight': 'hearingAndSight',
};

/** What a sent form says about reaching the carer, as far as the card does not say it: staff decide what to take over. */
export function reachedAsTheySaid({ carer }: SupportCase, form: SubmittedAssessment | undefined): Reached {
  const said = Object.entries(ASIDES).map(([id, part]): [string, string] => [part, textOf(form?.aside[id])]);
  return filled(Object.fromEntries(said.filter(([part, text]) => text !== carer[part as keyof Reached])));
}

function textOf(aside: AsideAnswer | undefined): string {
  return aside?.text ?? '';
}

function filled<Parts extends object>(parts: Parts): Parts {
  const kept = Object.entries(parts).flatMap(([name, value]): [string, unknown][] => {
    const text: unknown = typeof value === 'string' ? value.trim() : value;
    return text === '' || text === undefined ? [] : [[name, text]];
  });
  return Object.fromEntries(kept) as Parts;
}
