import { html, nothing, type TemplateResult } from 'lit';
import {
  actionLine,
  changeAction,
  completeAction,
  grantRespite,
  markNotAvailable,
  recordApplication,
} from '../../src/domain/plan/follow-up-plan.js';
import {
  ApplicationDecision,
  dayToLookAgain,
  Helped,
  type Application,
  type PlanAction,
} from '../../src/domain/plan/plan-action.js';
import { refused } from '../../src/domain/kernel/outcome.js';
import { SENTENCE_ANSWERS, sentenceChange, sentenceToWrite } from '../../src/domain/sharing/sentence-change.js';
import { draftIn } from '../parts/form-draft.js';
import { browserContext, LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import { actionForm, readRespite, respiteFields } from '../parts/action-form.js';
import { choices } from '../parts/choices.js';
import { sentenceQuestion } from '../parts/sentence-question.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { themeOptions } from '../parts/theme-options.js';
import type { PlanDesk } from './staff-actions.js';

/** The form that is open below an action. */
export function actionPanel(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  if (desk.panel?.actionId !== action.id) return nothing;
  switch (desk.panel.panel) {
    case 'change':
      return changePanel(desk, action);
    case 'done':
      return helpedPanel(desk, action);
    case 'not-available':
      return notAvailablePanel(desk, action);
    case 'granted':
      return grantedPanel(desk, action);
    case 'application':
      return applicationPanel(desk, action);
  }
}

function closeIf(desk: PlanDesk, isTaken: boolean, form?: HTMLFormElement): boolean {
  // Resetting the form removes its draft.
  if (isTaken) form?.reset();
  if (isTaken) desk.does.open(undefined);
  return isTaken;
}

/** The name of the panel's draft. */
const nameOf = (desk: PlanDesk, action: PlanAction): string => `${desk.panel?.panel ?? ''}/${action.id}`;

function cancel(desk: PlanDesk): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    @click=${(event: Event) => {
      (event.currentTarget as HTMLButtonElement).form?.reset();
      desk.does.open(undefined);
    }}
  >
    ${desk.common.cancel}
  </button>`;
}

function changePanel(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords, common, offers, author, plan, formDrafts } = desk;
  const line = actionLine(plan, action);
  const name = nameOf(desk, action);
  const change = sentenceChange(line, plan.sentExtract, formDrafts.draft(name)?.['what']?.trim(), !desk.panel?.isAsked);
  return html`<div class="panel">
    ${actionForm({
      words,
      common,
      button: words.save,
      offers,
      themes: themeOptions(desk),
      action,
      kept: draftIn(formDrafts, name),
      supportCase: desk.supportCase,
      cancel: cancel(desk),
      question: change === 'asking' ? sentenceQuestion(line, change, words.agreement) : nothing,
      take: (input, pressed) => {
        const answer = SENTENCE_ANSWERS.find((one) => one === pressed);
        const what = sentenceToWrite(line, plan.sentExtract, input.ok ? input.value.what : line.text, answer);
        if (what === undefined) {
          desk.does.askOfSentence(line);
          return false;
        }
        const changed = desk.does.change((now) => {
          if (!input.ok) return refused(input.reason);
          const { kind, owner, due, offerId, wanted, asksForOffer } = input.value;
          // Where the form had no offers to choose from, a chosen offer stays.
          const change = { what, kind, owner, due, wanted, ...(asksForOffer && { offerId }) };
          return changeAction(now, action.id, change, author, browserContext());
        }, deskWords.said.changed(action.what));
        return closeIf(desk, changed);
      },
    })}
  </div>`;
}

function helpedPanel(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords, author } = desk;
  const name = `helped-${action.id}`;
  return html`<form
    class="panel fields"
    @submit=${(event: SubmitEvent) => {
      const { text } = submittedFields(event);
      const helped = Helped.options.find((one) => one === text(name)) ?? 'too-early';
      const said = deskWords.saidStatus(action.what, words.helpedText[helped]);
      closeIf(
        desk,
        desk.does.change((now) => completeAction(now, action.id, helped, author, browserContext()), said),
      );
    }}
  >
    ${choices({
      legend: words.helpedAsk,
      name,
      options: Helped.options.map((value) => ({ value, text: words.helped[value] })),
      chosen: action.helped ?? 'too-early',
    })}
    <div class="row"><button type="submit" class="go">${words.save}</button>${cancel(desk)}</div>
  </form>`;
}

function notAvailablePanel(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords, author } = desk;
  const before = action.status === 'not-available' ? action.notAvailable : undefined;
  const again = before ? before.lookAgainAt : dayToLookAgain(today());
  return html`<form
    class="panel fields two"
    autocomplete="off"
    novalidate
    ${draftIn(desk.formDrafts, nameOf(desk, action))}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const why = {
        reason: text('reason'),
        ...(text('alternative') && { alternative: text('alternative') }),
        ...(text('again') && { lookAgainAt: text('again') }),
      };
      const said = deskWords.saidStatus(action.what, words.status['not-available']);
      closeIf(
        desk,
        desk.does.change((now) => markNotAvailable(now, action.id, why, author, browserContext()), said),
        form,
      );
    }}
  >
    <label class="field wide"
      ><span>${words.reason}</span
      ><textarea name="reason" rows="2" required maxlength="10000" .defaultValue=${before?.reason ?? ''}></textarea>
    </label>
    <label class="field"
      ><span>${words.alternative}</span
      ><input name="alternative" maxlength="10000" .defaultValue=${before?.alternative ?? ''}
    /></label>
    <label class="field"
      ><span>${words.lookAgainAt}</span
      ><input type="date" name="again" min=${today()} max=${LAST_DAY} .defaultValue=${again ?? ''}
    /></label>
    <div class="row wide"><button type="submit" class="go">${words.save}</button>${cancel(desk)}</div>
  </form>`;
}

function grantedPanel(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords, author } = desk;
  return html`<form
    class="panel fields"
    autocomplete="off"
    ${draftIn(desk.formDrafts, nameOf(desk, action))}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const granted = readRespite(text) ?? {};
      const said = deskWords.said.changed(action.what);
      closeIf(
        desk,
        desk.does.change((now) => grantRespite(now, action.id, granted, author, browserContext()), said),
        form,
      );
    }}
  >
    <fieldset>
      <legend>${deskWords.grant}</legend>
      ${respiteFields(words, action.granted ?? action.wanted)}
    </fieldset>
    <div class="row"><button type="submit" class="go">${words.save}</button>${cancel(desk)}</div>
  </form>`;
}

function applicationPanel(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords, carerWords, author } = desk;
  const { sentAt = '', decision, decidedAt = '', appeal = '', appealBy = '', appealed } = action.application ?? {};
  const day = (name: keyof Application, label: string, value: string): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span><input type="date" name=${name} max=${LAST_DAY} .defaultValue=${value}
    /></label>`;
  return html`<form
    class="panel fields two"
    autocomplete="off"
    ${draftIn(desk.formDrafts, nameOf(desk, action))}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const answer = ApplicationDecision.options.find((one) => one === text('decision'));
      const isAppealed = APPEALED.find((one) => one === text('appealed'));
      const application: Application = {
        ...(text('sentAt') && { sentAt: text('sentAt') }),
        ...(answer && { decision: answer }),
        ...(text('decidedAt') && { decidedAt: text('decidedAt') }),
        ...(text('appeal') && { appeal: text('appeal') }),
        ...(text('appealBy') && { appealBy: text('appealBy') }),
        ...(isAppealed && { appealed: isAppealed }),
      };
      const said = deskWords.said.changed(action.what);
      closeIf(
        desk,
        desk.does.change((now) => recordApplication(now, action.id, application, author, browserContext()), said),
        form,
      );
    }}
  >
    ${day('sentAt', deskWords.sentAt, sentAt)}
    <label class="field">
      <span>${deskWords.decision}</span>
      <select name="decision">
        <option value="">${deskWords.noDecision}</option>
        ${ApplicationDecision.options.map(
          (one) =>
            html`<option value=${one} ?selected=${one === decision}>${capital(carerWords.decisions[one])}</option>`,
        )}
      </select>
    </label>
    ${day('decidedAt', deskWords.decidedAt, decidedAt)} ${day('appealBy', deskWords.appealBy, appealBy)}
    <label class="field">
      <span>${deskWords.appealed}</span>
      <select name="appealed">
        <option value="">${deskWords.appealedUnknown}</option>
        ${APPEALED.map(
          (one) => html`<option value=${one} ?selected=${one === appealed}>${deskWords.appealedText[one]}</option>`,
        )}
      </select>
    </label>
    <label class="field wide"
      ><span>${deskWords.appeal}</span
      ><textarea name="appeal" rows="2" maxlength="10000" .defaultValue=${appeal}></textarea>
    </label>
    <div class="row wide"><button type="submit" class="go">${words.save}</button>${cancel(desk)}</div>
  </form>`;
}

const APPEALED = ['yes', 'no'] as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
