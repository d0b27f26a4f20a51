import { html, nothing, type TemplateResult } from 'lit';
import type { OpenConversation, Topic } from '../../src/domain/conversation/conversation-record.js';
import { outcomesOf } from '../../src/domain/conversation/topic-outcome.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import { actionForm } from '../parts/action-form.js';
import { keptForm } from '../parts/form-draft.js';
import { themeOptions } from '../parts/theme-options.js';
import { noServiceForm } from './no-service.js';
import type { OpenTalk } from './open-talk-actions.js';
import { plannedActions } from './planned-actions.js';

/** What was taken from a topic into the plan, with the forms to take more of it there. */
export function plannedFor(
  talk: OpenTalk,
  conversation: OpenConversation,
  topic: Topic,
): TemplateResult | typeof nothing {
  const { stopWords, planWords, plan, view } = talk;
  const planned = plan?.actions.filter((action) => action.source?.topicId === topic.id) ?? [];
  const outcomes = outcomesOf(topic);
  const [isAction, isMissing] = [outcomes.includes('action'), outcomes.includes('no-service')];
  if (!isAction && !isMissing && planned.length === 0) return nothing;
  const taken = view.takenIntoPlan?.topicId === topic.id ? view.takenIntoPlan.what : undefined;
  const has = (status: (action: PlanAction) => boolean): boolean => planned.some(status);
  return html`
    <div class="planned">
      <div role="status" class="hidden-visually">${taken === undefined ? nothing : stopWords.saidInPlan(taken)}</div>
      ${planned.length === 0 ? nothing : plannedActions(talk, planned)}
      ${
        isAction
          ? form(
              `more-action-${topic.id}`,
              has(({ status }) => status !== 'not-available') && planWords.addAction,
              actionOf(talk, conversation, topic),
            )
          : nothing
      }
      ${
        isMissing
          ? form(
              `more-missing-${topic.id}`,
              has(({ status }) => status === 'not-available') && stopWords.moreMissing,
              noServiceForm(talk, conversation, topic),
            )
          : nothing
      }
    </div>
  `;
}

/** A form that is folded away once something was added with it. */
function form(id: string, more: string | false, fields: TemplateResult): TemplateResult {
  return more === false
    ? fields
    : html`<details id=${id}>
        <summary>${more}</summary>
        ${fields}
      </details>`;
}

function actionOf(talk: OpenTalk, conversation: OpenConversation, topic: Topic): TemplateResult {
  const { stopWords, planWords, common, offers, supportCase } = talk;
  const name = `action/${topic.id}`;
  return actionForm({
    words: planWords,
    common,
    button: stopWords.planThis,
    offers,
    themes: themeOptions(talk),
    supportCase,
    theme: 'questionId' in topic ? topic.questionId : undefined,
    take: (input) => talk.during.addToPlan(conversation, topic, input),
    kept: keptForm(talk.draft(conversation, name), (draft) => {
      talk.keepDraft(conversation, name, draft);
    }),
  });
}
