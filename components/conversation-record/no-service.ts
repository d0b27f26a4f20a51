import { html, type TemplateResult } from 'lit';
import { LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import type { OpenConversation, Topic } from '../../src/domain/conversation/conversation-record.js';
import { dayToLookAgain } from '../../src/domain/plan/plan-action.js';
import { keptForm } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { OpenTalk } from './open-talk-actions.js';

/** What nobody offers: what was looked for and, as in the plan, why there is none, what instead, and when to look again. */
export function noServiceForm(talk: OpenTalk, conversation: OpenConversation, topic: Topic): TemplateResult {
  const { stopWords, words, planWords } = talk;
  const name = `no-service/${topic.id}`;
  return html`<form
    class="fields two missing"
    autocomplete="off"
    novalidate
    aria-labelledby="missing-${topic.id}"
    ${keptForm(talk.draft(conversation, name), (draft) => {
      talk.keepDraft(conversation, name, draft);
    })}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const why = {
        reason: text('reason'),
        ...(text('alternative') && { alternative: text('alternative') }),
        ...(text('again') && { lookAgainAt: text('again') }),
      };
      if (talk.during.addMissing(conversation, topic, text('what'), why)) form.reset();
    }}
  >
    <h4 class="wide" id="missing-${topic.id}">${words.outcomes['no-service']}</h4>
    <label class="field wide"
      ><span>${stopWords.lookedFor}</span><input name="what" required maxlength="10000"
    /></label>
    <label class="field wide"
      ><span>${planWords.reason}</span><textarea name="reason" rows="2" required maxlength="10000"></textarea>
    </label>
    <label class="field"><span>${planWords.alternative}</span><input name="alternative" maxlength="10000" /></label>
    <label class="field"
      ><span>${planWords.lookAgainAt}</span
      ><input type="date" name="again" min=${today()} max=${LAST_DAY} .defaultValue=${dayToLookAgain(today())}
    /></label>
    <div class="row wide"><button type="submit" class="go">${stopWords.planMissing}</button></div>
  </form>`;
}
