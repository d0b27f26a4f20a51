import { html, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { StaffTalk } from './staff-actions.js';

/** What came from a topic: who and by when, or why it does not exist; and whether the plan it stands in is agreed. */
export function plannedActions(talk: StaffTalk, planned: readonly PlanAction[]): TemplateResult {
  const { talkWords, planWords, plan } = talk;
  return html`<p class="who">
      ${talkWords.inPlan}${plan?.status === 'draft' ? ` · ${planWords.statusText.draft}` : ''}
    </p>
    <ul class="plain">
      ${planned.map(
        (action) =>
          html`<li>
            <b>${action.what}</b>
            <span class="soft">${about(talk, action)}</span>
          </li>`,
      )}
    </ul>`;
}

function about({ planWords, common }: StaffTalk, action: PlanAction): string {
  const day = (date: string): string => formatDate(common, date, today());
  if (action.status === 'not-available') {
    const { reason, alternative, lookAgainAt } = action.notAvailable;
    return [
      planWords.notAvailableText(reason),
      ...(alternative ? [planWords.alternativeText(alternative)] : []),
      ...(lookAgainAt ? [planWords.lookAgainText(day(lookAgainAt))] : []),
    ].join('. ');
  }
  const { owner, due } = action;
  const who = owner ? planWords.ownedBy(nameAndRole(owner), planWords.parties[owner.party]) : planWords.ownerMissing;
  return due === undefined ? who : `${who}. ${planWords.dueOn(day(due))}`;
}
