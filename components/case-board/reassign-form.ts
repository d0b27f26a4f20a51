import { html, nothing, type TemplateResult } from 'lit';
import { isSameName } from '../../src/domain/case/support-case.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import type { LeaveMessages } from '../../src/i18n/board-form/messages.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { contactFields, readContact } from '../parts/contact-fields.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { handBack, handOverAll, type HandedOver, type HandingOver } from './reassign-cases.js';

/** The state of handing over the cases of a member of staff who leaves. */
export type Leaving =
  | {
      readonly step: 'asking';
      /** Whose cases are counted; `found` is how many they have. */
      readonly person?: string;
      readonly found?: number;
      readonly isSame?: boolean;
      readonly isBack?: boolean;
      readonly failure?: FailureReason;
    }
  | { readonly step: 'working' }
  | { readonly step: 'done'; readonly handed: HandedOver; readonly to: string; readonly failed: number };

/** The form that hands all cases of a member of staff who leaves over to another, with a button to undo it. */
export function reassignForm(options: {
  readonly words: LeaveMessages;
  readonly store: RecordStore;
  readonly unitDays: UnitDays;
  readonly recordedBy: string;
  readonly desk: HandingOver;
  /** The current state; a function, because it is read again after an `await`. */
  readonly now: () => Leaving;
  readonly show: (state: Leaving) => void;
  readonly failures: Readonly<Record<FailureReason, string>>;
  /** Names to choose from. */
  readonly names: readonly string[];
}): TemplateResult {
  const { words, store, unitDays, recordedBy, desk, now, show, names } = options;
  const state = now();
  const found = state.step === 'asking' ? state.found : undefined;
  const look = async (event: Event): Promise<void> => {
    const person = (event.target as HTMLInputElement).value;
    show({ step: 'asking', person });
    if (person.trim() === '') return;
    const page = await store.cases({ today: today(), person, unitDays }, { limit: 1 });
    const later = now();
    // The name was changed, or the handover started, while the store answered.
    if (later.step !== 'asking' || later.person !== person) return;
    show({ step: 'asking', person, ...(page.ok ? { found: page.value.count } : { failure: page.reason }) });
  };
  const hand = async (event: SubmitEvent): Promise<void> => {
    const { form, text } = submittedFields(event);
    const [from, to] = [text('from'), readContact(text)];
    if (!to || isSameName(from, to.name)) {
      show({ step: 'asking', isSame: true });
      return;
    }
    show({ step: 'working' });
    const answer = await handOverAll(store, from, to, recordedBy, unitDays, desk);
    if (!answer.ok) {
      show({ step: 'asking', failure: answer.reason });
      return;
    }
    const handed = answer.value;
    if (handed.cases.length + handed.failed === 0) {
      show({ step: 'asking', found: 0 });
      return;
    }
    form.reset();
    show({ step: 'done', handed, to: to.name, failed: handed.failed });
  };
  return html`
    <p class="soft">${words.hint}</p>
    <form class="fields two" autocomplete="off" @submit=${hand} ?inert=${state.step === 'working'}>
      <label class="field wide">
        <span>${words.from}</span>
        <input name="from" maxlength="300" required list="names" @input=${look} />
        <datalist id="names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
      </label>
      <p class="soft wide" role="status">${found === undefined ? nothing : words.caseCount(found)}</p>
      ${contactFields({ ...words, name: words.to }, undefined, { isRequired: true, isPhoneRequired: true })}
      <div class="row wide"><button type="submit">${found ? words.handCount(found) : words.hand}</button></div>
    </form>
    <div role="status">${outcome(options)}</div>
  `;
}

function outcome({
  words,
  store,
  desk,
  now,
  show,
  failures,
}: Parameters<typeof reassignForm>[0]): TemplateResult | typeof nothing {
  const state = now();
  if (state.step === 'asking') {
    if (state.failure) return html`<p class="refused">${failures[state.failure]}</p>`;
    if (state.isSame) return html`<p class="refused">${words.same}</p>`;
    return state.isBack ? html`<p>${words.undone}</p>` : nothing;
  }
  if (state.step === 'working') return nothing;
  const { handed, to, failed } = state;
  return html`
    ${
      handed.cases.length === 0
        ? nothing
        : html`<p class="toast">
            ${words.doneCount(handed.cases.length, to)}
            <button
              @click=${async () => {
                show({ step: 'working' });
                const left = await handBack(store, handed, desk);
                show(left === 0 ? { step: 'asking', isBack: true } : { step: 'done', handed, to, failed: left });
              }}
            >
              ${words.undo}
            </button>
          </p>`
    }
    ${failed > 0 ? html`<p class="refused">${words.failed(failed)}</p>` : nothing}
  `;
}
