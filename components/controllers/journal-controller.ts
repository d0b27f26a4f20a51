import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DateTime } from '../../src/domain/kernel/calendar.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { type Line, type Sharing } from '../../src/domain/sharing/sharing.js';
import {
  type DocumentedLine,
  type JournalExtract,
  type SentExtract,
  linesToWithdraw,
  sentExtract,
  unsentLines,
  withoutWithdrawn,
} from '../../src/domain/sharing/journal-extract.js';
import { type LineConsent, standingAgreement } from '../../src/domain/sharing/line-consent.js';
import {
  recordLineConsent,
  supportCaseKind,
  withdrawConsent,
  type SupportCase,
} from '../../src/domain/case/support-case.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';
import { CarerJournalExtractEvent, CarerJournalExtractWithdrawnEvent } from '../events/journal-extract.events.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { textOfParts, type JournalPart } from '../../src/i18n/journal-text.js';
import type { JournalView } from './journal-view.js';
import type { StepController } from './step-controller.js';
import type { RecordSession } from '../../src/session/record-session.js';

/** What differs between the records whose lines can go to the patient's journal. */
export interface JournalSource<Rec extends StoredRecord> {
  readonly kind: RecordKind<Rec>;
  /** The record as it is now. */
  readonly record: () => Rec | undefined;
  readonly line: (record: Rec, lineId: string) => Line | undefined;
  readonly share: (record: Rec, lineId: string, sharing: Sharing, context: TransitionContext) => Outcome<Rec, string>;
  readonly extract: (record: Rec, consents: SupportCase['consents']) => JournalExtract;
  /** The lines as a text that can stand in a journal, in the parts that stand on different grounds. */
  readonly parts: (record: Rec, extract: JournalExtract) => readonly JournalPart[];
  readonly recordSent: (record: Rec, sent: SentExtract) => Rec;
}

/** The part of {@link JournalController} that sharing marks and the preview use, whatever record it serves. */
export type LineJournal = Pick<
  JournalController<never>,
  | 'agreement'
  | 'answer'
  | 'ask'
  | 'asking'
  | 'hasUnsent'
  | 'howItWouldRead'
  | 'isUnsent'
  | 'parts'
  | 'steps'
  | 'send'
  | 'sentAt'
  | 'share'
  | 'text'
  | 'wasRefused'
>;

/**
 * Shares a line with the patient's journal and takes it back: asks the carer, records their dated answer, sends,
 * withdraws.
 */
export class JournalController<
  Rec extends StoredRecord & { readonly sentExtract?: SentExtract | undefined },
> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #records: RecordSession;
  readonly #source: JournalSource<Rec>;
  readonly #supportCase: () => SupportCase;
  readonly #recordedBy: () => string;
  readonly #hasCase: () => boolean;
  readonly #view: () => JournalView;
  readonly steps: StepController;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: {
      readonly records: RecordSession;
      readonly steps: StepController;
      readonly source: JournalSource<Rec>;
      readonly supportCase: () => SupportCase;
      readonly recordedBy: () => string;
      /**
       * Whether the case is in the store. Without it there are no consents to check, so no line can count as withdrawn.
       */
      readonly hasCase: () => boolean;
      readonly view: () => JournalView;
    },
  ) {
    this.#host = host;
    this.#records = options.records;
    this.#source = options.source;
    this.#supportCase = options.supportCase;
    this.#recordedBy = options.recordedBy;
    this.#hasCase = options.hasCase;
    this.#view = options.view;
    this.steps = options.steps;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#view().asking = undefined;
  }

  get asking(): JournalView['asking'] {
    return this.#view().asking;
  }

  get wasRefused(): boolean {
    return this.#view().wasRefused;
  }

  extract(): JournalExtract {
    const record = this.#source.record();
    return record ? this.#source.extract(record, this.#supportCase().consents) : { lines: [] };
  }

  /** The exact text that would be sent right now; empty where nothing would. */
  text(): string {
    return textOfParts(this.parts());
  }

  /** The same text in the parts that stand on different grounds. */
  parts(): readonly JournalPart[] {
    const record = this.#source.record();
    return record ? this.#source.parts(record, this.extract()) : [];
  }

  /**
   * The text that would be sent of this line alone if the carer agreed now, or on the ground that is given; shown when
   * they are asked or told.
   */
  howItWouldRead({ recordId, lineId, text }: Line, on?: Pick<DocumentedLine, 'ground' | 'toldBy' | 'toldAt'>): string {
    const record = this.#source.record();
    const ground = on ?? { ground: 'carer-agreed', agreedAt: browserContext().now };
    const lines = [{ recordId, lineId, text, ...ground }];
    return record ? textOfParts(this.#source.parts(record, { lines })) : '';
  }

  sentAt(): DateTime | undefined {
    const sent = this.#source.record()?.sentExtract;
    return sent && sent.lines.length > 0 ? sent.at : undefined;
  }

  /** True where there is something to send that was not sent in these words. */
  hasUnsent(): boolean {
    return unsentLines(this.#source.record()?.sentExtract, this.extract()).length > 0;
  }

  /** True where this line may be sent and was not sent in its present words. */
  isUnsent({ lineId }: Line): boolean {
    const unsent = unsentLines(this.#source.record()?.sentExtract, this.extract());
    return unsent.some((line) => line.lineId === lineId);
  }

  agreement(line: Line): LineConsent | undefined {
    return standingAgreement(line, this.#supportCase().consents);
  }

  ask(lineId: string | undefined, isAnew = false): void {
    const record = this.#source.record();
    const line = record && lineId !== undefined ? this.#source.line(record, lineId) : undefined;
    this.#view().asking = line && { lineId: line.lineId, text: line.text, isAnew };
    this.#host.requestUpdate();
  }

  /** Marks who may read a line. For the patient's journal the carer is asked first, unless they said yes already. */
  share(lineId: string, sharing: Sharing): void {
    const record = this.#source.record();
    const line = record && this.#source.line(record, lineId);
    if (!record || !line) return;
    if (sharing === 'patient-journal' && !this.agreement(line)) {
      this.ask(lineId);
      return;
    }
    this.#view().asking = undefined;
    if (sharing !== 'patient-journal') this.#withdraw(line);
    this.#share(lineId, sharing);
    this.tellWithdrawn();
  }

  /** Records what the carer said to this sentence; after a yes the line is meant for the patient's journal. */
  answer(lineId: string, decision: LineConsent['decision']): void {
    const record = this.#source.record();
    const line = record && this.#source.line(record, lineId);
    if (!record || !line) return;
    if (this.asking?.lineId === lineId && this.asking.text !== line.text) {
      // Somebody else has changed the sentence since the carer was asked: ask again with the new one.
      this.ask(lineId, true);
      return;
    }
    const scope = { recordId: line.recordId, lineId, text: line.text };
    const context = browserContext();
    const said = recordLineConsent(this.#supportCase(), { decision, scope, recordedBy: this.#recordedBy() }, context);
    this.ask(undefined);
    if (!said.ok) return;
    this.#records.put(supportCaseKind, said.value);
    if (decision === 'given') this.#share(lineId, 'patient-journal');
    else if (line.sharing === 'patient-journal') this.#share(lineId, 'care-team');
    this.tellWithdrawn();
  }

  /**
   * Hands the agreed lines to the host, once the carer's agreement is saved: whoever is on duty next must be able to
   * find the agreement to whatever was sent. What the host accepts is recorded as sent.
   */
  async send(): Promise<void> {
    await this.steps.run('extract', () => this.#send());
  }

  async #send(): Promise<void> {
    // Saves what is pending, and reads changes made elsewhere, which may have withdrawn an agreement.
    if (!(await this.#records.retry())) return;
    this.tellWithdrawn();
    const record = this.#source.record();
    if (!record) return;
    const extract = this.extract();
    const event = new CarerJournalExtractEvent(this.#supportCase().id, record.id, extract.lines, this.text());
    const view = this.#view();
    view.wasRefused = !this.#host.dispatchEvent(event);
    if (!view.wasRefused) {
      this.#records.put(this.#source.kind, this.#source.recordSent(record, sentExtract(extract, browserContext())));
    }
    this.#host.requestUpdate();
  }

  /** Shares in the record as it is now: the answer that was just recorded may stand in the same record. */
  #share(lineId: string, sharing: Sharing): void {
    const record = this.#source.record();
    const shared = record && this.#source.share(record, lineId, sharing, browserContext());
    if (shared?.ok) this.#records.put(this.#source.kind, shared.value);
  }

  #withdraw(line: Line): void {
    const agreement = this.agreement(line);
    if (!agreement) return;
    const withdrawn = withdrawConsent(this.#supportCase(), agreement.id, browserContext());
    if (withdrawn.ok) this.#records.put(supportCaseKind, withdrawn.value);
  }

  /** An earlier version of the record, with what is recorded as sent kept current: an undo does not send anything. */
  withSentNow(before: Rec): Rec {
    const sent = this.#source.record()?.sentExtract;
    return sent ? this.#source.recordSent(before, sent) : before;
  }

  /** Tells the host of lines that it has and may no longer show. To be called after every change by a person. */
  tellWithdrawn(): void {
    const record = this.#source.record();
    if (!record?.sentExtract || !this.#hasCase()) return;
    const extract = this.extract();
    const lineIds = linesToWithdraw(record.sentExtract, extract);
    if (lineIds.length === 0) return;
    const left = withoutWithdrawn(record.sentExtract, extract);
    this.#records.put(this.#source.kind, this.#source.recordSent(record, left));
    this.#host.dispatchEvent(new CarerJournalExtractWithdrawnEvent(this.#supportCase().id, record.id, lineIds));
  }
}
