/** What the carer has answered, for staff to see, and notes on how a service goes. Fetched once the desk is shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import { seeTalkAnswer } from '../../src/domain/case/talk-offer.js';
import { seeAfterTalk } from '../../src/domain/conversation/after-talk.js';
import {
  conversationForCareTeam,
  conversationRecordKind,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import { ownWithdrawals, seeWithdrawal } from '../../src/domain/overview/own-agreements.js';
import { followUpPlanKind, planForCareTeam } from '../../src/domain/plan/follow-up-plan.js';
import { Helped, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { reportOnAction, reportsOf, reportsOn, seeReport } from '../../src/domain/plan/plan-report.js';
import { Came, type PlanReport } from '../../src/domain/plan/plan-report.schema.js';
import type { Seen } from '../../src/domain/sharing/seen.schema.js';
import { fromCarerAtHand } from '../../src/i18n/from-carer/at-hand.js';
import type { FromCarerMessages } from '../../src/i18n/from-carer/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { RecordSession } from '../../src/session/record-session.js';
import { choices } from '../parts/choices.js';
import { draftIn } from '../parts/form-draft.js';
import { foldAway } from '../parts/fold.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { whenSeen } from '../parts/when-seen.js';
import type { PlanDesk } from './staff-actions.js';

export { fromCarerAtHand };

/** One thing that the carer said, with its receipt. */
interface Said {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly words: string;
  readonly seen: Seen | undefined;
  /** Writes down that somebody has seen it, in the record as it is now. */
  see(): void;
}

/** How many answers that were seen stay in the list: the newest. */
const KEPT = 5;

