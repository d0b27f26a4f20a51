import { draftIn } from '../parts/form-draft.js';
import { html, nothing, type TemplateResult } from 'lit';
import { agreedVersions, giveCopy, planForCareTeam } from '../../src/domain/plan/follow-up-plan.js';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import type { ActionOwner } from '../../src/domain/plan/plan-action.js';
import { agreedPart, type PlanVersion } from '../../src/domain/plan/plan-version.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { differenceList, differencesInWords } from './plan-differences.js';
import type { PlanDesk } from './staff-actions.js';

/** Records that carer and staff agree on the plan: who agrees, and whether the carer has a copy. */
export function agreement(desk: PlanDesk): TemplateResult | typeof nothing {
  const { words, deskWords, plan, actions, supportCase, author } = desk;
  if (plan.status === 'agreed') return copyOf(desk);
  if (plan.status !== 'draft' || actions.length === 0) return nothing;
  return html`
    <form
      class="card pad"
      autocomplete="off"
      ${draftIn(desk.formDrafts, 'agree')}
      aria-labelledby="agree-heading"
      @submit=${(event: SubmitEvent) => {
        const { form, text, has } = submittedFields(event);
        void desk.does.agree([text('carer'), text('team'), ...text('others').split(',')], has('copy'), form);
      }}
    >
      <h3 id="agree-heading">${words.agreeHeading}</h3>
      <p class="soft">${words.agreeHint}</p>
      <label class="field">
        <span>${words.agreeCarer}</span>
        <input name="carer" maxlength="300" .defaultValue=${supportCase.carer.name ?? ''} />
      </label>
      <label class="field">
        <span>${words.agreeBy}</span>
        <input name="team" maxlength="300" .defaultValue=${author.by} />
      </label>
      <label class="field">
        <span>${deskWords.agreeOthers}</span>
        <input name="others" maxlength="300" />
      </label>
      <label class="check"><input type="checkbox" name="copy" /><span>${words.carerHasCopy}</span></label>
      <div class="row">
        ${stepButton(desk.does.steps, 'agree', { text: words.agree, busy: desk.common.busy, look: 'go', part: 'agree' })}
      </div>
      ${supportCase.contactPerson ? nothing : html`<p class="team-note">${words.contactNone}</p>`}
      ${plan.review.date ? nothing : html`<p class="team-note">${words.reviewNone}</p>`}
    </form>
  `;
}

/**
 * Reminds staff to give the carer a copy until that is recorded: a plan that the carer does not have is not followed.
 */
function copyOf(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, plan, words } = desk;
  if (plan.status !== 'agreed' || plan.carerHasCopy) return nothing;
  return html`<section class="team-note">
    <p>${deskWords.copyNotGiven}</p>
    <div class="row">
      <button
        @click=${() => {
          desk.does.change((now) => giveCopy(now), deskWords.copyGiven);
        }}
      >
        ${deskWords.giveCopy}
      </button>
      <button
        class="quiet"
        @click=${() => {
          desk.print();
        }}
      >
        ${words.printCopy}
      </button>
    </div>
  </section>`;
}

/** What has changed since the last agreement, shown before the next. */
export function changedSince(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, common, plan } = desk;
  const team = planForCareTeam(plan);
  const last = agreedVersions(team).at(-1);
  if (plan.status !== 'draft' || !last) return nothing;
  const lines = differencesInWords(last, agreedPart(team), asStaffRead(desk));
  return html`<section class="team-note changed">
    ${
      lines.length === 0
        ? html`<p>${deskWords.unchanged}</p>`
        : html`<p><b>${deskWords.changedSince(formatDate(common, last.agreedAt, today()))}</b></p>
            ${differenceList(lines)}`
    }
  </section>`;
}

/** Each agreement on the plan: who, when, and what had changed since the one before. */
export function versions(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, plan } = desk;
  const all = agreedVersions(planForCareTeam(plan));
  if (all.length === 0 || (all.length === 1 && plan.status === 'agreed')) return nothing;
  return html`<details class="card versions">
    <summary>${deskWords.versionsHeading}</summary>
    <ol class="plain pad" reversed>
      ${all.map((version, index) => versionInWords(desk, version, all[index - 1])).reverse()}
    </ol>
  </details>`;
}

function versionInWords(desk: PlanDesk, version: PlanVersion, before: PlanVersion | undefined): TemplateResult {
  const { words, deskWords, common } = desk;
  const lines = before ? differencesInWords(before, version, asStaffRead(desk)) : [];
  return html`<li>
    <p><b>${words.agreedText(formatDate(common, version.agreedAt, today()), version.agreedBy.join(', '))}</b></p>
    ${
      before === undefined
        ? html`<p class="soft">${deskWords.versionFirst}</p>
            ${differenceList(version.actions.map(({ what }) => what))}`
        : lines.length === 0
          ? html`<p class="soft">${deskWords.versionSame}</p>`
          : differenceList(lines)
    }
  </li>`;
}

function asStaffRead({ carerWords, common, words, allOffers }: PlanDesk): Parameters<typeof differencesInWords>[2] {
  const owner = (one: ActionOwner): string => words.ownedBy(nameAndRole(one), words.parties[one.party]);
  return { carerWords, common, staff: { kinds: words.kinds, owner, offers: allOffers } };
}
