import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { isSinceDeath } from '../../src/domain/case/case-phase.js';
import { isOpenTelling } from '../../src/domain/case/telling.js';
import {
  ConversationMode,
  type ConversationRecord,
  openConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { preferredMode, usualKind } from '../../src/domain/conversation/current-conversation.js';
import { ownerNow } from '../../src/domain/conversation/expectation.js';
import { ConversationKind } from '../../src/domain/conversation/prompt.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import { uncoveredThemes } from '../../src/domain/plan/service-offer.js';
import { assessmentSummary } from './assessment-summary.js';
import { openAboutChildren } from './children-known-here.js';
import { MINUTES } from './desk-header.js';
import { handoverSummary } from './handover-summary.js';
import { kindsIn } from './kinds-of-talk.js';
import { waiting } from '../case/case-shell.js';
import { noTalkWanted } from './no-talk-wanted.js';
import { previewOf } from './preview-of.js';
import { lastTime } from './previous-actions.js';
import { saidNo } from './said-no.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * The page before a talk: a summary of who the carer is, what they want, what stands open and what came of the last
 * time; and one act, to begin. What concerns the case itself is folded below.
 */
export function preparation(talk: StaffTalk): TemplateResult {
  const { supportCase, pages } = talk;
  void pages.matters.load();
  const isBereaved = supportCase.phase === 'bereaved';
  const { module: parts } = talk.caseCode;
  const isClosed = supportCase.phase === 'closed';
  const no = saidNo(talk);
  return html`
    <div class="columns even">
      <div>
        ${isClosed ? parts?.caseClosed(talk) : nothing} ${isBereaved ? parts?.bereavement(talk) : nothing}
        ${parts?.diedElsewhere(talk)} ${assessmentSummary(talk)} ${isBereaved || isClosed ? nothing : offersHere(talk)}
        ${no && !isBereaved && !isClosed ? noTalkWanted(talk, no, startForm(talk)) : nothing}
      </div>
      <div>${handoverSummary(talk)} ${standsOpen(talk)} ${lastTime(talk)} ${previewOf(talk)}</div>
    </div>
    ${isClosed || (no && !isBereaved) ? nothing : startForm(talk)} ${parts?.toldBothWays(talk)}
    ${pages.matters.module?.caseMatters(talk) ?? waiting(pages.matters, talk.common)}
  `;
}

/** What stands open in the case, each as a sentence with the one mark for it. */
function standsOpen(talk: StaffTalk): TemplateResult | typeof nothing {
  const { talkWords, told, supportCase, conversations } = talk;
  const grey = supportCase.phase === 'active' ? tasksOfNobody(conversations) : [];
  const unsettled = (supportCase.tellings ?? []).filter(isOpenTelling).length;
  const open = [
    ...(supportCase.phase === 'closed' ? [] : openAboutChildren(talk)),
    ...(grey.length > 0 ? [talkWords.unsettledTasks(grey.join(', '))] : []),
    ...(told && unsettled > 0 ? [told.openTellings(unsettled)] : []),
  ];
  if (open.length === 0) return nothing;
  return html`<section class="card pad" aria-labelledby="open-heading">
    <h3 id="open-heading">${talkWords.unsettledHeading}</h3>
    <ul class="plain stands-open">
      ${open.map((sentence) => html`<li class="open-mark">${sentence}</li>`)}
    </ul>
  </section>`;
}

function tasksOfNobody(conversations: readonly ConversationRecord[]): string[] {
  return expectationsSoFar(conversations)
    .filter((expectation) => ownerNow(expectation) === 'nobody-yet')
    .map(({ task }) => task);
}

/** For which of the carer's themes nothing is on offer here. */
function offersHere({ talkWords, texts, offers, assessment }: StaffTalk): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  const themes = assessment?.priorities ?? carerNeeds12.questions.map(({ id }) => id);
  const uncovered = uncoveredThemes(offers, themes, today());
  if (uncovered.length === 0) return nothing;
  return html`<p class="open-mark">
    ${talkWords.uncovered(uncovered.map((id) => texts.questions[id]?.short ?? id).join(', '))}
  </p>`;
}

function startForm(talk: StaffTalk): TemplateResult {
  const { talkWords, words, supportCase, staff, conversations } = talk;
  const isBereaved = supportCase.phase === 'bereaved';
  const form = talk.assessment;
  // What was written before a death does not open the talk with the bereaved carer.
  const assessment = form && isBereaved && !isSinceDeath(supportCase, form.submittedAt) ? undefined : form;
  const kinds = kindsIn(supportCase.phase);
  const usual = usualKind(supportCase, conversations);
  return html`
    <form
      class="start-bar"
      autocomplete="off"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.target as HTMLFormElement);
        const minutes = MINUTES.find((one) => String(one) === data.get('minutes'));
        const { name } = supportCase.carer;
        const opened = openConversation(
          {
            caseId: supportCase.id,
            kind: ConversationKind.parse(data.get('kind')),
            mode: ConversationMode.parse(data.get('mode')),
            patientPresent: data.has('patient'),
            participants: [
              ...(name ? [{ name, party: 'carer' as const }] : []),
              ...(staff
                ? [{ name: staff.name, party: 'staff' as const, ...(staff.role && { role: staff.role }) }]
                : []),
            ],
            ...(minutes && { timeSetAside: minutes }),
            ...(assessment && { assessmentId: assessment.id }),
            startFrom: (assessment?.priorities ?? []).map((questionId) => ({ questionId })),
            // After a death, tasks of caring for the patient are not carried on.
            expectations: isBereaved ? [] : expectationsSoFar(conversations),
            nothingWritten: data.has('nothing-written'),
          },
          browserContext(),
        );
        talk.actions.read(undefined);
        talk.actions.begin(opened);
      }}
    >
      ${select(
        talkWords.kindLabel,
        'kind',
        kinds.map((kind) => [kind, words.kinds[kind]]),
        usual,
      )}
      ${select(
        talkWords.timeLabel,
        'minutes',
        MINUTES.map((minutes) => [String(minutes), words.minutes(minutes)]),
        '20',
      )}
      ${select(
        talkWords.modeLabel,
        'mode',
        ConversationMode.options.map((mode) => [mode, talkWords.modes[mode]]),
        preferredMode(assessment),
      )}
      ${
        isBereaved
          ? nothing
          : html`<label class="check">
              <input type="checkbox" name="patient" />
              <span>${talkWords.patientPresent}</span>
            </label>`
      }
      <label class="check">
        <input type="checkbox" name="nothing-written" />
        <span>${words.nothingWritten}</span>
      </label>
      <button type="submit" class="go">${words.start}</button>
    </form>
  `;
}

function select(
  label: string,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string | undefined,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select name=${name}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`;
}
