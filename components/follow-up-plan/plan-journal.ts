import type { LitElement } from 'lit';
import {
  actionLine,
  followUpPlanKind,
  planForPatientJournal,
  recordSentPlanExtract,
  shareAction,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { journalParts } from '../../src/i18n/journal-text.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';
import type { CaseController } from '../case/case-controller.js';
import type { Staff } from '../case/staff.js';
import { JournalController } from '../controllers/journal-controller.js';
import type { PlanView } from './plan-view.js';

/** The actions of a plan as lines of the patient's journal; staff ask for them and send them. */
export function planJournal(
  element: LitElement & { readonly staff: Staff | undefined },
  around: {
    readonly openCase: CaseController<PlanView>;
    /** The plan in use, as it is now. */
    readonly plan: () => FollowUpPlan;
    readonly words: () => AgreementMessages | undefined;
  },
): JournalController<FollowUpPlan> {
  const { openCase, plan, words } = around;
  const by = (): string => element.staff?.name ?? '';
  return new JournalController<FollowUpPlan>(element, {
    records: openCase.records,
    steps: openCase.steps,
    supportCase: () => openCase.supportCase,
    recordedBy: by,
    hasCase: () => openCase.isStored,
    view: () => openCase.journal,
    source: {
      kind: followUpPlanKind,
      record: plan,
      line: (now, lineId) => {
        const action = now.actions.find(({ id }) => id === lineId);
        return action && actionLine(now, action);
      },
      share: (now, lineId, sharing, context) => {
        openCase.show({ undoable: undefined });
        return shareAction(now, lineId, sharing, { by: by() }, context);
      },
      extract: planForPatientJournal,
      parts: (now, { lines }) => {
        const agreement = words();
        const from =
          now.status === 'agreed'
            ? ({ record: 'plan', at: now.agreedAt } as const)
            : ({ record: 'draft-plan', at: now.draftedAt } as const);
        return agreement ? journalParts(agreement, from, lines) : [];
      },
      recordSent: recordSentPlanExtract,
    },
  });
}
