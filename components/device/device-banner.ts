import { type TemplateResult, nothing, html } from 'lit';
import { caseErasedOn } from '../../src/domain/device/retention.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { DeviceController } from './device-controller.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { copyButton } from './save-copy.js';

/** What is said above all else, as long as it is so. */
export function deviceBanner(
  device: DeviceController,
  about?: { readonly supportCase: SupportCase; readonly common: CommonMessages },
): TemplateResult | typeof nothing {
  const { words, isVolatile = false, found = {} } = device.watch ?? {};
  const erasedOn = about && caseErasedOn(about.supportCase, device.records.store?.retention);
  if (!words || !(isVolatile || found.isClockWrong || found.isNearlyFull || erasedOn)) return nothing;
  return html`<div class="device-banner" part="device-notice" role="status">
    ${erasedOn ? html`<p>${words.caseErasedOn(formatDate(about.common, erasedOn, today()))}</p>` : nothing}
    ${isVolatile ? html`<p>${words.memoryOnly}</p>` : nothing}
    ${found.isClockWrong ? html`<p>${words.clockWrong}</p>` : nothing}
    ${found.isNearlyFull && !isVolatile ? html`<p>${words.nearlyFull}</p>` : nothing}
    ${device.records.shown.length > 0 ? copyButton(device, words) : nothing}
  </div>`;
}
