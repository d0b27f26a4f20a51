import { html, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { addTopic, type OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { keptForm } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { carerName } from './conversation-view.js';
import { OTHER_DRAFT } from './draft-names.js';
import type { OpenTalk } from './open-talk-actions.js';
import { stopSection } from './stop-section.js';
import { themePicker } from './theme-picker.js';

/** Takes up another theme, or something else in own words; the talk goes on there. */
export function moreTopics(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, words, during } = talk;
  return stopSection(
    talk,
    {
      title: stopWords.stops.more,
      hint: conversation.topics.length === 0 ? stopWords.noTopics : stopWords.moreHint(carerName(talk)),
    },
    html`<div class="fields two">
      ${themePicker(
        talk,
        (id) => conversation.topics.some((topic) => 'questionId' in topic && topic.questionId === id),
        (questionId) => {
          during.takeUp(conversation, (now) => addTopic(now, { questionId }, browserContext()));
        },
      )}
      <form
        class="add-other"
        autocomplete="off"
        ${keptForm(talk.draft(conversation, OTHER_DRAFT), (draft) => {
          talk.keepDraft(conversation, OTHER_DRAFT, draft);
        })}
        @submit=${(event: SubmitEvent) => {
          const { form, text } = submittedFields(event);
          if (during.takeUp(conversation, (now) => addTopic(now, { other: text('other') }, browserContext())))
            form.reset();
        }}
      >
        <label class="field">
          <span>${stopWords.addOther}</span>
          <input name="other" maxlength="300" required />
        </label>
        <button type="submit">${words.add}</button>
      </form>
    </div>`,
  );
}
