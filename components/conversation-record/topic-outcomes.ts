import type { TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { type OpenConversation, toggleOutcome, type Topic } from '../../src/domain/conversation/conversation-record.js';
import { outcomesOf, TopicOutcome } from '../../src/domain/conversation/topic-outcome.js';
import { choices } from '../parts/choices.js';
import type { StaffTalk } from './staff-actions.js';

/** What came of a topic: help in the talk, an action and what nobody offers can be said of one topic at once. */
export function topicOutcomes(talk: StaffTalk, conversation: OpenConversation, topic: Topic): TemplateResult {
  const { talkWords, words, staff } = talk;
  return choices({
    legend: talkWords.outcomeLabel,
    name: `outcome-${topic.id}`,
    options: TopicOutcome.options.map((value) => ({ value, text: words.outcomes[value] })),
    chosen: outcomesOf(topic),
    choose: (value) => {
      const written = staff?.name ? { by: staff.name, at: browserContext().now } : undefined;
      talk.change(conversation, (now) => toggleOutcome(now, topic.id, TopicOutcome.parse(value), written));
    },
  });
}
