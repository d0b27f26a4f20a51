import { html, nothing, type TemplateResult } from 'lit';
import type { ContactPerson } from '../../src/domain/case/support-case.js';
import type { PromptNote } from '../../src/domain/conversation/prompt-note.js';
import type { WhomToCall } from '../../src/domain/overview/whom-to-call.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { CommonStartMessages } from '../../src/i18n/common/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { HelpNumber } from '../../src/i18n/form-start/messages.js';
import type { WhomToCallMessages } from '../../src/i18n/whom-to-call/messages.js';

/** The words and numbers that {@link whomToCallSection} is drawn with. */
export interface CallWords {
  readonly words: WhomToCallMessages;
  readonly common: CommonStartMessages;
  readonly helpNumbers: readonly HelpNumber[];
}

/** Whom the carer can call, by day and at night; on the screen and on paper. */
export function whomToCallSection(
  { contactPerson, deputy, byDay, atNight }: WhomToCall,
  { words, common, helpNumbers }: CallWords,
): TemplateResult {
  const noted = ({ note, heldAt }: PromptNote): TemplateResult =>
    html`<p class="noted">${withNumbers(note)}</p>
      <p class="from">${words.fromTalk(formatDate(common, heldAt, today()))}</p>`;
  // A deputy may be there at night, by the hours that stand beside the name.
  const lacksNight = contactPerson !== undefined && deputy === undefined && helpNumbers.length > 0;
  return html`<section class="call" aria-labelledby="call-heading">
    <h3 id="call-heading">${words.callHeading}</h3>
    ${contactPerson || deputy || byDay ? nothing : html`<p>${words.callNone}</p>`}
    ${under(words.yourContact, contactPerson && person(words, contactPerson))}
    ${under(words.dayHeading, byDay && noted(byDay))} ${under(words.deputyHeading, deputy && person(words, deputy))}
    ${under(words.nightHeading, atNight ? noted(atNight) : lacksNight && html`<p>${words.nightNone}</p>`)}
    <ul>
      ${helpNumbers.map(({ number, text }) => html`<li>${phoneLink(number)} <span>${text}</span></li>`)}
    </ul>
  </section>`;
}

function under(heading: string, content: TemplateResult | false | undefined): TemplateResult | typeof nothing {
  if (!content) return nothing;
  return html`<div>
    <h4>${heading}</h4>
    ${content}
  </div>`;
}

/** Name, role, hours and phone number of a person, the number as a link. */
export function person({ callLabel }: Pick<WhomToCallMessages, 'callLabel'>, one: ContactPerson): TemplateResult {
  const { name, role, hours, phone } = one;
  return html`
    <p class="person">
      <b>${[name, role].filter(Boolean).join(', ')}</b>
      ${hours ? html`<span>${hours}</span>` : nothing} ${phone ? phoneLink(phone, callLabel(name, phone)) : nothing}
    </p>
  `;
}

function phoneLink(number: string, label?: string): TemplateResult {
  return html`<a class="tel" href="tel:${number.replaceAll(/[^+\d]/g, '')}" aria-label=${label ?? nothing}
    >${number}</a
  >`;
}

/** Phone numbers as written in Norway: emergency and help lines, and eight digits. */
const NUMBERS = /(\b(?:113|116 ?1(?:17|23)|\d{3} ?\d{2} ?\d{3}|\d{2} ?\d{2} ?\d{2} ?\d{2})\b)/;

/** A text with its phone numbers as links. */
export function withNumbers(text: string): unknown {
  return text.split(NUMBERS).map((part, index) => (index % 2 === 1 ? phoneLink(part) : part));
}
