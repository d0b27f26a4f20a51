import { greyZones, type ConversationRecord, type Topic } from '../conversation/conversation-record.js';
import { promptsFor } from '../conversation/prompt.js';
import type { FollowUpPlan } from '../plan/follow-up-plan.js';
import type { PlanAction } from '../plan/plan-action.js';
import { isSettled } from './agenda.js';

/** The stops of a talk, in the order in which it usually goes. There is one `topic` for each topic of the talk. */
export const STOP_NAMES = ['last', 'topic', 'more', 'guide', 'ask', 'tasks', 'told', 'end'] as const;
export type StopName = (typeof STOP_NAMES)[number];
export type StopId = Exclude<StopName, 'topic'> | `topic-${string}`;

/** One stop on the way through a talk. */
export interface TalkStop {
  readonly id: StopId;
  readonly name: StopName;
  readonly topic?: Topic;
  /** Done; or there is time for it; or it can wait; or something can be added here. */
  readonly state: 'done' | 'now' | 'can-wait' | 'add';
  /** Of what is asked at this stop, how much was answered. Never of needs. */
  readonly answered?: number;
  readonly asked?: number;
  /** Tasks that nobody takes care of. */
  readonly grey?: number;
}

/** What the stops of a talk are found from. */
export interface TalkOnItsWay {
  readonly conversation: ConversationRecord;
  readonly plan: FollowUpPlan | undefined;
  readonly isBereaved: boolean;
  /** Whether it was ever answered if children under 18 are concerned. */
  readonly isAskedAboutChildren: boolean;
}

/**
 * The way through a talk. The time that was set aside decides which stops there is time for and hides none of them: all
 * can be gone to. Of a talk off the record only what is not written about it is left.
 */
export function talkStops({ conversation, plan, isBereaved, isAskedAboutChildren }: TalkOnItsWay): TalkStop[] {
  const { kind, topics, prompts, timeSetAside, nextContact, nothingWritten, heldAt } = conversation;
  const { ofKind, standing, expectations } = promptsFor(kind, isBereaved);
  const isShort = timeSetAside === 10;
  const isLong = timeSetAside === 40;
  const stop = (id: Exclude<StopId, `topic-${string}`>, isNow: boolean, isDone: boolean): TalkStop => ({
    id,
    name: id,
    state: isDone ? 'done' : isNow ? 'now' : 'can-wait',
  });
  const end = stop('end', true, nextContact !== undefined);
  if (nothingWritten) return [stop('guide', true, false), stop('told', isLong, false), end];

  const agreed = plan && !isBereaved ? plan.actions : [];
  const gone = agreed.filter((action) => isGoneThrough(action, heldAt)).length;
  const asked = [...ofKind, ...standing];
  const answered = asked.filter((id) => prompts[id] !== undefined).length + (isAskedAboutChildren ? 1 : 0);
  const clarified = expectations.filter((id) => prompts[id] !== undefined).length;
  const grey = greyZones(conversation).length;
  return [
    ...(agreed.length === 0
      ? []
      : [
          {
            ...stop('last', kind === 'follow-up' || kind === 'review' || !isShort, gone === agreed.length),
            answered: gone,
            asked: agreed.length,
          },
        ]),
    ...topics.map((topic, index): TalkStop => ({
      id: `topic-${topic.id}`,
      name: 'topic',
      topic,
      state: isSettled(topic, plan) ? 'done' : isShort && index > 0 ? 'can-wait' : 'now',
    })),
    { id: 'more', name: 'more', state: 'add' },
    { ...stop('ask', true, answered === asked.length + 1), answered, asked: asked.length + 1 },
    { ...stop('tasks', !isShort, grey === 0 && clarified === expectations.length), grey },
    stop('told', isLong, false),
    end,
  ];
}

/** What was agreed was gone through where it is said what came of it, or somebody has written about it in this talk. */
function isGoneThrough({ helped, status, history }: PlanAction, since: string): boolean {
  if (helped !== undefined || status === 'not-available' || status === 'declined') return true;
  return history.some(({ at }) => Date.parse(at) >= Date.parse(since));
}

/** Where a talk begins: with what was agreed last, where it is about that; or else with what the carer wants first. */
export function firstStop(stops: readonly TalkStop[], kind: ConversationRecord['kind']): StopId {
  const has = (id: StopId): boolean => stops.some((stop) => stop.id === id);
  if ((kind === 'follow-up' || kind === 'review') && has('last')) return 'last';
  const [begin] = stops.filter(({ name }) => name === 'topic' || name === 'guide');
  return begin?.id ?? 'more';
}

/** Where the way goes on: the next stop there is time for and that is not done, or else the end; none after that. */
export function stopAfter(stops: readonly TalkStop[], id: StopId): TalkStop | undefined {
  const at = stops.findIndex((stop) => stop.id === id);
  if (at === stops.length - 1) return undefined;
  return stops.slice(at + 1).find(({ state }) => state === 'now') ?? stops.at(-1);
}
