import type { LitElement, ReactiveController } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { trailWriter } from '../../src/session/audit-trail-writer.js';
import type { RecordSession, RecordSessionOptions } from '../../src/session/record-session.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { FocusController } from '../controllers/focus-controller.js';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.js';
import { freshJournalView, type JournalView } from '../controllers/journal-view.js';
import { OverflowController, type Overflow } from '../controllers/overflow-controller.js';
import { SightController } from '../controllers/sight-controller.js';
import { StepController } from '../controllers/step-controller.js';
import { RecordSessionController } from '../controllers/record-session-controller.js';
import { defaultStore } from '../default-store.js';
import { DeviceController } from '../device/device-controller.js';
import { freshDeviceView, type DeviceView, type DeviceWords } from '../device/device-port.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { isStoreRefused } from '../settings/store-refusal.js';
import { readCaseId } from './case-id.js';
import { CaseNews } from './case-news.js';
import { actorOf, type Staff } from './staff.js';

/** An element that shows one case. */
export interface CaseElement extends LitElement {
  readonly caseId: string;
  readonly store: RecordStore | undefined;
  readonly view: 'staff' | 'carer';
  readonly staff: Staff | undefined;
  readonly messages: Partial<DeviceMessages>;
}

/**
 * The case that is open in an element, with its view state: the pending question, the last refusal, what can be undone.
 * Replaced as a whole when another case is opened, so that nothing of one case can show in the next.
 */
interface OpenCase<View> {
  /** Empty where the host gave no usable id. */
  readonly id: string;
  view: View;
  readonly journal: JournalView;
  readonly device: DeviceView;
  /** What had no room in the field that is being written in. */
  overflow?: Overflow | undefined;
  /** Shown while the store has no case under this id. */
  readonly blank: SupportCase;
}

/** Opens the case that the host names in `case-id` and holds its records and view state; one for each element. */
export class CaseController<View extends object> implements ReactiveController {
  /** Nothing may be opened: see {@link isStoreRefused}. No case is open then. */
  isRefused = false;
  readonly records: RecordSession;
  /** What a host is told of. */
  readonly news: CaseNews;
  readonly device: DeviceController;
  readonly steps: StepController;
  readonly #host: CaseElement;
  readonly #freshView: (caseId: string) => View;
  #given: readonly [caseId: unknown, store: RecordStore | undefined] | undefined;
  #open: OpenCase<View>;

  /** @param options.freshView what an element remembers of a case that was just opened */
  constructor(
    host: CaseElement,
    options: Pick<RecordSessionOptions, 'kinds' | 'onSaved' | 'onElsewhere' | 'loadMerge'> & {
      readonly locale: DeviceWords;
      readonly freshView: (caseId: string) => View;
    },
  ) {
    this.#host = host;
    this.#freshView = options.freshView;
    this.#open = this.#openCase('');
    this.news = new CaseNews(host, () => this.records.all(conversationRecordKind));
    this.records = new RecordSessionController(host, {
      kinds: options.kinds,
      onFailed: ({ caseId, reason, recordId }) => {
        host.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
      },
      onSaved: (kind, record, before) => {
        options.onSaved?.(kind, record);
        this.news.saved(kind, record, before);
      },
      ...(options.onElsewhere && { onElsewhere: options.onElsewhere }),
      ...(options.loadMerge && { loadMerge: options.loadMerge }),
    }).session;
    this.records.trail = trailWriter(() => this.by);
    this.device = new DeviceController(host, {
      records: this.records,
      locale: options.locale,
      by: () => this.by,
      view: () => this.#open.device,
    });
    this.steps = new StepController(host);
    new FocusController(host);
    new SightController(host);
    new OverflowController(host, (overflow) => {
      if (this.#open.overflow === undefined && overflow === undefined) return;
      this.#open.overflow = overflow;
      host.requestUpdate();
    });
    new ForeignChangesController(host);
    host.addController(this);
  }

  /** Opens the case that the host names now. Call it from `willUpdate`, before anything of the case is rendered. */
  follow(): void {
    const { caseId, store } = this.#host;
    const isSame = this.#given && Object.is(this.#given[0], caseId) && this.#given[1] === store;
    // `Object.is`, because a host may hand in NaN, which does not equal itself: `===` would open it at every update.
    if (isSame && !this.isRefused) return;
    this.#given = [caseId, store];
    const id = readCaseId(this.#host);
    const isRefused = id !== '' && isStoreRefused(this.#host, !store);
    if (isSame && isRefused) return;
    this.isRefused = isRefused;
    this.#open = this.#openCase(isRefused ? '' : id);
    if (this.id) void this.records.open(store ?? defaultStore(), this.id);
  }

  hostUpdate(): void {
    this.follow();
  }

  /** Who works here, for the audit trail. */
  get by(): TrailActor {
    return actorOf(this.#host.view, this.#host.staff);
  }

  /** The id of the case, as records carry it; empty where the host gave none that can be used. */
  get id(): string {
    return this.#open.id;
  }

  get view(): Readonly<View> {
    return this.#open.view;
  }

  get overflow(): Overflow | undefined {
    return this.#open.overflow;
  }

  get journal(): JournalView {
    return this.#open.journal;
  }

  /** Changes the view state of the open case and renders it. */
  show(patch: Partial<View>): void {
    this.#open.view = { ...this.#open.view, ...patch };
    this.#host.requestUpdate();
  }

  /** Resets the view state, because another record of the same case is shown. */
  showAnew(patch: Partial<View>): void {
    this.#open.view = this.#freshView(this.id);
    this.show(patch);
  }

  /** The case, or an empty one where the host knows an id that the store does not. */
  get supportCase(): SupportCase {
    return this.records.find(supportCaseKind, this.id) ?? this.#open.blank;
  }

  /** Whether the case is in the store. Without it there are no consents to check, so no line can count as withdrawn. */
  get isStored(): boolean {
    return this.records.find(supportCaseKind, this.id) !== undefined;
  }

  #openCase(id: string): OpenCase<View> {
    return {
      id,
      view: this.#freshView(id),
      journal: freshJournalView(),
      device: freshDeviceView(),
      blank: openSupportCase({ id, carer: {} }, browserContext()),
    };
  }
}
