import { html, nothing, type TemplateResult } from 'lit';
import { LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import { addDays, type PlainDate } from '../../src/domain/kernel/calendar.js';
import type { CommonStartMessages } from '../../src/i18n/common/messages.js';
import type { AskAgainMessages } from '../../src/i18n/talk-offer/messages.js';
import { dayWithDistance } from './day-with-distance.js';

const SOON = { week: 7, 'two-weeks': 14, month: 28 } as const;

/** Chooses the day on which staff ask again: soon, on a day of one's own, or on none. */
export function askAgainDay(about: {
  readonly words: AskAgainMessages;
  readonly common: CommonStartMessages;
  /** What is asked about, where several stand on one page. */
  readonly name: string;
  readonly chosen: PlainDate | undefined;
  readonly choose: (day: PlainDate | undefined) => void;
  /** In place of the words for no day. */
  readonly noDay?: string;
  readonly isNoDay?: boolean;
}): TemplateResult {
  const { words, common, name, chosen, choose, noDay = words.noDay, isNoDay = chosen === undefined } = about;
  const button = (text: string, day: PlainDate | undefined, isChosen: boolean): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${isChosen}
      aria-label="${name}: ${text}"
      @click=${() => {
        choose(day);
      }}
    >
      ${text}
    </button>`;
  return html`
    <div class="ask-again" role="group" aria-label="${name}: ${words.when}">
      <p>${words.when}</p>
      <div class="row pressable">
        ${(['week', 'two-weeks', 'month'] as const).map((when) => {
          const day = addDays(today(), SOON[when]);
          return button(words.soon[when], day, chosen === day);
        })}
        ${button(noDay, undefined, isNoDay)}
      </div>
      <label class="field date">
        <span>${words.otherDay}</span>
        <input
          type="date"
          aria-label="${name}: ${words.otherDay}"
          min=${today()}
          max=${LAST_DAY}
          .value=${chosen ?? ''}
          @change=${({ target }: Event) => {
            const { value, validity } = target as HTMLInputElement;
            if (value !== '' && validity.valid) choose(value);
          }}
        />
      </label>
      ${chosen === undefined ? nothing : html`<p>${dayWithDistance(common, chosen, words.askAgainOn)}</p>`}
    </div>
  `;
}
