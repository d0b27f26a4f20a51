import { html, nothing, type TemplateResult } from 'lit';
import type { OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { PromptId, promptsFor } from '../../src/domain/conversation/prompt.js';
import type { StopId } from '../../src/domain/overview/talk-stops.js';
import { childrenSection } from './children-section.js';
import { closingSection } from './closing-section.js';
import { carerName } from './conversation-view.js';
import { expectations } from './expectations.js';
import { moreTopics } from './more-topics.js';
import { offRecordPage } from './off-record-conversation.js';
import type { OpenTalk } from './open-talk-actions.js';
import { patientConsent } from './patient-consent.js';
import { promptList } from './prompt-list.js';
import { sinceLast } from './since-last.js';
import { stopSection } from './stop-section.js';

export { talkPartsStyles } from './talk-parts.styles.js';

/** What is at a stop of an open talk, but for its topics; fetched once the talk is shown. */
export function stopContent(talk: OpenTalk, conversation: OpenConversation, stop: StopId): TemplateResult {
  switch (stop) {
    case 'last':
      return sinceLast(talk);
    case 'guide':
      return offRecordPage(talk);
    case 'ask':
      return always(talk, conversation);
    case 'tasks':
      return expectations(talk, conversation);
    case 'told':
      return told(talk, conversation);
    case 'end':
      return closingSection(talk, conversation);
    default:
      return moreTopics(talk, conversation);
  }
}

/** What is asked in every talk, and in this kind of talk; children until it was answered once for the case. */
function always(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, supportCase } = talk;
  const { kind, prompts } = conversation;
  const { ofKind, expectations: ofEachOther, standing, told } = promptsFor(kind, supportCase.phase === 'bereaved');
  // Prompts that were answered stay in view after the kind of the talk was changed.
  const isAsked = (id: PromptId): boolean => [...ofKind, ...ofEachOther, ...standing, ...told].includes(id);
  const others = PromptId.options.filter((id) => prompts[id] && !isAsked(id) && id !== 'children-under-18');
  return stopSection(
    talk,
    { title: stopWords.stops.ask, hint: stopWords.askHint, sharing: 'care-team' },
    html`
      ${childrenSection(talk, { isInTalk: true })} ${promptList(talk, conversation, standing)}
      <h4>${stopWords.ofKindHeading}</h4>
      ${promptList(talk, conversation, [...ofKind, ...others])}
    `,
  );
}

/** What goes both ways about the one who is ill, and what they have said about it. */
function told(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  return stopSection(
    talk,
    { title: talk.stopWords.told(carerName(talk)), isBare: true },
    html`${talk.caseCode.module?.toldBothWays(talk, conversation) ?? nothing} ${patientConsent(talk)}`,
  );
}
