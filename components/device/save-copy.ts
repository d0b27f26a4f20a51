import { html, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { saveFile } from '../../src/browser/download-file.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { archiveOf } from './archive-and-erase.js';
import type { DevicePort } from './device-port.js';

export function copyButton(device: DevicePort, words: DeviceMessages): TemplateResult {
  return html`<button
    @click=${() => {
      saveCopy(device, words);
    }}
  >
    ${words.saveCopy}
  </button>`;
}

/** Saves everything shown as a file, also what could not be saved in the store. */
export function saveCopy({ records }: DevicePort, words: DeviceMessages): void {
  const byKind: Record<string, unknown[]> = {};
  const bases: StoredRecord[] = [];
  for (const { kind, held } of records.shown) {
    const { state, record, base } = held;
    const isNewer = state !== 'missing' && state !== 'saved';
    (byKind[kind.name] ??= []).push(isNewer ? { ...record, revision: record.revision + 1 } : record);
    if (isNewer && base) bases.push(base);
  }
  const text = archiveOf(byKind, browserContext(), { about: words.copyAbout, bases });
  saveFile(`${words.copyName}-${today()}.json`, 'application/json', text);
}
