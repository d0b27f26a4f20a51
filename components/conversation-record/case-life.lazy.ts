import { nothing, type TemplateResult } from 'lit';
import { bereavement } from './bereavement.js';
import { caseClosed, caseFold } from './case-fold.js';
import { CaseLife, type LifeSurroundings } from './case-life-actions.js';
import type { LifeTalk } from './case-life-talk.js';
import type { CaseParts } from './case-parts.js';
import { otherCarers } from './other-carers.js';
import { forOthers, offerAnswerForOthers, offerWithdrawalForOthers } from './same-for-others.js';
import { SamePatient } from './same-patient-actions.js';
import type { StaffTalk } from './staff-actions.js';

/** What concerns the case itself; fetched by the desk of staff once it is shown, and nothing waits for it. */
export function caseParts(around: LifeSurroundings): CaseParts<StaffTalk> {
  const life = new CaseLife(around);
  const samePatient = new SamePatient(around, life);
  const of = ({ lifeWords, ...talk }: StaffTalk): LifeTalk | undefined =>
    lifeWords && { ...talk, lifeWords, life, samePatient };
  const part =
    (view: (talk: LifeTalk) => TemplateResult) =>
    (talk: StaffTalk): TemplateResult | typeof nothing => {
      const lifeTalk = of(talk);
      return lifeTalk ? view(lifeTalk) : nothing;
    };
  return {
    forOthers: part(forOthers),
    bereavement: part(bereavement),
    otherCarers: part(otherCarers),
    caseFold: part(caseFold),
    caseClosed: part(caseClosed),
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
