import { browserContext } from '../../src/browser/clock-and-ids.js';
import { recordTalkOffer } from '../../src/domain/case/talk-offer.js';
import type { TalkOffer } from '../../src/domain/case/talk-offer.schema.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import type { StaffTalk } from './staff-actions.js';

/** Staff record for the carer what was offered, or answered. */
export function recordAnswer(
  talk: StaffTalk,
  about: TalkOffer['about'],
  state: TalkOffer['state'],
  askAgainOn?: PlainDate,
): void {
  const { supportCase, staff } = talk;
  const said = { about, state, by: 'staff' as const, ...(staff && { recordedBy: staff.name }) };
  const offer = { ...said, ...(askAgainOn !== undefined && { askAgainOn }) };
  talk.actions.applyToCase(recordTalkOffer(supportCase, offer, browserContext()));
}