/** Everything that the carer has answered, the newest first: to be seen here, which they are told. */
export function fromCarer(desk: PlanDesk, words: FromCarerMessages, records: RecordSession): TemplateResult {
  const all = [...ofPlan(desk, words, records), ...ofTalks(desk, words, records), ...ofCase(desk, words, records)].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  const shown = all.filter(({ seen }, place) => !seen || place < KEPT);
  if (shown.length === 0) return html``;
  const day = (date: string): string => formatDate(desk.common, date, today());
  return html`<section class="card pad from-carer" aria-labelledby="from-carer-heading">
    <h3 id="from-carer-heading">${words.fromCarerHeading}</h3>
    <ul class="plain">
      ${repeat(
        shown,
        ({ id }) => id,
        (said) =>
          html`<li
            ${whenSeen(() => {
              if (!said.seen && desk.does.isRead) said.see();
            })}
          >
            <p>${said.what}</p>
            ${said.words ? html`<blockquote class="letter-quote">${said.words}</blockquote>` : nothing}
            <p class="soft">
              ${words.fromCarerOn(day(said.at))}
              ${said.seen ? words.fromCarerSeen(said.seen.by, day(said.seen.at)) : nothing}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function ofPlan({ plan, author }: PlanDesk, words: FromCarerMessages, records: RecordSession): Said[] {
  const read = planForCareTeam(plan);
  const nameOf = (actionId: string): string | undefined => read.actions.find(({ id }) => id === actionId)?.what;
  const inWords = (report: PlanReport): string | undefined => {
    if (report.about === 'talk-sooner') return words.fromCarerSooner;
    const what = nameOf(report.actionId);
    // An action that was taken out is not spoken of any more.
    if (what === undefined) return undefined;
    if (report.about === 'given-back') return words.fromCarerGaveBack(what);
    return [`${words.fromCarerAction(what)}:`, ...sentences(words, report)].join(' ');
  };
  return reportsOf(read).flatMap((report) => {
    const what = report.by === 'carer' ? inWords(report) : undefined;
    if (what === undefined) return [];
    const { id, at, seen } = report;
    const see = (): void => {
      const now = records.find(followUpPlanKind, plan.id);
      if (now) records.put(followUpPlanKind, seeReport(now, id, author.by, browserContext()));
    };
    return [{ id, at, what, words: 'words' in report ? (report.words ?? '') : '', seen, see }];
  });
}

function ofTalks(
  { conversations, common, author }: PlanDesk,
  words: FromCarerMessages,
  records: RecordSession,
): Said[] {
  return conversations.flatMap((one: ConversationRecord) => {
    const { afterwards, heldAt, id } = conversationForCareTeam(one);
    if (!afterwards) return [];
    const { at, heard, followedUp, words: said = '', seen } = afterwards;
    const what = [
      `${words.fromCarerAfterTalk(formatDate(common, heldAt, today()))}:`,
      heard && words.fromCarerHeard[heard],
      followedUp && words.fromCarerFollowed[followedUp],
    ];
    const see = (): void => {
      const now = records.find(conversationRecordKind, id);
      if (now) records.put(conversationRecordKind, seeAfterTalk(now, author.by, browserContext()));
    };
    return [{ id, at, what: what.filter(Boolean).join(' '), words: said, seen, see }];
  });
}

function ofCase({ supportCase, author }: PlanDesk, words: FromCarerMessages, records: RecordSession): Said[] {
  const change = (how: (now: typeof supportCase) => typeof supportCase): void => {
    const now = records.find(supportCaseKind, supportCase.id);
    if (now) records.put(supportCaseKind, how(now));
  };
  const answers = (supportCase.talkOffers ?? []).flatMap(({ id, at, by, state, seen }): Said[] => {
    if (by !== 'carer' || state === 'offered') return [];
    const see = (): void => {
      change((now) => seeTalkAnswer(now, id, author.by, browserContext()));
    };
    return [{ id, at, what: words.fromCarerTalk[state], words: '', seen, see }];
  });
  const withdrawals = ownWithdrawals(supportCase).map(({ id, withdrawnAt = '', scope, seen }): Said => ({
    ...{ id, at: withdrawnAt, what: words.fromCarerTakenBack(scope.text), words: '', seen },
    see: () => {
      change((now) => seeWithdrawal(now, id, author.by, browserContext()));
    },
  }));
  return [...answers, ...withdrawals];
}

function sentences(words: FromCarerMessages, { came, helped }: Extract<PlanReport, { about: 'action' }>): string[] {
  return [came ? words.cameSaid[came] : '', helped ? words.helpedSaid[helped] : ''].filter((one) => one !== '');
}

/** What was said of one action, and a fold to note how it goes while it runs. */
export function howItGoes(desk: PlanDesk, words: FromCarerMessages, action: PlanAction): TemplateResult {
  const { plan, common, author, formDrafts, isStopped } = desk;
  const { id, what } = action;
  const said = reportsOn(plan, id);
  const mayNote = !isStopped && plan.status !== 'closed' && isToDo(action);
  return html`
    ${
      said.length === 0
        ? nothing
        : html`<ul class="plain how-it-goes">
            ${said.map((report) => {
              const { at, by, recordedBy = '', words: own } = report;
              const day = formatDate(common, at, today());
              return html`<li>
                <span class="soft">${by === 'carer' ? words.noteByCarer(day) : words.noteBy(recordedBy, day)}:</span>
                ${sentences(words, report).join(' ')} ${own ? html`<span class="pre">${own}</span>` : nothing}
              </li>`;
            })}
          </ul>`
    }
    ${
      mayNote
        ? html`<details class="note">
            <summary aria-label="${words.noteHow}: ${what}">${words.noteHow}</summary>
            <form
              class="fields"
              autocomplete="off"
              ${draftIn(formDrafts, `note/${id}`)}
              @submit=${(event: SubmitEvent) => {
                const { form, text } = submittedFields(event);
                const note = {
                  came: Came.options.find((one) => one === text(`note-came-${id}`)),
                  helped: Helped.options.find((one) => one === text(`note-helped-${id}`)),
                  words: text('words'),
                };
                const by = { by: 'staff', recordedBy: author.by } as const;
                const isTaken = desk.does.change(
                  (now) => reportOnAction(now, id, note, by, browserContext()),
                  words.noted(what),
                );
                if (isTaken) foldAway(form);
              }}
            >
              ${choices({
                legend: words.cameAsk,
                name: `note-came-${id}`,
                options: Came.options.map((value) => ({ value, text: words.cameChoices[value] })),
                chosen: undefined,
              })}
              ${choices({
                legend: words.helpedAsk,
                name: `note-helped-${id}`,
                options: Helped.options.map((value) => ({ value, text: words.helpedChoices[value] })),
                chosen: undefined,
              })}
              <label class="field">
                <span>${words.noteWords}</span>
                <textarea name="words" rows="2" maxlength="10000"></textarea>
              </label>
              <div class="row"><button type="submit">${words.noteSave}</button></div>
            </form>
          </details>`
        : nothing
    }
  `;
}
