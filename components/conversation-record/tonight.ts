import { html, nothing, type TemplateResult } from 'lit';
import { ownerNow, type Expectation } from '../../src/domain/conversation/expectation.js';
import type { HandingOn } from '../../src/domain/overview/shift-handover.js';
import type { ContactPerson } from '../../src/domain/case/support-case.js';
import { whomToCall as toCall } from '../../src/domain/overview/whom-to-call.js';
import { formerContactForStaff } from '../parts/former-contact.js';
import type { StaffTalk } from './staff-actions.js';

/** What the next one on duty needs first: whom the carer calls, who does what tonight, and the advice that was given. */
export function tonight(talk: StaffTalk, handed: HandingOn): TemplateResult {
  return html`<div class="tonight">${whomToCall(talk)} ${tasks(talk, handed)} ${advice(talk, handed)}</div>`;
}

function whomToCall(talk: StaffTalk): TemplateResult {
  const { talkWords, planWords, supportCase, conversations } = talk;
  const { contactPerson, deputy, byDay, atNight } = toCall(supportCase, conversations);
  const notes = [
    { when: talkWords.byDay, note: byDay?.note },
    { when: talkWords.atNight, note: atNight?.note },
  ];
  return html`<div>
    <h4>${talkWords.whomToCall}</h4>
    <p>
      <span class="who">${talkWords.contactNow}</span
      ><br />${contactPerson ? inOneLine(contactPerson) : talkWords.noContact}
    </p>
    ${deputy ? html`<p><span class="who">${planWords.deputyHeading}</span><br />${inOneLine(deputy)}</p>` : nothing}
    ${notes.map(({ when, note }) =>
      note
        ? html`<p><span class="who">${when}</span><br />${note}</p>
            ${flagged(talk, note)}`
        : nothing,
    )}
  </div>`;
}

function tasks(talk: StaffTalk, { tasks, greyZones }: HandingOn): TemplateResult | typeof nothing {
  const { words, talkWords } = talk;
  if (tasks.length + greyZones.length === 0) return nothing;
  const line = (expectation: Expectation): TemplateResult => {
    const { task, note } = expectation;
    const owner = ownerNow(expectation);
    return html`<div class=${owner === 'nobody-yet' ? 'grey' : ''}>
      <dt>${task}</dt>
      <dd>${words.owners[owner]}${note ? `. ${note}` : ''}${flagged(talk, `${task} ${note ?? ''}`)}</dd>
    </div>`;
  };
  return html`<div>
    <h4>${talkWords.tonightHeading}</h4>
    <dl class="pairs">${greyZones.map(line)}${tasks.map(line)}</dl>
  </div>`;
}

function advice(talk: StaffTalk, { whatToDoIf }: HandingOn): TemplateResult | typeof nothing {
  if (whatToDoIf.length === 0) return nothing;
  return html`<div>
    <h4>${talk.talkWords.whatIfHeading}</h4>
    <dl class="pairs">
      ${whatToDoIf.map(
        ({ situation, step }) =>
          html`<div>
            <dt>${situation}</dt>
            <dd>${step}${flagged(talk, `${situation} ${step}`)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function flagged({ supportCase, words }: StaffTalk, text: string): TemplateResult | typeof nothing {
  return formerContactForStaff({ supportCase, words: words.formerContact }, text);
}

function inOneLine({ name, role, phone, hours }: ContactPerson): string {
  return [name, role, phone, hours].filter(Boolean).join(', ');
}
