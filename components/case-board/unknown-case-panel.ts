import { html, nothing, type TemplateResult } from 'lit';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { BoardFormMessages, UnknownCaseMessages } from '../../src/i18n/board-form/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { relationInWords } from '../case/relation.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { findCases, joinTo, nameCase, type Actor } from './unknown-case-acts.js';
import type { Candidate, FormView, OpenForm, SaidOfCarer, StepFailure } from './unknown-case-view.js';

/** All that the panel of a form without a case is rendered from. */
export interface FormDesk {
  readonly words: BoardMessages & BoardFormMessages;
  readonly common: CommonMessages;
  readonly store: RecordStore;
  readonly by: Actor;
  readonly unitDays: UnitDays;
  /** The current state; a function, because it is read again after an `await`. */
  readonly now: () => FormView;
  readonly show: (view: FormView) => void;
  /** Focuses the first match after the next render. */
  readonly focusNext: (selector: string) => void;
}

type Working = Extract<FormView, { readonly about: OpenForm }>;

/** The panel in the row of a form without a case: whose it is, as a new case or one that exists. */
export function unknownCasePanel(desk: FormDesk, view: Working): TemplateResult {
  const { words, common } = desk;
  const { unknown } = words;
  const { failure } = view;
  return html`<div class="unknown" ?inert=${view.isWorking === true} aria-label=${unknown.question} role="group">
    ${view.step === 'confirming' ? confirming(desk, view) : facts(desk, view)}
    <div role="alert">
      ${failure ? html`<p class="refused">${sayFailure(unknown, common.failures, failure)}</p>` : nothing}
    </div>
    ${view.step === 'asking' ? asking(desk, view) : nothing} ${view.step === 'naming' ? naming(desk, view) : nothing}
    ${view.step === 'searching' ? searching(desk, view) : nothing}
  </div>`;
}

export function sayFailure(
  { refused }: UnknownCaseMessages,
  failures: Readonly<Record<FailureReason, string>>,
  failure: StepFailure,
): string {
  return failure === 'taken' || failure === 'closed' || failure === 'used' ? refused[failure] : failures[failure];
}

/** What the form says about who it is from, and nothing of what was answered. */
function facts({ words, common }: FormDesk, { about }: Working): TemplateResult {
  const { unknown } = words;
  const { latest, formCount, joinedTo } = about;
  const pairs = [
    [unknown.sent, formatDate(common, latest.submittedAt, today())],
    [unknown.filledBy, unknown.filledByWhom[latest.filledBy]],
    [unknown.code, paperCode(about.caseId, latest.questionSet)],
  ] as const;
  return html`
    <p class="ask" tabindex="-1"><b>${unknown.question}</b></p>
    <p class="soft">${unknown.hint}</p>
    ${formCount > 1 ? html`<p>${unknown.sentCount(formCount)}</p>` : nothing}
    ${joinedTo ? html`<p>${unknown.joinedBefore(joinedTo.carer ?? words.unnamed)}</p>` : nothing} ${pairList(pairs)}
  `;
}

function pairList(pairs: readonly (readonly [string, string])[]): TemplateResult {
  return html`<dl class="pairs">
    ${pairs.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function asking({ words, show, focusNext }: FormDesk, { about }: Working): TemplateResult {
  const { unknown } = words;
  const { joinedTo, supportCase } = about;
  return html`<div class="row">
    ${
      joinedTo
        ? html`<button
            class="go"
            @click=${() => {
              show({ step: 'confirming', about, find: '', to: joinedTo });
              focusNext('.unknown .ask');
            }}
          >
            ${unknown.joinAgain(joinedTo.carer ?? words.unnamed)}
          </button>`
        : nothing
    }
    ${
      supportCase
        ? nothing
        : html`<button
            @click=${() => {
              show({ step: 'naming', about, said: { name: '', relation: '', initials: '' } });
              focusNext('.unknown input');
            }}
          >
            ${unknown.toName}
          </button>`
    }
    <button
      @click=${() => {
        show({ step: 'searching', about, find: '' });
        focusNext('.unknown input');
      }}
    >
      ${unknown.toJoin}
    </button>
  </div>`;
}

function cancel({ words, show, focusNext }: FormDesk, { about }: Working): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    @click=${() => {
      show({ step: 'asking', about });
      focusNext('.unknown button');
    }}
  >
    ${words.unknown.cancel}
  </button>`;
}

