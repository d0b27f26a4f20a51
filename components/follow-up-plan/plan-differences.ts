import { html, type TemplateResult } from 'lit';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import type { ActionKind, ActionOwner, ActionPart, RespiteTerms } from '../../src/domain/plan/plan-action.js';
import {
  comparePlans,
  type AgreedAction,
  type AgreedPart,
  type PlanDifference,
} from '../../src/domain/plan/plan-version.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanCarerMessages } from '../../src/i18n/plan-carer/messages.js';
import { today } from '../../src/browser/clock-and-ids.js';

interface Words {
  readonly carerWords: PlanCarerMessages;
  readonly common: CommonMessages;
  /** For staff only: kinds and offers are not shown to the carer. */
  readonly staff?: {
    readonly kinds: Readonly<Record<ActionKind, string>>;
    readonly owner: (owner: ActionOwner) => string;
    readonly offers: readonly ServiceOffer[];
  };
}

/** The differences between an earlier and a later version of a plan, as sentences. */
export function differencesInWords(before: AgreedPart, after: AgreedPart, words: Words): string[] {
  return comparePlans(before, after).flatMap((difference) => sentences(difference, words));
}

export function differenceList(lines: readonly string[]): TemplateResult {
  return html`<ul class="plain differences">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function sentences(difference: PlanDifference, words: Words): string[] {
  const { carerWords } = words;
  switch (difference.is) {
    case 'added':
    case 'removed':
      return [carerWords.differences[difference.is](difference.action.what)];
    case 'step-added':
    case 'step-removed':
      return [carerWords.differences[difference.is](difference.step.situation)];
    case 'arranged':
      return [
        carerWords.arranged(
          carerWords.arrangementParts[difference.part],
          difference.now ?? carerWords.nothing,
          difference.before ?? carerWords.nothing,
        ),
      ];
    case 'changed':
      return difference.parts.flatMap((part) => {
        const [now, former] = [inWords(part, difference.action, words), inWords(part, difference.before, words)];
        if (now === undefined || former === undefined || now === former) return [];
        return [carerWords.partChanged(difference.before.what, carerWords.partNames[part], now, former)];
      });
  }
}

/** One part of an action in words; undefined where the reader is not shown it. */
function inWords(part: ActionPart, action: AgreedAction, { carerWords, common, staff }: Words): string | undefined {
  switch (part) {
    case 'what':
      return carerWords.quoted(action.what);
    case 'kind':
      return staff?.kinds[action.kind].toLowerCase();
    case 'owner':
      if (!action.owner) return carerWords.nothing;
      return staff ? staff.owner(action.owner) : nameAndRole(action.owner);
    case 'due':
      return action.due === undefined ? carerWords.nothing : formatDate(common, action.due, today());
    case 'offerId':
      return staff && (staff.offers.find(({ id }) => id === action.offerId)?.name ?? carerWords.nothing);
    case 'wanted':
      return termsInWords(action.wanted) || carerWords.nothing;
  }
}

/** Respite in one line. */
export function termsInWords({ time, extent, form, place }: RespiteTerms = {}): string {
  return [extent, time, form, place].filter(Boolean).join(', ');
}
