import { html, nothing, type TemplateResult } from 'lit';
import { planAfter } from '../../src/domain/plan/follow-up-plan.js';
import type { StaffTalk } from './staff-actions.js';

/** After a talk: that the plan is still to be agreed, and where. */
export function stillToAgree({ talkWords, plan, supportCase }: StaffTalk): TemplateResult | typeof nothing {
  if (plan?.status !== 'draft') return nothing;
  const actions = (supportCase.phase === 'active' ? plan : planAfter(plan, supportCase)).actions.length;
  if (actions === 0) return nothing;
  return html`<div class="team-note">
    <p><b>${talkWords.toAgreeHeading}</b></p>
    <p>${talkWords.toAgree(actions)}</p>
  </div>`;
}