function naming(desk: FormDesk, view: Extract<Working, { readonly step: 'naming' }>): TemplateResult {
  const { words, store, by, show, focusNext } = desk;
  const { unknown } = words;
  const { about, said } = view;
  const take = async (event: SubmitEvent): Promise<void> => {
    const { text } = submittedFields(event);
    show({ step: 'naming', about, said, isWorking: true });
    const trimmed = { name: text('name'), relation: text('relation'), initials: text('initials') };
    const named = await nameCase(store, about, trimmed, by);
    show(named.ok ? { step: 'none', settled: named.value } : { step: 'naming', about, said, failure: named.reason });
    focusNext(named.ok ? '.settled button' : '.unknown input');
  };
  const field = (name: keyof SaidOfCarer, label: string): TemplateResult =>
    html`<label class="field">
      <span>${label}</span>
      <input
        name=${name}
        maxlength="300"
        pattern=${name === 'name' ? String.raw`.*\S.*` : nothing}
        ?required=${name === 'name'}
        .value=${said[name]}
        @input=${(event: Event) => {
          show({ step: 'naming', about, said: { ...said, [name]: (event.target as HTMLInputElement).value } });
        }}
      />
    </label>`;
  return html`<form class="fields two" autocomplete="off" @submit=${take}>
    ${field('name', unknown.name)} ${field('relation', unknown.relation)} ${field('initials', unknown.initials)}
    <div class="row wide"><button type="submit" class="go">${unknown.create}</button>${cancel(desk, view)}</div>
  </form>`;
}

function searching(desk: FormDesk, view: Extract<Working, { readonly step: 'searching' }>): TemplateResult {
  const { words, store, unitDays, now, show, focusNext } = desk;
  const { unknown } = words;
  const { about, find, found } = view;
  const look = async (event: Event): Promise<void> => {
    const typed = (event.target as HTMLInputElement).value;
    show({ step: 'searching', about, find: typed, ...(found && typed.trim() !== '' && { found }) });
    if (typed.trim() === '') return;
    const cases = await findCases(store, about, { today: today(), find: typed, unitDays });
    const later = now();
    // Something else was typed, or a case chosen, while the store answered.
    if (later.step !== 'searching' || later.find !== typed) return;
    show({ step: 'searching', about, find: typed, ...(cases.ok ? { found: cases.value } : { failure: cases.reason }) });
  };
  return html`
    <label class="field">
      <span>${unknown.find}</span>
      <input type="search" autocomplete="off" maxlength="100" .value=${find} @input=${look} />
    </label>
    <div role="status">${found ? html`<p class="soft">${unknown.foundCount(found.length)}</p>` : nothing}</div>
    <ul class="plain">
      ${(found ?? []).map(
        (one) =>
          html`<li>
            <button
              class="candidate"
              @click=${() => {
                show({ step: 'confirming', about, find, found, to: one });
                focusNext('.unknown .ask');
              }}
            >
              <b>${one.carer ?? words.unnamed}</b> ${aboutCandidate(words, one).join(' · ')}
            </button>
          </li>`,
      )}
    </ul>
    <div class="row">${cancel(desk, view)}</div>
  `;
}

function aboutCandidate({ unknown, relations }: BoardMessages & BoardFormMessages, candidate: Candidate): string[] {
  const { initials, owner } = candidate;
  return [
    relationInWords(candidate, { relations }),
    initials === undefined ? '' : unknown.patientIs(initials),
    owner === undefined ? '' : unknown.ownerIs(owner),
  ].filter((said) => said !== '');
}

/** Both are shown, side by side, before the form goes into a case. */
function confirming(desk: FormDesk, view: Extract<Working, { readonly step: 'confirming' }>): TemplateResult {
  const { words, common, store, by, show, focusNext } = desk;
  const { unknown } = words;
  const { about, find, found, to } = view;
  const name = to.carer ?? words.unnamed;
  const { latest } = about;
  const form = [paperCode(about.caseId, latest.questionSet), formatDate(common, latest.submittedAt, today())];
  const join = async (): Promise<void> => {
    show({ step: 'confirming', about, find, found, to, isWorking: true });
    const joined = await joinTo(store, about, to, by);
    show(
      joined.ok
        ? { step: 'none', settled: joined.value }
        : { step: 'confirming', about, find, found, to, failure: joined.reason },
    );
    focusNext(joined.ok ? '.settled button' : '.unknown .ask');
  };
  return html`
    <p class="ask" tabindex="-1"><b>${unknown.confirm(name)}</b></p>
    <div class="both">
      <div>
        <p class="soft">${unknown.theForm}</p>
        <p>${form.map((said) => html`<span class="line">${said}</span>`)}</p>
      </div>
      <div>
        <p class="soft">${unknown.theCase}</p>
        <p>${[name, ...aboutCandidate(words, to)].map((said) => html`<span class="line">${said}</span>`)}</p>
      </div>
    </div>
    <p>${unknown.confirmHint}</p>
    <div class="row">
      <button
        class="go"
        @click=${(event: MouseEvent) => {
          // The second click of a double tap on a case in the list would answer the question that it has brought up.
          if (event.detail <= 1) void join();
        }}
      >
        ${unknown.join}
      </button>
      <button
        class="quiet"
        @click=${() => {
          show({ step: 'searching', about, find, found });
          focusNext('.unknown input');
        }}
      >
        ${unknown.back}
      </button>
    </div>
  `;
}
