import { nameAndRole, type ContactPerson } from '../domain/case/support-case.js';
import { rendered, type ReadableDocument } from '../documents/document.js';
import { section, type Block } from '../documents/document-tree.js';
import { loadInvitation } from '../i18n/invitation/load.js';
import { loadPlanCarer } from '../i18n/plan-carer/load.js';
import { resolveLocale } from '../i18n/resolve-locale.js';

/** What an invitation is made of. */
export interface InvitationOptions {
  /**
   * Where the carer finds the form: `https:`, or `http:` while developing. It stands in a text message and on a wall, so
   * it names no person and no illness.
   */
  readonly address: string;
  /** A BCP 47 tag. */
  readonly locale: string;
  /** For the letter alone: whom it is to, who it is from, and whom they can call. */
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly contactPerson?: ContactPerson | undefined;
}

/** An invitation to the form, as a unit can send it, hand it out or put it up. */
export interface Invitation {
  /** A text message: without any name, illness or unit, since others see the screen of a phone. */
  readonly sms: string;
  readonly letter: ReadableDocument;
  /** A sheet with a QR code: as neutral as the text message. */
  readonly sheet: ReadableDocument;
}

/** Makes an invitation. Throws a `TypeError` where the address is none that a browser opens. */
export async function invitation(options: InvitationOptions): Promise<Invitation> {
  const address = readAddress(options.address);
  const locale = resolveLocale(options.locale);
  const [words, { helpNumbers }, { qrSquares }] = await Promise.all([
    loadInvitation(locale),
    loadPlanCarer(locale),
    import('./qr-code.lazy.js'),
  ]);
  const { name, unit, contactPerson: contact } = options;
  const code: Block[] = [
    { is: 'code', squares: qrSquares(address), name: words.codeName, how: words.scan },
    { is: 'paragraph', text: words.orWrite },
    { is: 'quote', text: address },
  ];
  const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ is: 'paragraph', text }));
  const person = contact ? [nameAndRole(contact), contact.hours, contact.phone].filter(Boolean).join(' · ') : undefined;
  return {
    sms: words.sms(address),
    letter: rendered({
      lang: locale,
      title: words.letterTitle,
      lines: [],
      sections: [
        ...section(undefined, paragraphs([words.greeting(spoken(name)), ...words.letter])),
        ...section(words.how, code),
        ...section(words.contactHeading, paragraphs([person ?? words.noContact])),
        ...section(undefined, [
          ...paragraphs([words.notWatched]),
          { is: 'list', items: helpNumbers.map(({ number, text }) => `${number} ${text}`) },
          ...paragraphs(spoken(unit) === undefined ? [] : [words.from(unit ?? '')]),
        ]),
      ],
    }),
    sheet: rendered({
      lang: locale,
      title: words.sheetTitle,
      isPoster: true,
      lines: words.sheet,
      sections: [...section(undefined, code), ...section(undefined, paragraphs([words.noContact]))],
    }),
  };
}

function spoken(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined;
}

function readAddress(given: string): string {
  const address = parsed(given);
  if (!address || !/^https?:$/.test(address.protocol))
    throw new TypeError(`carer-needs/invitation: address has to be an https: address, and is ${JSON.stringify(given)}`);
  if (address.username || address.password)
    throw new TypeError('carer-needs/invitation: address holds a user name, which would be sent to everybody');
  return address.href;
}

function parsed(given: string): URL | undefined {
  try {
    return new URL(given);
  } catch {
    // No address at all: said by whoever asked, with what was given. Browsers of 2022 cannot ask without throwing.
    return undefined;
  }
}
