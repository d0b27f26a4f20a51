import { nothing, type TemplateResult } from 'lit';
import { asking } from './asking.js';
import { bereavement } from './bereavement.js';
import { caseClosed, caseFold } from './case-fold.js';
import { CaseLife, type LifeSurroundings } from './case-life-actions.js';
import type { LifeTalk } from './case-life-talk.js';
import type { CaseParts } from './case-parts.js';
import { diedElsewhere, otherCarers } from './other-carers.js';
import { forOthers, offerAnswerForOthers, offerWithdrawalForOthers } from './same-for-others.js';
import { SamePatient } from './same-patient-actions.js';
import type { StaffTalk } from './staff-actions.js';
import { toldBothWays } from './told-both-ways.js';

/** What concerns the case itself; fetched by the desk of staff once it is shown, and nothing waits for it. */
export function caseParts(around: LifeSurroundings): CaseParts<StaffTalk> {
  const life = new CaseLife(around);
  const samePatient = new SamePatient(around, life);
  const of = ({ lifeWords, told, ...talk }: StaffTalk): LifeTalk | undefined =>
    lifeWords && told && { ...talk, lifeWords, told, life, samePatient };
  const part =
    <More extends unknown[]>(view: (talk: LifeTalk, ...more: More) => TemplateResult | typeof nothing) =>
    (talk: StaffTalk, ...more: More): TemplateResult | typeof nothing => {
      const lifeTalk = of(talk);
      return lifeTalk ? view(lifeTalk, ...more) : nothing;
    };
  return {
    forOthers: part(forOthers),
    bereavement: part(bereavement),
    otherCarers: part(otherCarers),
    diedElsewhere: part(diedElsewhere),
    caseFold: part(caseFold),
    caseClosed: part(caseClosed),
    asking: part(asking),
    toldBothWays: part(toldBothWays),
    offerAnswer: (talk, said) => {
      const lifeTalk = of(talk);
      if (lifeTalk) offerAnswerForOthers(lifeTalk, said);
    },
    offerWithdrawal: (talk, consent) => {
      const lifeTalk = of(talk);
      if (lifeTalk) offerWithdrawalForOthers(lifeTalk, consent);
    },
    look: () => {
      samePatient.look();
    },
  };
}
