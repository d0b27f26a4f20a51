import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { recordOffer, type Offer } from '../../src/domain/case/support-case.js';
import { isAskedAnew, latestTalkOffer, recordChange, takeBackEntry } from '../../src/domain/case/talk-offer.js';
import { TALK_OFFER_STATES, type CaseChange, type TalkOffer } from '../../src/domain/case/talk-offer.schema.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { askAgainDay } from '../parts/ask-again-day.js';
import { recordAnswer } from './record-answer.js';
import type { StaffTalk } from './staff-actions.js';

const CHANGES = ['discharge-or-move', 'worsening', 'service-refused-or-ended'] as const;

/** What the carer was asked, and answered: the form, a talk, after a death a bereavement talk; and what has changed. */
export function asking(talk: StaffTalk, isDayAskedElsewhere: boolean): TemplateResult | typeof nothing {
  const { talkWords, supportCase, assessment } = talk;
  const { phase } = supportCase;
  if (phase === 'closed') return nothing;
  const isBereaved = phase === 'bereaved';
  return html`
    <section class="card pad asking" aria-labelledby="asking-heading">
      <h3 id="asking-heading">${talkWords.asking.heading}</h3>
      ${isBereaved || assessment ? nothing : formOffer(talk)}
      ${talkOffer(talk, isBereaved ? 'bereavement-talk' : 'talk', isDayAskedElsewhere)}
      ${isBereaved ? nothing : changes(talk)}
    </section>
  `;
}

interface Asked {
  readonly about: 'form' | TalkOffer['about'];
  readonly state: Offer['state'];
  /** Who recorded it and when, or that the carer answered themselves. */
  readonly by: string;
  /** Something has changed since a no: it is asked once more. */
  readonly isAnew: boolean;
  readonly asksForDay: boolean;
  readonly askAgainOn: PlainDate | undefined;
  readonly record: (state: TalkOffer['state'], day?: PlainDate) => void;
  readonly takeBack?: (() => void) | undefined;
}

function formOffer(talk: StaffTalk): TemplateResult {
  const { talkWords, supportCase, staff } = talk;
  const { offer } = supportCase;
  const isAsked = offer.state !== 'not-offered';
  return asked(talk, {
    about: 'form',
    state: offer.state,
    by: isAsked ? talkWords.asking.recorded(offer.recordedBy ?? '', dayOf(talk, offer.at)) : '',
    isAnew: isAsked && isAskedAnew(supportCase, offer),
    asksForDay: true,
    askAgainOn: isAsked ? offer.askAgainOn : undefined,
    record: (state, day) => {
      talk.actions.applyToCase(recordOffer(supportCase, state, staff?.name ?? '', browserContext(), day));
    },
  });
}

function talkOffer(talk: StaffTalk, about: TalkOffer['about'], isDayAskedElsewhere: boolean): TemplateResult {
  const { talkWords, supportCase } = talk;
  const offer = latestTalkOffer(supportCase, about);
  const { recorded, answeredByCarer } = talkWords.asking;
  const isByCarer = offer?.by === 'carer';
  const day = offer && dayOf(talk, offer.at);
  return asked(talk, {
    about,
    state: offer?.state ?? 'not-offered',
    by: day === undefined ? '' : isByCarer ? answeredByCarer(day) : recorded(offer?.recordedBy ?? '', day),
    isAnew: about === 'talk' && offer !== undefined && isAskedAnew(supportCase, offer),
    asksForDay: !isDayAskedElsewhere,
    askAgainOn: offer?.askAgainOn,
    record: (state, askAgainOn) => {
      recordAnswer(talk, about, state, askAgainOn);
    },
    takeBack: offer && !isByCarer ? () => takeBack(talk, offer.id) : undefined,
  });
}

/** One thing that was asked about: what was answered, and a button for each answer, a no as near as a yes. */
function asked(talk: StaffTalk, about: Asked): TemplateResult {
  const { state, by, askAgainOn, record, isAnew, takeBack: undo } = about;
  const { words, talkWords, common } = talk;
  const name = talkWords.asking.about[about.about];
  return html`
    <div class="asked-about" role="group" aria-label=${name} id="asked-${about.about}" tabindex="-1">
      <p>
        <b>${name}:</b> ${words.offers[state]}${isAnew ? `. ${talkWords.asking.askAnew}` : ''}
        ${by ? html`<br /><span class="who">${by}</span>` : nothing}
      </p>
      <div class="row pressable">
        ${TALK_OFFER_STATES.map(
          (one) =>
            html`<button
              aria-pressed=${state === one && !isAnew}
              aria-label="${name}: ${words.offers[one]}"
              @click=${() => {
                if (state !== one || isAnew) record(one);
              }}
            >
              ${words.offers[one]}
            </button>`,
        )}
        ${undo ? takeBackButton(talk, name, undo) : nothing}
      </div>
      ${
        about.asksForDay && !isAnew && (state === 'later' || state === 'declined')
          ? askAgainDay({
              words: talkWords.asking.day,
              common,
              name,
              chosen: askAgainOn,
              choose: (day) => {
                record(state, day);
              },
            })
          : nothing
      }
    </div>
  `;
}

/** What has changed for the carer, after which they are asked anew, once. */
function changes(talk: StaffTalk): TemplateResult {
  const { talkWords, planWords, supportCase, staff } = talk;
  const { changedHeading, changedHint } = talkWords.asking;
  const known = (supportCase.changes ?? []).filter(({ kind }) => kind !== 'death');
  return html`
    <details id="asked-changes">
      <summary>${changedHeading}</summary>
      <div class="asked-about">
        <p class="soft">${changedHint}</p>
        <div class="row">
          ${CHANGES.map(
            (kind) =>
              html`<button
                @click=${() => {
                  talk.actions.applyToCase(recordChange(supportCase, kind, staff?.name ?? '', browserContext()));
                }}
              >
                ${planWords.reviewReasons[kind]}
              </button>`,
          )}
        </div>
        <div role="status">
          ${
            known.length === 0
              ? nothing
              : html`<ul class="plain">
                  ${known.map((one) => changed(talk, one))}
                </ul>`
          }
        </div>
      </div>
    </details>
  `;
}

function changed(talk: StaffTalk, { id, kind, at, recordedBy }: CaseChange): TemplateResult {
  const { talkWords, planWords } = talk;
  const { changedOn, recorded } = talkWords.asking;
  const what = planWords.reviewReasons[kind];
  return html`<li class="row between">
    <span>${changedOn(what, recorded(recordedBy, dayOf(talk, at)))}</span>
    ${takeBackButton(talk, what, () => takeBack(talk, id))}
  </li>`;
}

function takeBackButton({ talkWords }: StaffTalk, what: string, undo: () => void): TemplateResult {
  const { takeBack: text } = talkWords.asking;
  return html`<button class="quiet" aria-label="${text}: ${what}" @click=${undo}>${text}</button>`;
}

/** Takes an entry back; the focus goes to where it is recorded anew. */
function takeBack(talk: StaffTalk, id: string): void {
  const isChange = talk.supportCase.changes?.some((one) => one.id === id);
  if (!talk.actions.applyToCase(takeBackEntry(talk.supportCase, id))) return;
  const about = talk.supportCase.phase === 'bereaved' ? 'bereavement-talk' : 'talk';
  talk.actions.show(isChange ? 'asked-changes' : `asked-${about}`);
}

function dayOf({ common }: StaffTalk, at: string): string {
  return formatDate(common, at, today());
}
