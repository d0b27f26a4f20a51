import { html, nothing, type TemplateResult } from 'lit';
import { formerContactsIn, textsNamingContact } from '../../src/domain/case/former-contacts.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { FormerContactMessages } from '../../src/i18n/former-contact/messages.js';

interface Noted {
  readonly supportCase: SupportCase;
  readonly words: FormerContactMessages;
}

/** To staff, below a text: whom it names who is no longer contact person, and that the text may have to be mended. */
export function formerContactForStaff({ supportCase, words }: Noted, text: string): TemplateResult | typeof nothing {
  const names = formerContactsIn(supportCase, text);
  if (names.length === 0) return nothing;
  return html`<p class="team-note former-contact">${names.map((name) => `${words.left(name)} `)}${words.mendText}</p>`;
}

/** To staff who name another contact person: the texts that name the one of now. */
export function textsToLookOver(
  { supportCase, words }: Noted,
  texts: readonly string[],
): TemplateResult | typeof nothing {
  const naming = textsNamingContact(supportCase, texts);
  if (naming.length === 0) return nothing;
  return html`<div class="team-note">
    <p>${words.namedHere(supportCase.contactPerson?.name ?? '')}</p>
    <ul class="plain">
      ${naming.map((text) => html`<li>${words.quoted(text)}</li>`)}
    </ul>
  </div>`;
}

/** To the carer, below a text: whom it names who is no longer contact person, and whom to call now. */
export function formerContactForCarer({ supportCase, words }: Noted, text: string): TemplateResult | typeof nothing {
  const names = formerContactsIn(supportCase, text);
  if (names.length === 0) return nothing;
  const { contactPerson: now, deputy } = supportCase;
  const phoned = now?.phone === undefined && deputy?.phone !== undefined ? deputy : now;
  return html`<p class="team-note former-contact">
    ${names.map((name) => `${words.left(name)} `)}${phoned ? words.callInstead(phoned.name, phoned.phone ?? '') : nothing}
  </p>`;
}
