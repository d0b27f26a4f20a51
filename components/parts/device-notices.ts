import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isContestedStill, settleContested, type Contested } from '../../src/domain/contested.js';
import type { StoredRecord } from '../../src/domain/record-version.js';
import { caseErasedOn } from '../../src/domain/retention.js';
import type { SupportCase } from '../../src/domain/support-case.js';
import type { CommonMessages, DeviceMessages } from '../../src/i18n/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { keepMine, takeStored } from '../controllers/conflicts.js';
import type { DeviceController } from '../controllers/device-controller.js';
import type { Held, RecordsController } from '../controllers/records-controller.js';
import { archiveOf } from '../this-device.js';
import { DeviceSection } from './device-section.js';
import { LockPane } from './lock-pane.js';
import { saveFile } from './save-file.js';

export { loadDevice } from '../../src/i18n/load-device-messages.js';

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

const panes = new WeakMap<DeviceController, LockPane>();

/** Instead of all else, while the store is locked. */
export function lockScreen(device: DeviceController, common: CommonMessages): TemplateResult | typeof nothing {
  const pane = panes.get(device) ?? new LockPane(device);
  panes.set(device, pane);
  const words = device.watch?.words;
  return words ? pane.render(words, common) : nothing;
}

const sections = new WeakMap<DeviceController, DeviceSection>();

/** What lies on this device of a case, and what can be done with it. */
export function deviceSection(
  device: DeviceController,
  caseId: string,
  stays: (words: DeviceMessages) => string,
): TemplateResult | typeof nothing {
  const section = sections.get(device) ?? new DeviceSection(device);
  sections.set(device, section);
  const words = device.watch?.words;
  return words ? section.render(words, caseId, stays(words)) : nothing;
}

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

/** What can be done where the record that is shown was erased elsewhere. */
export function goneChoices(records: RecordsController, words: DeviceMessages): TemplateResult {
  return html`
    <button
      class="go"
      @click=${() => {
        keepMine(records);
      }}
    >
      ${words.writeAnew}
    </button>
    <button
      @click=${() => {
        takeStored(records);
      }}
    >
      ${words.letGo}
    </button>
  `;
}

/**
 * Where two wrote in one place at once: both, and the question what is to stand. One line at the foot until somebody looks:
 * nothing is lost meanwhile, and whoever is writing is not disturbed.
 */
export function contestedQuestions(
  device: DeviceController,
  records: RecordsController,
  names: {
    /** The words for an answer. */
    readonly answer?: (code: string) => string;
    /** What the place is about; empty where that is not known. */
    readonly about?: (path: Contested['path']) => string;
  } = {},
): TemplateResult | typeof nothing {
  const words = device.watch?.words;
  if (!words) return nothing;
  const open = records.shown.flatMap((held) =>
    (held.contested ?? [])
      .filter((one) => isContestedStill(held.record, one))
      .map((contested) => ({ held, contested })),
  );
  const [first] = open;
  if (!first) return nothing;
  const { held, contested } = first;
  const { mine, theirs, isText } = contested;
  const say = (said: string): string => (isText ? said : (names.answer?.(said) ?? said));
  const about = names.about?.(contested.path) ?? '';
  return html`
    <div class="in-view" role="status">
      <details class="device-contested">
        <summary>
          <span>${words.contestedHeading}${about === '' ? nothing : html`: <b>${about}</b>`}</span>
        </summary>
        <p>${isText ? words.contestedText : words.contestedAnswer}</p>
        <dl>
          <dt>${words.writtenHere}</dt>
          <dd>${say(mine)}</dd>
          <dt>${words.writtenElsewhere}</dt>
          <dd>${say(theirs)}</dd>
        </dl>
        <div class="device-buttons">
          ${
            isText
              ? html`<button
                  class="go"
                  @click=${() => {
                    settle(device, held, contested);
                  }}
                >
                  ${words.keepBoth}
                </button>`
              : nothing
          }
          <button
            @click=${() => {
              choose(device, records, held, contested, 'mine');
            }}
          >
            ${words.keepHere}
          </button>
          <button
            @click=${() => {
              choose(device, records, held, contested, 'theirs');
            }}
          >
            ${words.keepElsewhere}
          </button>
        </div>
      </details>
    </div>
  `;
}

function settle({ host }: DeviceController, held: Held, contested: Contested): void {
  held.contested = (held.contested ?? []).filter((one) => one !== contested);
  host.requestUpdate();
  // The button that was pressed is gone: to the next question, or back to the page.
  void host.updateComplete.then(() => {
    const root = host.shadowRoot;
    if (root?.activeElement) return;
    const next = root?.querySelector<HTMLElement>('.device-contested summary');
    (next ?? root?.querySelector<HTMLElement>('h2[tabindex]'))?.focus();
  });
}

function choose(
  device: DeviceController,
  records: RecordsController,
  held: Held,
  contested: Contested,
  keep: 'mine' | 'theirs',
): void {
  settle(device, held, contested);
  const settled = settleContested(held.record, contested, keep);
  // What was ended or sent meanwhile is not written in any more.
  if (settled !== held.record && !held.kind.isFinal(held.record)) records.put(held.kind, settled);
}

/** Puts the looks of all this into an element that has something to say. */
export function wear(host: HTMLElement): void {
  const root = (host as LitElement).renderRoot as ShadowRoot;
  const { styleSheet } = deviceStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

const deviceStyles = css`
  .device-banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 20px;
    padding: 12px 18px;
    border: 1px solid var(--_line-strong);
    border-inline-start: 4px solid var(--_failed);
    border-radius: var(--_radius);
    background: var(--_sheet);
    font-size: var(--_small);
  }
  .device-banner p {
    flex: 1 1 100%;
    margin: 0;
  }
  .device-contested,
  .device-section,
  .device-lock form {
    display: grid;
    gap: 14px;
    margin-block: 20px;
    padding: 18px 20px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .device-contested:not([open]) {
    padding-block: 0;
  }
  .device-contested[open] {
    max-block-size: 70vh;
    overflow-y: auto;
    padding-block-start: 0;
  }
  .device-contested summary {
    padding-block: 12px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .device-contested dl {
    margin-block: 12px;
  }
  .device-contested p,
  .device-section p,
  .device-section h3,
  .device-lock p {
    margin: 0;
  }
  .device-contested dd {
    margin: 2px 0 10px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .device-section [role='group'] {
    display: grid;
    gap: 14px;
  }
  .device-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .device-section {
    border-color: var(--_line);
  }
  .device-section .refused,
  .device-lock .refused {
    color: var(--_failed);
  }
  .device-section p:empty,
  .device-lock p:empty {
    display: none;
  }
  .form > .device-banner {
    max-inline-size: min(36rem, 100% - 32px);
    margin: 16px auto 0;
  }
  .device-lock {
    max-inline-size: 34rem;
    margin: 32px auto;
    padding-inline: 20px;
  }
  .device-lock [type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .device-lock label {
    display: grid;
    gap: 6px;
    font-weight: 600;
  }
  .device-lock .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  .device-lock .hint {
    font-weight: 400;
  }
  .device-lock input:not([type='checkbox']) {
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    color: inherit;
    font: inherit;
  }
`;
