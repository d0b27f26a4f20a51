import { html, nothing, type TemplateResult } from 'lit';
import { LAST_DAY, browserContext, today } from '../../src/browser/clock-and-ids.js';
import { answerTelling, followUpTelling, isLateTelling, isOpenTelling } from '../../src/domain/case/telling.js';
import type { Telling } from '../../src/domain/case/telling.schema.js';
import { formatDate, formatMoment } from '../../src/i18n/format-date.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { onScreenAndPaper } from '../parts/day-with-distance.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { whenSeen } from '../parts/when-seen.js';
import { carerName } from './conversation-view.js';
import { patientAnswer } from './patient-answer.js';
import type { LifeTalk } from './case-life-talk.js';
import { glimpse, tellingInJournal, tellingSharing } from './telling-journal.js';

/**
 * One telling: the words, which are the carer's own where they wrote them; who received it, who follows it up and what
 * came of it.
 */
export function tellingCard(talk: LifeTalk, telling: Telling): TemplateResult {
  const { talkWords, told, common } = talk;
  const {
    id,
    at,
    by,
    recordedBy = '',
    text,
    receivedAt,
    receivedBy = '',
    outcome,
    outcomeBy = '',
    outcomeAt,
  } = telling;
  const when = formatMoment(common, at, today());
  const day = (date: string): string => formatDate(common, date, today());
  return html`
    <article class="telling item" aria-label=${glimpse(telling)}>
      <blockquote class=${by === 'carer' ? 'letter-quote' : 'said'}>${text}</blockquote>
      <p
        class="who"
        ${whenSeen(() => {
          if (receivedAt === undefined) talk.onCase.receive(id);
        })}
      >
        ${by === 'carer' ? talkWords.wroteAt(carerName(talk), when) : told.tellingWrittenBy(recordedBy, when)}
      </p>
      ${
        by === 'carer'
          ? html`<p class="who" role="status">
              ${receivedAt ? told.tellingReceived(receivedBy, day(receivedAt)) : told.tellingWaits}
            </p>`
          : nothing
      }
      ${isOpenTelling(telling) ? html`<p>${followsUp(talk, telling)}</p>` : nothing}
      ${
        outcomeAt
          ? html`<div>
              <p><b>${told.cameOfItHeading}</b></p>
              <p class="pre">${outcome}</p>
              <p class="who">${told.cameOfItBy(outcomeBy, day(outcomeAt))}</p>
            </div>`
          : nothing
      }
      ${tellingSharing(talk, telling)}
      <div class="telling-folds">
        ${outcomeAt ? nothing : followUpForm(talk, telling)} ${outcomeForm(talk, telling)}
        ${tellingInJournal(talk, telling)} ${by === 'staff' ? removal(talk, telling) : nothing}
      </div>
    </article>
  `;
}

function followsUp({ told, common }: LifeTalk, telling: Telling): TemplateResult | string {
  const { followedUpBy, followUpDue } = telling;
  if (followedUpBy === undefined) return html`<b>${told.nobodyFollowsUp}</b>`;
  if (followUpDue === undefined) return told.followedUp(followedUpBy);
  const day = formatDate(common, followUpDue, today());
  const by = told.followedUpBy(followedUpBy, day);
  if (!isLateTelling(telling, today())) return by;
  return html`<b>${onScreenAndPaper(told.followUpLate(followedUpBy, day), by)}</b>`;
}

function followUpForm(talk: LifeTalk, telling: Telling): TemplateResult {
  const { told, onCase, staff } = talk;
  const { id, followedUpBy, followUpDue } = telling;
  return html`<details>
    <summary>${told.followUpHeading}<span class="hidden-visually">: ${glimpse(telling)}</span></summary>
    <form
      class="fields two"
      autocomplete="off"
      ${draftIn(talk.formDrafts, `follow-up/${id}`)}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const due = text('due') || undefined;
        if (!onCase.change((now) => followUpTelling(now, id, text('who'), due))) return;
        foldAway(form);
      }}
    >
      <label class="field">
        <span>${told.followUpWho}</span>
        <input name="who" maxlength="300" required .defaultValue=${followedUpBy ?? staff?.name ?? ''} />
      </label>
      <label class="field">
        <span>${told.followUpBy}</span>
        <input name="due" type="date" min=${today()} max=${LAST_DAY} .defaultValue=${followUpDue ?? ''} />
      </label>
      <div class="row wide"><button type="submit">${told.saveFollowUp}</button></div>
    </form>
  </details>`;
}

/** What came of it. The carer reads it, and so what may be told stands right above. */
function outcomeForm(talk: LifeTalk, telling: Telling): TemplateResult {
  const { told, onCase, staff } = talk;
  const { id, outcome } = telling;
  const heading = outcome === undefined ? told.cameOfItHeading : told.correctCameOfIt;
  return html`<details>
    <summary>${heading}<span class="hidden-visually">: ${glimpse(telling)}</span></summary>
    <form
      class="fields"
      autocomplete="off"
      ${draftIn(talk.formDrafts, `came-of-it/${id}`)}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        if (!onCase.change((now) => answerTelling(now, id, text('outcome'), staff?.name ?? '', browserContext())))
          return;
        foldAway(form);
      }}
    >
      <div class="team-note">
        <p>${told.cameOfItHint}</p>
        ${patientAnswer(talk)}
      </div>
      <label class="field">
        <span class="hidden-visually">${heading}: ${glimpse(telling)}</span>
        <textarea name="outcome" rows="2" maxlength="10000" required .defaultValue=${outcome ?? ''}></textarea>
      </label>
      <div class="row"><button type="submit">${told.saveCameOfIt}</button></div>
    </form>
  </details>`;
}

/** Removes what staff wrote by mistake; asks first, in its place. */
function removal(talk: LifeTalk, telling: Telling): TemplateResult {
  const { told, common, view, onCase } = talk;
  const { id } = telling;
  if (view.askedAbout?.what !== 'remove-telling' || view.askedAbout.id !== id)
    return html`<button
      class="quiet"
      aria-label="${told.removeTelling}: ${glimpse(telling)}"
      @click=${() => {
        onCase.ask({ what: 'remove-telling', id });
      }}
    >
      ${told.removeTelling}
    </button>`;
  return html`<div class="team-note" role="group" aria-label=${told.removeTelling}>
    <p tabindex="-1">${told.removeTellingAsk}</p>
    <div class="row">
      <button
        @click=${() => {
          onCase.remove(id);
        }}
      >
        ${told.removeTellingYes}
      </button>
      <button
        class="quiet"
        @click=${() => {
          onCase.ask(undefined);
        }}
      >
        ${common.cancel}
      </button>
    </div>
  </div>`;
}
