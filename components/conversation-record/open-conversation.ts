import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addTopic, type OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { PromptId, promptsFor } from '../../src/domain/conversation/prompt.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { keptForm } from '../parts/form-draft.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { undoToast } from '../parts/undo-toast.js';
import { childrenSection } from './children-section.js';
import { previousActions } from './previous-actions.js';
import { closingSection } from './closing-section.js';
import { expectations } from './expectations.js';
import { conversationDetails } from './conversation-details.js';
import { offRecordToggle as writeNothing } from './off-record-toggle.js';
import { agendaBar } from './agenda-bar.js';
import { patientConsent } from './patient-consent.js';
import { promptList } from './prompt-list.js';
import { previewOf } from './preview-of.js';
import { themePicker } from './theme-picker.js';
import { topicCard } from './topic-card.js';
import type { StaffTalk } from './staff-actions.js';
import { offRecordPage } from './off-record-conversation.js';

/** The page of an open talk: topics first, the rest folded or quiet, and the section that ends it. */
export function openConversationPage(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords, journal, view } = talk;
  const { elsewhere, removed } = view;
  const { kind, nothingWritten } = conversation;
  return html`
    ${agendaBar(talk, conversation)} ${writeNothing(talk, conversation)}
    <div class="in-view" role="status">
      ${
        elsewhere === undefined
          ? nothing
          : html`<p class="team-note">${elsewhere ? talkWords.elsewhere(elsewhere) : talkWords.elsewhereUnnamed}</p>`
      }
    </div>
    <div class="columns">
      <div>
        <p class="soft">${talkWords.kindIntro[kind]}</p>
        ${previousActions(talk, kind === 'follow-up' || kind === 'review')}
        ${nothingWritten ? html`${offRecordPage(talk)} ${talk.caseCode.module?.toldBothWays(talk, conversation)}` : written(talk, conversation)}
        ${closingSection(talk, conversation)}
      </div>
      <aside>
        ${previewOf(talk, nothingWritten ? undefined : journal)} ${patientConsent(talk)}
        ${conversationDetails(talk, conversation)} ${keys(talk)}
      </aside>
    </div>
    ${undoToast(removed, talkWords.topicRemoved, words.undo)}
    <datalist id="participants">
      ${conversation.participants.map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
  `;
}

/** The sections of the record. Those that there is no time for are folded: possible to fill in, but not asked for. */
function written(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, common, supportCase } = talk;
  const { kind, timeSetAside, prompts } = conversation;
  const { ofKind, expectations: ofEachOther, standing, told } = promptsFor(kind, supportCase.phase === 'bereaved');
  // Prompts that were answered stay in view after the kind of the talk was changed.
  const isAsked = (id: PromptId): boolean => [...ofKind, ...ofEachOther, ...standing, ...told].includes(id);
  const others = PromptId.options.filter((id) => prompts[id] && !isAsked(id) && id !== 'children-under-18');
  const section = (id: string, heading: string, prompts: typeof standing): TemplateResult => html`
    <section class="card pad" aria-labelledby=${id}>
      <div class="row between">
        <h3 id=${id} tabindex="-1">${heading}</h3>
        ${sharingMark('care-team', common)}
      </div>
      ${promptList(talk, conversation, prompts)}
    </section>
  `;
  const folded = [
    ...(timeSetAside === 10 ? [expectations(talk, conversation)] : []),
    ...(timeSetAside === 40 ? [] : [section('part-standing', talkWords.standingHeading, standing)]),
  ];
  return html`
    ${topics(talk, conversation)} ${childrenSection(talk)}
    ${section('part-of-kind', talkWords.ofKindHeading, [...ofKind, ...others])}
    ${talk.caseCode.module?.toldBothWays(talk, conversation)}
    ${timeSetAside === 10 ? nothing : expectations(talk, conversation)}
    ${timeSetAside === 40 ? section('part-standing', talkWords.standingHeading, standing) : nothing}
    ${
      folded.length === 0
        ? nothing
        : html`<details class="if-time">
            <summary>${talkWords.ifTime}</summary>
            <div class="folded">${folded}</div>
          </details>`
    }
  `;
}

const OTHER_DRAFT = 'other-topic';

function topics(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, words } = talk;
  return html`
    <section class="topics" aria-labelledby="part-topics">
      <h3 id="part-topics" tabindex="-1">${talkWords.topicsHeading}</h3>
      ${conversation.topics.length === 0 ? html`<p class="soft">${talkWords.noTopics}</p>` : nothing}
      ${repeat(
        conversation.topics,
        (topic) => topic.id,
        (topic, index) => topicCard(talk, conversation, topic, index),
      )}
      <div class="fields two">
        ${themePicker(
          talk,
          (id) => conversation.topics.some((topic) => 'questionId' in topic && topic.questionId === id),
          (questionId) => {
            talk.change(conversation, (now) => addTopic(now, { questionId }, browserContext()));
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
            if (talk.change(conversation, (now) => addTopic(now, { other: text('other') }, browserContext())))
              form.reset();
          }}
        >
          <label class="field">
            <span>${talkWords.addOther}</span>
            <input name="other" maxlength="300" required />
          </label>
          <button type="submit">${words.add}</button>
        </form>
      </div>
    </section>
  `;
}

function keys({ talkWords }: StaffTalk): TemplateResult {
  return html`
    <details class="keys" id="keys">
      <summary>${talkWords.keysHeading}</summary>
      <dl>
        ${talkWords.keys.map(
          ({ key, does }) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
    </details>
  `;
}
