import { html, nothing, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import { latestTalkOffer, recordTalkOffer } from '../../src/domain/case/talk-offer.js';
import type { TalkOffer } from '../../src/domain/case/talk-offer.schema.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import type { TalkAnswer, TalkOfferMessages } from '../../src/i18n/talk-offer/messages.js';

/** Records an answer; of “later”, with the day on which staff ask again. */
type Answer = (said: TalkAnswer, day?: PlainDate) => void;

/** The day to ask again, and the receipt of who has seen the answer. */
export type BelowTalkAnswer = (offer: TalkOffer, answer: Answer) => unknown;

const ANSWERS: readonly TalkAnswer[] = ['accepted', 'later', 'declined'];

/**
 * The talk that the carer was offered, and their answer: on their own page, each answer as easy as the others, and to be
 * changed at any time. Nothing where none was offered, or it was held since.
 */
export function talkAnswer(page: {
  readonly words: TalkOfferMessages;
  readonly supportCase: SupportCase;
  readonly conversations: readonly Pick<ConversationRecord, 'heldAt'>[];
  /** Saves the case; `how` gets the newest one. */
  readonly changeCase: (how: (now: SupportCase) => ReturnType<typeof recordTalkOffer>) => void;
  /** What stands below an answer; fetched once the page is shown, and none until then. */
  readonly below?: BelowTalkAnswer | undefined;
}): TemplateResult | typeof nothing {
  const { words, supportCase, conversations } = page;
  if (supportCase.phase === 'closed') return nothing;
  const about = supportCase.phase === 'bereaved' ? 'bereavement-talk' : 'talk';
  const offer = latestTalkOffer(supportCase, about);
  if (!offer || conversations.some(({ heldAt }) => Date.parse(heldAt) > Date.parse(offer.at))) return nothing;
  const { state } = offer;
  const answer: Answer = (said, day) => {
    page.changeCase((now) =>
      recordTalkOffer(now, { about, state: said, by: 'carer', ...(day && { askAgainOn: day }) }, browserContext()),
    );
  };
  return html`
    <section class="card pad no-print talk-answer" aria-labelledby="talk-answer-heading">
      <h3 id="talk-answer-heading">${words.heading[about]}</h3>
      <p>${words.intro[about]}</p>
      <div class="row pressable">
        ${ANSWERS.map(
          (one) =>
            html`<button
              aria-pressed=${state === one}
              @click=${() => {
                if (state !== one) answer(one);
              }}
            >
              ${words.answers[one]}
            </button>`,
        )}
      </div>
      <p role="status">${state === 'offered' ? '' : `${words.said[state]} ${words.changeMind}`}</p>
      ${page.below?.(offer, answer)}
    </section>
  `;
}
