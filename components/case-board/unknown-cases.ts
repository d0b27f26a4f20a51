import type { LitElement, TemplateResult } from 'lit';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import type { BoardFormMessages } from '../../src/i18n/board-form/messages.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { CarerCaseSelectedEvent } from './case-board.events.js';
import { settledToast } from './settled-toast.js';
import { openForm, undoSettled, type Actor } from './unknown-case-acts.js';
import { sayFailure, unknownCasePanel } from './unknown-case-panel.js';
import type { FormView, Settled } from './unknown-case-view.js';

type Words = BoardMessages & BoardFormMessages;
type Board = LitElement & { readonly unitDays: UnitDays };

/** What {@link UnknownCases} needs of its board. */
interface Surroundings {
  readonly store: () => RecordStore | undefined;
  readonly by: () => Actor;
  /** Asks for the rows of the board anew. */
  readonly refresh: () => Promise<void>;
}

/** Forms without a case on a board: which one is open, and what came of the last one. */
export class UnknownCases {
  readonly #host: Board;
  readonly #around: Surroundings;
  #view: FormView = { step: 'none' };

  constructor(host: Board, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Opens a form in its row, or closes it. */
  async toggle(caseId: string): Promise<void> {
    const store = this.#around.store();
    const isOpen = 'about' in this.#view && this.#view.about.caseId === caseId;
    this.#show(isOpen ? { step: 'none' } : { step: 'opening', caseId });
    if (isOpen || !store) return;
    const read = await openForm(store, caseId);
    // Another one was opened meanwhile.
    if (this.#view.step !== 'opening' || this.#view.caseId !== caseId) return;
    this.#show(read.ok ? { step: 'asking', about: read.value } : { step: 'none', failure: read.reason });
    this.#focusNext(read.ok ? '.unknown .ask' : '.settled');
  }

  /** The panel in the row of a case; undefined where it is not open. */
  panel(
    caseId: string,
    words: BoardMessages & Partial<BoardFormMessages>,
    common: CommonMessages,
  ): TemplateResult | undefined {
    const view = this.#view;
    const store = this.#around.store();
    if (!store || !('about' in view) || view.about.caseId !== caseId || !hasWords(words)) return undefined;
    const desk = {
      words,
      common,
      store,
      by: this.#around.by(),
      unitDays: this.#host.unitDays,
      now: () => this.#view,
      show: (next: FormView): void => {
        this.#show(next);
      },
      focusNext: (selector: string): void => {
        this.#focusNext(selector);
      },
    };
    return unknownCasePanel(desk, view);
  }

  /** What came of the last form, with a way on and a way back. */
  outcome(words: BoardMessages & Partial<BoardFormMessages>, { failures }: CommonMessages): TemplateResult | undefined {
    const view = this.#view;
    if (!hasWords(words)) return undefined;
    const failure = view.step === 'none' ? view.failure : undefined;
    return settledToast({
      words: words.unknown,
      unnamed: words.unnamed,
      view,
      failure: failure && sayFailure(words.unknown, failures, failure),
      open: (caseId) => this.#host.dispatchEvent(new CarerCaseSelectedEvent(caseId)),
      undo: (settled) => void this.#undo(settled),
    });
  }

  async #undo(settled: Settled): Promise<void> {
    const store = this.#around.store();
    if (!store) return;
    const undone = await undoSettled(store, settled, this.#around.by());
    this.#show(undone.ok ? { step: 'none', isUndone: true } : { step: 'none', failure: undone.reason });
    await this.#around.refresh();
    const caseId = settled.is === 'named' ? settled.case.id : settled.closed.id;
    this.#focusNext(undone.ok ? `[data-case="${CSS.escape(caseId)}"] .open` : '.settled');
  }

  #show(view: FormView): void {
    this.#view = view;
    this.#host.requestUpdate();
    // At once, and not when the store's change is heard: the row that is settled would stand there a while longer.
    if (view.step === 'none' && view.settled) void this.#around.refresh();
  }

  #focusNext(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function hasWords(words: BoardMessages & Partial<BoardFormMessages>): words is Words {
  return words.unknown !== undefined;
}
