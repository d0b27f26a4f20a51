import { childrenKnown, type ChildrenKnown } from '../../src/domain/case/children.js';
import { carerName } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';

/** The children under 18 of the case, from wherever they were named. */
export function childrenOf({ supportCase, conversations, assessment }: StaffTalk): ChildrenKnown {
  return childrenKnown(supportCase, conversations, assessment);
}

/**
 * What is still open about children, each as a sentence.
 *
 * @param which `known`: without that nobody has asked
 */
export function openAboutChildren(talk: StaffTalk, which: 'all' | 'known' = 'all'): string[] {
  const { childrenAsked: words } = talk.talkWords;
  const { state, lacksFollowUp } = childrenOf(talk);
  if (state === 'unanswered') return which === 'all' ? [words.stillUnasked] : [];
  if (state === 'form-says-yes') return [words.formSaysYes(carerName(talk))];
  return lacksFollowUp ? [words.lacksFollowUp] : [];
}
