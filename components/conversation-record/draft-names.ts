import type { StopId } from '../../src/domain/overview/talk-stops.js';

/** The name of the draft of a topic in own words. */
export const OTHER_DRAFT = 'other-topic';
/** The name of the draft of a task. */
export const TASK_DRAFT = 'expectation';

const STOPS: Partial<Record<string, StopId>> = {
  [OTHER_DRAFT]: 'more',
  [TASK_DRAFT]: 'tasks',
  child: 'ask',
  'child-interpreted': 'ask',
  'children-told': 'ask',
  telling: 'told',
  'follow-up': 'told',
  'came-of-it': 'told',
  'told-of': 'told',
  'patient-consent': 'told',
};

/** The stop of a talk at which the form of a draft is; undefined where it is at none. */
export function stopOfDraft(draft: string): StopId | undefined {
  // A draft of the talk is named `form/topic · person`, or without the topic.
  const [form = '', topicId] = (draft.split(' · ')[0] ?? '').split('/');
  return STOPS[form] ?? (topicId ? `topic-${topicId}` : undefined);
}
