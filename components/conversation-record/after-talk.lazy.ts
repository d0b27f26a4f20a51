/** What a carer says of a talk afterwards. Fetched once the carer's page is shown, by the talk. */
import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { answerAfterTalk, asksAfterTalk, takeBackAfterTalk } from '../../src/domain/conversation/after-talk.js';
import { FollowedUp, Heard, type AfterTalk } from '../../src/domain/conversation/after-talk.schema.js';
import type { ClosedConversation } from '../../src/domain/conversation/conversation-record.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { choices } from '../parts/choices.js';
import { keptForm } from '../parts/form-draft.js';
import { seenReceipt } from '../parts/seen-receipt.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { nameOfTalk, type Talk } from './conversation-view.js';

const DRAFT = 'after-talk';
const SHARINGS = ['care-team', 'carer-only'] as const;

/** Two questions below the record of a talk, or what the carer answered to them. Nobody has to answer. */
export function afterTalk(
  talk: Talk,
  words: CarersAnswersMessages,
  conversation: ClosedConversation,
): TemplateResult | typeof nothing {
  const { afterwards } = conversation;
  if (afterwards) return answered(talk, words, conversation, afterwards);
  return asksAfterTalk(conversation) && talk.supportCase.phase !== 'closed'
    ? questions(talk, words, conversation)
    : nothing;
}

function questions(talk: Talk, words: CarersAnswersMessages, conversation: ClosedConversation): TemplateResult {
  const { id } = conversation;
  return html`<form
    class="card pad no-print"
    autocomplete="off"
    aria-label="${words.afterHeading}: ${nameOfTalk(talk, conversation)}"
    ${keptForm(talk.draft(conversation, DRAFT), (draft) => {
      talk.keepDraft(conversation, DRAFT, draft);
    })}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const said = {
        heard: Heard.options.find((one) => one === text(`heard-${id}`)),
        followedUp: FollowedUp.options.find((one) => one === text(`followed-${id}`)),
        words: text('words'),
        sharing: text(`sharing-${id}`) === 'carer-only' ? ('carer-only' as const) : ('care-team' as const),
      };
      if (talk.change(conversation, (now) => answerAfterTalk(now, said, browserContext()))) form.reset();
    }}
  >
    <h4 tabindex="-1">${words.afterHeading}</h4>
    <p class="soft">${words.afterIntro}</p>
    ${choices({
      legend: words.heardAsk,
      name: `heard-${id}`,
      options: Heard.options.map((value) => ({ value, text: words.heardChoices[value] })),
      chosen: undefined,
    })}
    ${choices({
      legend: words.followedAsk,
      name: `followed-${id}`,
      options: FollowedUp.options.map((value) => ({ value, text: words.followedChoices[value] })),
      chosen: undefined,
    })}
    <label class="field">
      <span>${words.moreAsk}</span>
      <textarea name="words" rows="2" maxlength="10000"></textarea>
    </label>
    ${choices({
      legend: words.afterWho,
      name: `sharing-${id}`,
      options: SHARINGS.map((value) => ({ value, text: words.afterSharing[value] })),
      chosen: 'care-team',
    })}
    <div class="row"><button type="submit">${words.afterSave}</button></div>
  </form>`;
}

function answered(
  talk: Talk,
  words: CarersAnswersMessages,
  conversation: ClosedConversation,
  { at, heard, followedUp, words: said, sharing, seen }: AfterTalk,
): TemplateResult {
  const { common } = talk;
  const sentences = [heard && words.heardSaid[heard], followedUp && words.followedSaid[followedUp]];
  return html`<div class="card pad">
    <h4 tabindex="-1">${words.afterHeading}</h4>
    <div>
      <p class="who">${words.youAnswered(formatDate(common, at, today()))}</p>
      <p>${sentences.filter(Boolean).join(' ')}</p>
      ${said ? html`<p class="pre">${said}</p>` : nothing}
      ${sharing === 'carer-only' ? html`<p class="soft">${words.afterKept}</p>` : seenReceipt(words, common, seen)}
    </div>
    ${
      seen
        ? nothing
        : html`<div class="row no-print">
            <button
              class="quiet"
              @click=${() => {
                talk.change(conversation, (now) => takeBackAfterTalk(now));
              }}
            >
              ${words.answerTakeBack}
            </button>
          </div>`
    }
  </div>`;
}
