import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { addTelling, isOpenTelling } from '../../src/domain/case/telling.js';
import type { Telling } from '../../src/domain/case/telling.schema.js';
import type { OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { promptsFor } from '../../src/domain/conversation/prompt.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { draftIn } from '../parts/form-draft.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { patientAnswer } from './patient-answer.js';
import { promptList } from './prompt-list.js';
import type { LifeTalk } from './case-life-talk.js';
import { tellingCard } from './telling-card.js';

/**
 * What goes both ways about the one who is ill: what the carer tells, and beside it what staff told the carer. A telling
 * belongs to the case and not to one talk, and so it has its place before, during and after it; and also in a talk of
 * which nothing is written: that is the carer's to decide about what concerns themselves, while what they tell about the
 * patient has to be received. Nothing of it is written unless somebody writes it here.
 */
export function toldBothWays(talk: LifeTalk, conversation?: OpenConversation): TemplateResult {
  return html`<div class="both-ways">${tellings(talk, conversation)} ${weTold(talk, conversation)}</div>`;
}

function tellings(talk: LifeTalk, conversation: OpenConversation | undefined): TemplateResult | typeof nothing {
  const { told, common, supportCase } = talk;
  const { tellings = [], phase } = supportCase;
  const isOver = phase !== 'active';
  if (isOver && tellings.length === 0) return nothing;
  const newestFirst = [...tellings].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const open = newestFirst.filter(isOpenTelling);
  const settled = newestFirst.filter((telling) => !isOpenTelling(telling));
  return html`
    <section class="card pad" aria-labelledby="part-tellings">
      <div class="row between">
        <h3 id="part-tellings" tabindex="-1">${told.tellingsHeading}</h3>
        ${sharingMark('care-team', common)}
      </div>
      <p class="soft">${told.tellingsHint}</p>
      ${conversation?.nothingWritten ? html`<p class="team-note">${told.tellingsUnwritten}</p>` : nothing}
      ${tellings.length === 0 ? html`<p class="soft">${told.noTellings}</p>` : list(talk, open)}
      ${
        settled.length === 0
          ? nothing
          : html`<details>
              <summary>${told.settledTellings(settled.length)}</summary>
              ${list(talk, settled)}
            </details>`
      }
      ${isOver ? nothing : addForm(talk)}
    </section>
  `;
}

function list(talk: LifeTalk, shown: readonly Telling[]): TemplateResult {
  return html`${repeat(
    shown,
    ({ id }) => id,
    (telling) => tellingCard(talk, telling),
  )}`;
}

function addForm(talk: LifeTalk): TemplateResult {
  const { told, staff, onCase, formDrafts } = talk;
  return html`
    <details ?open=${guard([], () => formDrafts.draft('telling') !== undefined)}>
      <summary>${told.addTelling}</summary>
      <form
        class="fields"
        autocomplete="off"
        ${draftIn(formDrafts, 'telling')}
        @submit=${(event: SubmitEvent) => {
          const { form, text } = submittedFields(event);
          const said = { text: text('text'), by: 'staff' as const, recordedBy: staff?.name ?? '' };
          if (!onCase.change((now) => addTelling(now, said, browserContext()))) return;
          form.reset();
          form.querySelector('textarea')?.focus();
        }}
      >
        <label class="field">
          <span>${told.tellingText}</span>
          <textarea name="text" rows="2" maxlength="10000" required></textarea>
        </label>
        <div class="row"><button type="submit">${told.saveTelling}</button></div>
      </form>
    </details>
  `;
}

/** What staff told the carer, below what the patient has said about it. */
function weTold(talk: LifeTalk, conversation: OpenConversation | undefined): TemplateResult {
  const { told, common, supportCase, conversations } = talk;
  const earlier = conversations
    .filter((one) => one.id !== conversation?.id && one.prompts['told-by-us']?.note)
    .sort((one, other) => Date.parse(other.heldAt) - Date.parse(one.heldAt));
  const asked =
    conversation && !conversation.nothingWritten
      ? promptsFor(conversation.kind, supportCase.phase === 'bereaved').told
      : [];
  return html`
    <section class="card pad" aria-labelledby="part-we-told">
      <div class="row between">
        <h3 id="part-we-told" tabindex="-1">${told.weToldHeading}</h3>
        ${sharingMark('care-team', common)}
      </div>
      ${patientAnswer(talk)} ${conversation ? promptList(talk, conversation, asked) : nothing}
      ${earlier.map(
        ({ heldAt, prompts }) => html`
          <div>
            <p class="who">${told.toldInTalk(formatDate(common, heldAt, today()))}</p>
            <p class="pre">${prompts['told-by-us']?.note}</p>
          </div>
        `,
      )}
      ${earlier.length + asked.length === 0 ? html`<p class="soft">${told.nothingTold}</p>` : nothing}
    </section>
  `;
}
