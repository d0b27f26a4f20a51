import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import {
  supportCaseKind,
  takeBackWithdrawal,
  withdrawConsent,
  type PatientConsent,
  type SupportCase,
} from '../../src/domain/case/support-case.js';
import {
  daysTold,
  documentTelling,
  receiveTelling,
  recordSentCaseExtract,
  removeTelling,
  shareTelling,
  supportCaseForPatientJournal,
  tellingLine,
} from '../../src/domain/case/telling.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { journalParts } from '../../src/i18n/journal-text.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';
import type { CaseController } from '../case/case-controller.js';
import type { Staff } from '../case/staff.js';
import { JournalController } from '../controllers/journal-controller.js';
import type { AskedAboutCase, ConversationView, Refusal } from './conversation-view.js';

/** What {@link CaseActions} needs of its element. */
export interface CaseSurroundings {
  readonly element: LitElement & { readonly staff: Staff | undefined };
  readonly openCase: CaseController<ConversationView>;
  /** The words around lines of the journal; undefined until they are loaded. */
  readonly agreement: () => AgreementMessages | undefined;
}

/**
 * What staff can do with the case beside a talk, before, during and after it: with what the carer tells about the one
 * who is ill, and with what the patient has said.
 */
export class CaseActions {
  readonly #around: CaseSurroundings;
  /** The lines of the case that are meant for the patient's journal: tellings, and the sentence about children. */
  readonly journal: JournalController<SupportCase>;

  constructor(around: CaseSurroundings) {
    this.#around = around;
    const { element, openCase, agreement } = around;
    this.journal = new JournalController<SupportCase>(element, {
      records: openCase.records,
      steps: openCase.steps,
      supportCase: () => openCase.supportCase,
      recordedBy: () => this.#name,
      hasCase: () => openCase.isStored,
      view: () => openCase.view.caseJournal,
      source: {
        kind: supportCaseKind,
        record: () => openCase.supportCase,
        line: (supportCase, lineId) => {
          const telling = supportCase.tellings?.find(({ id }) => id === lineId);
          return telling && tellingLine(supportCase, telling);
        },
        share: (supportCase, lineId, sharing) =>
          shareTelling(supportCase, lineId, sharing === 'patient-journal' ? sharing : 'care-team'),
        extract: supportCaseForPatientJournal,
        parts: (supportCase, extract) => {
          const words = agreement();
          return words
            ? journalParts(words, { record: 'case', at: daysTold(supportCase, extract) }, extract.lines)
            : [];
        },
        recordSent: recordSentCaseExtract,
      },
    });
  }

  /** Changes the case as it is now and saves it; the host is told of lines that may no longer stand in the journal. */
  change(how: (now: SupportCase) => Outcome<SupportCase, Refusal>): boolean {
    const { openCase } = this.#around;
    const outcome = how(openCase.supportCase);
    openCase.show({ refusal: outcome.ok ? undefined : outcome.reason, undoableCase: undefined });
    if (!outcome.ok) return false;
    openCase.records.put(supportCaseKind, outcome.value);
    this.journal.tellWithdrawn();
    return true;
  }

  /** Opens a question in place about one entry, or closes it. */
  ask(askedAbout: AskedAboutCase | undefined): void {
    const { openCase } = this.#around;
    openCase.show({ askedAbout });
    if (askedAbout) this.journal.ask(undefined);
  }

  /** Asks the carer whether a telling may stand in the journal. */
  askCarer(tellingId: string): void {
    this.ask(undefined);
    this.journal.share(tellingId, 'patient-journal');
  }

  /** Somebody of the staff has this telling before them. */
  receive(tellingId: string): void {
    const { element, openCase } = this.#around;
    if (!element.staff || document.visibilityState !== 'visible') return;
    const received = receiveTelling(openCase.supportCase, tellingId, this.#name, browserContext());
    if (received.ok) openCase.records.put(supportCaseKind, received.value);
  }

  remove(tellingId: string): void {
    if (this.change((now) => removeTelling(now, tellingId))) this.ask(undefined);
  }

  /**
   * Records that the carer was told that a telling must be documented. Where somebody else has changed the sentence
   * meanwhile, it is shown again first.
   */
  document(tellingId: string, toldBy: string, toldOn: PlainDate): void {
    const { openCase } = this.#around;
    const now = openCase.supportCase.tellings?.find(({ id }) => id === tellingId);
    const text = now && tellingLine(openCase.supportCase, now).text;
    const { askedAbout } = openCase.view;
    if (askedAbout?.what === 'document' && text !== undefined && askedAbout.text !== text) {
      this.ask({ ...askedAbout, text, isAnew: true });
      return;
    }
    if (this.change((newest) => documentTelling(newest, tellingId, toldBy, browserContext(), toldOn)))
      this.ask(undefined);
  }

  /** Records that the patient has withdrawn an answer, and offers to take that back. */
  withdraw(consent: PatientConsent, said: string): void {
    const { element, openCase } = this.#around;
    const context = browserContext();
    this.ask(undefined);
    if (!this.change((now) => withdrawConsent(now, consent.id, context))) return;
    openCase.show({
      undoableCase: {
        name: said,
        undo: () => {
          this.change((now) => takeBackWithdrawal(now, consent.id, context.now));
          this.#focus('#consent-heading');
        },
      },
    });
    // The focused button was removed with the question: the focus goes to the undo button.
    void element.updateComplete.then(() => {
      this.#focus('.toast button');
    });
  }

  #focus(selector: string): void {
    this.#around.element.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  get #name(): string {
    return this.#around.element.staff?.name ?? '';
  }
}
