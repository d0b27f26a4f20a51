import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, list, ShortText } from '../kernel/schema-fields.js';
import { isSame } from '../kernel/deep-equal.js';
import { Sharing } from '../sharing/sharing.schema.js';
import { Arrangement, ARRANGEMENT_PARTS, type ArrangementPart } from './arrangement.js';
import {
  ACTION_PARTS,
  ActionKind,
  ActionOwner,
  RespiteTerms,
  type ActionPart,
  type PlanAction,
} from './plan-action.js';

/** "What to do if": a situation and the step to take, so that nobody has to think of it at night. */
export const SafetyNetStep = z.object({
  id: Id,
  situation: ShortText,
  step: FreeText,
  addedAt: z.optional(DateTime),
});
export type SafetyNetStep = z.infer<typeof SafetyNetStep>;

/** An action as it was agreed: without what came of it. */
export const AgreedAction = z.object({
  id: Id,
  what: FreeText,
  kind: ActionKind,
  owner: z.optional(ActionOwner),
  due: z.optional(PlainDate),
  offerId: z.optional(Id),
  wanted: z.optional(RespiteTerms),
  /** Who could read it at the time. */
  sharing: z.optional(Sharing),
});
export type AgreedAction = z.infer<typeof AgreedAction>;

const agreedThings = {
  actions: list(AgreedAction),
  safetyNet: list(SafetyNetStep),
  arrangement: z.optional(Arrangement),
};

/** The parts of a plan that an agreement is about. */
export interface AgreedPart {
  readonly actions: AgreedAction[];
  readonly safetyNet: SafetyNetStep[];
  readonly arrangement?: Arrangement | undefined;
}

/** A plan as it was agreed on a day. */
export const PlanVersion = z.object({ agreedAt: DateTime, agreedBy: list(ShortText), ...agreedThings });
export type PlanVersion = z.infer<typeof PlanVersion>;

export function agreedPart(
  plan: { readonly actions: PlanAction[] } & Pick<AgreedPart, 'safetyNet' | 'arrangement'>,
): AgreedPart {
  const actions = plan.actions.map((action): AgreedAction => {
    const parts = ACTION_PARTS.map((part) => [part, action[part]] as const).filter(([, value]) => value !== undefined);
    return { id: action.id, sharing: action.sharing, ...Object.fromEntries(parts) } as AgreedAction;
  });
  const { safetyNet, arrangement } = plan;
  return { actions, safetyNet, ...(arrangement && { arrangement }) };
}

/** One thing in which two versions of a plan differ, to be said in words. */
export type PlanDifference =
  | { readonly is: 'added' | 'removed'; readonly action: AgreedAction }
  | {
      readonly is: 'changed';
      readonly before: AgreedAction;
      readonly action: AgreedAction;
      readonly parts: ActionPart[];
    }
  | { readonly is: 'step-added' | 'step-removed'; readonly step: SafetyNetStep }
  | {
      readonly is: 'arranged';
      readonly part: ArrangementPart;
      readonly before: string | undefined;
      readonly now: string | undefined;
    };

/** In what a later version of a plan differs from an earlier one; nothing where both say the same. */
export function comparePlans(before: AgreedPart, after: AgreedPart): PlanDifference[] {
  const find = <One extends { readonly id: string }>(list: readonly One[], { id }: { id: string }): One | undefined =>
    list.find((one) => one.id === id);
  return [
    ...after.actions.flatMap((action): PlanDifference[] => {
      const earlier = find(before.actions, action);
      if (!earlier) return [{ is: 'added', action }];
      const parts = ACTION_PARTS.filter((part) => !isSame(earlier[part], action[part]));
      return parts.length === 0 ? [] : [{ is: 'changed', before: earlier, action, parts }];
    }),
    ...before.actions
      .filter((action) => !find(after.actions, action))
      .map((action): PlanDifference => ({ is: 'removed', action })),
    ...after.safetyNet
      .filter((step) => !before.safetyNet.some((one) => isSame(one, step)))
      .map((step): PlanDifference => ({ is: 'step-added', step })),
    ...before.safetyNet
      .filter((step) => !after.safetyNet.some((one) => isSame(one, step)))
      .map((step): PlanDifference => ({ is: 'step-removed', step })),
    ...ARRANGEMENT_PARTS.flatMap((part): PlanDifference[] => {
      const [earlier, now] = [before.arrangement?.[part], after.arrangement?.[part]];
      return earlier === now ? [] : [{ is: 'arranged', part, before: earlier, now }];
    }),
  ];
}
