import { carerNeeds12 } from './carer-needs-12.js';
import type { FollowUpPlan } from '../plan/follow-up-plan.js';
import { hasContent, type Answer, type SubmittedAssessment } from './needs-assessment.js';

/** What two forms say about one theme, in their own words. Answers are shown side by side, never weighed or ranked. */
export interface ThemeInForms {
  readonly questionId: string;
  readonly earlier?: Answer;
  readonly later?: Answer;
}

/** Two forms side by side: every theme about which one of them says something, in the order they were asked. */
export function formsSideBySide(earlier: SubmittedAssessment | undefined, later: SubmittedAssessment): ThemeInForms[] {
  const known = carerNeeds12.questions.map(({ id }) => id);
  const others = [...Object.keys(earlier?.answers ?? {}), ...Object.keys(later.answers)];
  return [...new Set([...known, ...others])].flatMap((questionId) => {
    const [before, now] = [earlier?.answers[questionId], later.answers[questionId]];
    const isChosen = [earlier, later].some((form) => form?.priorities.includes(questionId));
    const isMentioned = isChosen || [before, now].some((answer) => answer && hasContent(answer));
    return isMentioned ? [{ questionId, ...(before && { earlier: before }), ...(now && { later: now }) }] : [];
  });
}

/**
 * The themes that the carer chose in their newest form and for which the plan has no action added since. `isAgain`
 * where it has an action for the theme from before the form.
 */
export function raisedThemes(
  form: SubmittedAssessment | undefined,
  plan: FollowUpPlan,
): { readonly questionId: string; readonly isAgain: boolean }[] {
  if (!form) return [];
  const since = Date.parse(form.submittedAt);
  const themes = (isAnswer: boolean): Set<string | undefined> =>
    new Set(
      plan.actions
        .filter(({ history }) => Date.parse(history[0]?.at ?? plan.draftedAt) > since === isAnswer)
        .map(({ questionId }) => questionId),
    );
  const [before, answered] = [themes(false), themes(true)];
  return form.priorities
    .filter((questionId) => !answered.has(questionId))
    .map((questionId) => ({ questionId, isAgain: before.has(questionId) }));
}
