import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { LazyModule } from '../controllers/lazy-module-controller.js';
import type { PlaceNames } from '../device/device-port.js';
import { saveStatus } from '../parts/save-status.js';
import type { CaseController } from './case-controller.js';

/**
 * The frame around a case, for staff and carer alike: device banner, last refusal, conflict question, save status.
 *
 * @param shell.content what is shown of the case; undefined while it is fetched
 */
export function caseShell(
  { id, isRefused, records, device, supportCase, steps, overflow }: CaseController<object>,
  common: CommonMessages,
  shell: {
    readonly content: () => TemplateResult | undefined;
    readonly code: LazyModule<unknown>;
    /** What is fetched once the content is shown; below it stands that it is, or that it could not be. */
    readonly later: readonly LazyModule<unknown>[];
    readonly refusal: string | undefined;
    readonly names: PlaceNames;
  },
): TemplateResult {
  const { panel } = device;
  if (!id)
    return html`<div class="desk">
      <p role="alert">${isRefused ? common.notSetUp : common.missingCase}</p>
    </div>`;
  if (records.isLocked)
    return html`<div class="desk">${panel?.lockScreen(common) ?? waiting(shell.code, common)}</div>`;
  const content = records.phase === 'ready' ? shell.content() : undefined;
  if (content) for (const code of shell.later) void code.load();
  const missing = content && shell.later.find(({ module }) => !module);
  return html`
    <div class="desk" ?inert=${steps.running !== undefined}>
      ${panel?.banner({ supportCase, common }) ?? nothing} ${content ?? waiting(shell.code, common)}
      <div class="in-view" role="alert">
        ${shell.refusal === undefined ? nothing : html`<p class="refused">${shell.refusal}</p>`}
        ${overflow ? html`<p class="refused">${common.tooLong(overflow.limit, overflow.leftOut)}</p>` : nothing}
      </div>
      ${missing ? waiting(missing, common) : nothing} ${panel?.questions(records, shell.names) ?? nothing}
      ${saveStatus(records, common, device)}
    </div>
  `;
}

/** While code is fetched; and where it could not be, so that a person can try again. */
export function waiting(code: LazyModule<unknown>, common: CommonMessages): TemplateResult {
  if (!code.hasFailed) return html`<p class="soft late">${common.loading}</p>`;
  return html`<p role="alert">${common.notFetched}</p>
    <button @click=${() => void code.retry()}>${common.tryAgain}</button>`;
}
