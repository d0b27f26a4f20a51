import { type TemplateResult, html, nothing } from 'lit';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { keepMine, takeStored } from '../controllers/conflicts.js';
import type { Held, RecordsController } from '../controllers/records-controller.js';
import { type Contested, isContestedStill, settleContested } from '../../src/domain/merge/edit-conflict.js';
import type { DeviceController } from './device-controller.js';

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
export function settle({ host }: DeviceController, held: Held, contested: Contested): void {
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
export function choose(
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
