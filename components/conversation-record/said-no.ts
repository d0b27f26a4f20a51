import { today } from '../../src/browser/clock-and-ids.js';
import type { StandingNo } from '../../src/domain/case/talk-offer.js';
import { noToTalk } from '../../src/domain/overview/arranged.js';
import type { StaffTalk } from './staff-actions.js';

/** What the carer said last, where it was that they want no talk now. */
export function saidNo({ supportCase, assessment, conversations }: StaffTalk): StandingNo | undefined {
  return noToTalk({ supportCase, assessments: assessment ? [assessment] : [], conversations, plans: [] }, today());
}
