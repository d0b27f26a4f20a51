import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { caseErasedOn } from '../../src/domain/device/retention.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { DevicePanel, DevicePort } from './device-port.js';
import { copyButton } from './save-copy.js';

/** Warnings about this device, above everything else for as long as they hold. */
export function deviceBanner(
  device: DevicePort,
  words: DeviceMessages,
  about: Parameters<DevicePanel['banner']>[0],
): TemplateResult | typeof nothing {
  const { isVolatile, health, records } = device;
  const erasedOn = about && caseErasedOn(about.supportCase, records.store?.retention);
  if (!(isVolatile || health.isClockWrong || health.isNearlyFull || erasedOn)) return nothing;
  return html`<div class="device-banner" part="device-notice" role="status">
    ${erasedOn ? html`<p>${words.caseErasedOn(formatDate(about.common, erasedOn, today()))}</p>` : nothing}
    ${isVolatile ? html`<p>${words.memoryOnly}</p>` : nothing}
    ${health.isClockWrong ? html`<p>${words.clockWrong}</p>` : nothing}
    ${health.isNearlyFull && !isVolatile ? html`<p>${words.nearlyFull}</p>` : nothing}
    ${records.shown.length > 0 ? copyButton(device, words) : nothing}
  </div>`;
}
