import { type TemplateResult, nothing, html } from 'lit';
import type { DeviceController } from './device-controller.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { saveFile } from '../../src/browser/download-file.js';
import { archiveOf } from './archive-and-erase.js';

/** All that is shown here as a file, also what no store has taken. */
export function copyButton(device: DeviceController, words = device.watch?.words): TemplateResult | typeof nothing {
  if (!words) return nothing;
  return html`<button
    @click=${() => {
      saveCopy(device, words);
    }}
  >
    ${words.saveCopy}
  </button>`;
}
export function saveCopy({ records }: DeviceController, words: DeviceMessages): void {
  const byKind: Record<string, unknown[]> = {};
  const bases: StoredRecord[] = [];
  for (const { kind, record, base, unsaved, isGone } of records.shown) {
    const isPending = unsaved && isGone !== true;
    (byKind[kind.name] ??= []).push(isPending ? { ...record, revision: record.revision + 1 } : record);
    if (isPending && base) bases.push(base);
  }
  const text = archiveOf(byKind, browserContext(), { about: words.copyAbout, bases });
  saveFile(`${words.copyName}-${today()}.json`, 'application/json', text);
}
