import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { supportCaseForPatientJournal, tellingLine, wordTelling } from '../../src/domain/case/telling.js';
import type { Telling } from '../../src/domain/case/telling.schema.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { consentQuestion } from '../parts/consent-question.js';
import { draftIn } from '../parts/form-draft.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { typedText } from '../parts/shared-text-value.js';
import { typed, type AskedAboutCase } from './conversation-view.js';
import type { LifeTalk } from './case-life-talk.js';

/** Letters of a telling that are enough to know it by, in the name of a control. */
const GLIMPSE = 40;

/** The beginning of what was told, by which controls of one telling are told from those of another. */
export function glimpse({ text }: Telling): string {
  return text.length > GLIMPSE ? `${text.slice(0, GLIMPSE).trimEnd()}…` : text;
}

/** Who may read a telling; where that is the patient's journal, on which ground. */
export function tellingSharing(talk: LifeTalk, telling: Telling): TemplateResult {
  const { sharing } = telling;
  return html`<div class="row">
    ${sharingMark(sharing, talk.common)}
    <div class="row" role="status">${sharing === 'patient-journal' ? ground(talk, telling) : nothing}</div>
  </div>`;
}

/**
 * The fold in which a telling gets into the patient's journal, on one of two grounds: the carer said yes, or it must be
 * documented and the carer was told so.
 */
export function tellingInJournal(talk: LifeTalk, telling: Telling): TemplateResult {
  const { words, told, common, supportCase, onCase, view } = talk;
  const { id } = telling;
  const line = tellingLine(supportCase, telling);
  const asked = view.askedAbout?.what === 'document' && view.askedAbout.id === id ? view.askedAbout : undefined;
  const isAsking = asked !== undefined || onCase.journal.asking?.lineId === id;
  return html`
    <details ?open=${guard([isAsking], () => isAsking)}>
      <summary>${told.inJournalHeading}<span class="hidden-visually">: ${glimpse(telling)}</span></summary>
      <div class="fields">
        <label class="field">
          <span>${told.journalSentence}</span>
          <textarea
            rows="2"
            maxlength="10000"
            aria-describedby="journal-hint-${id}"
            .value=${typedText(line.text)}
            @input=${(event: Event) => {
              onCase.change((now) => wordTelling(now, id, { journalText: typed(event) }));
            }}
          ></textarea>
        </label>
        <p class="who" id="journal-hint-${id}">${told.journalSentenceHint} ${told.mustDocumentHint}</p>
        ${isAsking ? nothing : ways(talk, telling)} ${asked ? documentQuestion(talk, telling, asked) : nothing}
        ${consentQuestion(line, onCase.journal, { agreement: words.agreement, common })}
      </div>
    </details>
  `;
}

/** On which ground it stands there, or why it does not; and whether it was sent. */
function ground({ words, told, common, supportCase, onCase }: LifeTalk, telling: Telling): TemplateResult {
  const line = supportCaseForPatientJournal(supportCase).lines.find(({ lineId }) => lineId === telling.id);
  const day = (date: string): string => formatDate(common, date, today());
  if (!line)
    return html`<p class="team-note">
      ${telling.mustBeDocumented ? told.changedSinceTold : words.agreement.wordsChanged}
    </p>`;
  const said =
    line.ground === 'carer-agreed'
      ? `${words.agreement.previewGrounds.agreed}, ${day(line.agreedAt)}`
      : told.documented(line.toldBy, day(line.toldAt));
  if (!onCase.journal.isUnsent(tellingLine(supportCase, telling))) return html`<p>${said}</p>`;
  return html`<p>${said} <span class="soft">${words.agreement.notSent}</span></p>
    ${stepButton(onCase.journal.steps, 'extract', {
      text: words.agreement.extract,
      label: `${words.agreement.extract}: ${glimpse(telling)}`,
      busy: common.busy,
      press: () => void onCase.journal.send(),
    })}`;
}

/** The two grounds, and the way back out of the journal. */
function ways({ told, supportCase, onCase }: LifeTalk, telling: Telling): TemplateResult {
  const { id, sharing } = telling;
  const { text } = tellingLine(supportCase, telling);
  const way = (name: string, take: () => void): TemplateResult =>
    html`<button
      aria-label="${name}: ${glimpse(telling)}"
      @click=${() => {
        take();
      }}
    >
      ${name}
    </button>`;
  const isIn = supportCaseForPatientJournal(supportCase).lines.some(({ lineId }) => lineId === id);
  const wasTold = telling.mustBeDocumented !== undefined;
  return html`<div class="row">
    ${
      isIn
        ? nothing
        : html`${way(told.askCarer, () => {
            onCase.askCarer(id);
          })}
          ${way(wasTold ? told.documentAgain : told.mustDocument, () => {
            onCase.ask({ what: 'document', id, text, isAnew: false });
          })}`
    }
    ${
      sharing === 'patient-journal'
        ? way(told.keepOut, () => {
            onCase.journal.share(id, 'care-team');
          })
        : nothing
    }
  </div>`;
}

/** The words to say to the carer before a sentence is documented without asking; and who said them, and when. */
function documentQuestion(
  talk: LifeTalk,
  telling: Telling,
  asked: Extract<AskedAboutCase, { what: 'document' }>,
): TemplateResult {
  const { words, told, common, supportCase, onCase, staff } = talk;
  const name = staff?.name ?? '';
  const line = { ...tellingLine(supportCase, telling), text: asked.text };
  const on = { ground: 'must-be-documented' as const, toldBy: name, toldAt: browserContext().now };
  const form = `told-of/${telling.id}`;
  return html`
    <form
      class="agreement-ask"
      autocomplete="off"
      aria-label=${told.documentHeading}
      ${draftIn(talk.formDrafts, form)}
      @submit=${(event: SubmitEvent) => {
        const { text } = submittedFields(event);
        talk.formDrafts.keep(form, undefined);
        onCase.document(telling.id, text('by'), text('on'));
      }}
    >
      <h4 tabindex="-1">${told.documentHeading}</h4>
      ${asked.isAnew ? html`<p role="alert" class="refused">${told.changedSinceTold}</p>` : nothing}
      <p>${told.documentWords}</p>
      <blockquote>${asked.text}</blockquote>
      <p class="who">${words.agreement.howItReads}</p>
      <p class="as-it-leaves soft">${onCase.journal.howItWouldRead(line, on)}</p>
      <div class="fields two">
        <label class="field">
          <span>${told.toldBy}</span>
          <input name="by" maxlength="300" required .defaultValue=${name} />
        </label>
        <label class="field">
          <span>${told.toldOn}</span>
          <input name="on" type="date" max=${today()} required .defaultValue=${today()} />
        </label>
      </div>
      <div class="row">
        <button type="submit" class="go">${told.confirmTold}</button>
        <button
          type="button"
          class="quiet"
          @click=${() => {
            talk.formDrafts.keep(form, undefined);
            onCase.ask(undefined);
          }}
        >
          ${common.cancel}
        </button>
      </div>
    </form>
  `;
}
