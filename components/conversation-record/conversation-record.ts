import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  bringBack,
  closeConversation,
  conversationForCareTeam,
  conversationForPatientJournal,
  conversationRecordKind,
  giveBackExpectation,
  keepDraft,
  recordSentConversationExtract,
  recordTopic,
  setNothingWritten,
  shareTopic,
  takeAway,
  topicLine,
  type ConversationRecord,
  type OpenConversation,
  type Taken,
  type Topic,
} from '../../src/domain/conversation/conversation-record.js';
import {
  actionFromTopic,
  addAction,
  draftPlan,
  followUpPlanKind,
  forgetNeeds,
  holdsNeeds,
  planForCareTeam,
} from '../../src/domain/plan/follow-up-plan.js';
import {
  assessmentsForCareTeam,
  needsAssessmentKind,
  type SubmittedAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import { currentPlan } from '../../src/domain/overview/next-step.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import {
  forgetLines,
  openSupportCase,
  recordRead,
  supportCaseKind,
  type SupportCase,
} from '../../src/domain/case/support-case.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { journalText } from '../../src/i18n/journal-text.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadOpeningQuestions } from '../../src/i18n/opening-questions/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadConversation } from '../../src/i18n/conversation/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import type { ConversationMessages } from '../../src/i18n/conversation/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { FocusKeeper } from '../controllers/focus-controller.js';
import { JournalController } from '../controllers/journal-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { DeviceController } from '../device/device-controller.js';
import { keepTrail } from '../controllers/trail-writer.js';
import type { UnfinishedKeeper } from '../controllers/unfinished-keeper.js';
import { defaultStore } from '../default-store.js';
import { printSheet } from '../parts/print-sheet.js';
import { notAddedYet } from '../parts/pending-input.js';
import { saveStatus } from '../parts/save-status.js';
import type { Removed } from '../parts/undo-toast.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { actorOf, type Staff } from '../case/staff.js';
import {
  CarerConversationChangedEvent,
  CarerConversationCloseEvent,
  CarerConversationClosedEvent,
} from './conversation-record.events.js';
import { conversationRecordStyles } from './conversation-record.styles.js';
import { carerName, topicName, type Refusal, type StaffTalk, type Talk } from './conversation-view.js';

/**
 * What staff have open before, during and after a talk with a carer; and, with `view="carer"`, what the carer reads
 * and corrects afterwards. Saves itself.
 *
 * @element carer-conversation-record
 * @slot - shown until the words of the element are loaded
 * @fires carer-conversation-changed - something was changed and saved; ids and counts
 * @fires carer-conversation-close - staff want to end the talk; cancelable
 * @fires carer-conversation-closed - the talk has ended
 * @fires carer-journal-extract - agreed lines for the patient's journal; cancelable
 * @fires carer-journal-extract-withdrawn - lines that were sent may no longer stand there
 * @fires carer-record-failed - something could not be read or saved; a reason code
 * @csspart topic - one topic of the talk
 * @csspart preview - what the patient can read
 * @csspart close - ends the talk
 * @csspart print - prints the carer's copy
 * @csspart failure - the message when saving or reading failed
 * @csspart device-notice - what the device has to say about keeping, for as long as it is so
 */
export class CarerConversationRecord extends LitElement {
  static override readonly styles = conversationRecordStyles;

  /** The support case that the talk belongs to. */
  @property({ attribute: 'case-id' }) caseId = '';
  /** The talk to show; the open one, or a new one, if none is given. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** For staff, or for the carer's reading and corrections. */
  @property({ reflect: true }) view: 'staff' | 'carer' = 'staff';
  /** Who is working; stands on what they record. */
  @property({ attribute: false }) staff: Staff | undefined;
  /** What is on offer here. */
  @property({ attribute: false }) offers: readonly ServiceOffer[] = [];
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<
    ConversationMessages & TalkMessages & CommonMessages & DeviceMessages
  > = {};

  /** A talk that was chosen here, over the one that the host asked for. */
  @state() private chosen: { readonly id: string | undefined } | undefined;
  @state() private asks: StaffTalk['asks'];
  @state() private refusal: Refusal | undefined;
  @state() private removed: Removed | undefined;
  @state() private elsewhere: StaffTalk['elsewhere'];
  @state() private unwrittenThemes: readonly string[] = [];
  /** The code of the view that is asked for; each is fetched by those who need it. */
  @state() private desk: typeof import('./staff-view.lazy.js') | undefined;
  @state() private reading: typeof import('./carer-view.lazy.js') | undefined;
  @state() private isNotFetched = false;
  /** While a talk is being ended nothing can be written in it. */
  @state() private isClosing = false;
  /** What the person was warned of before ending the talk, since the last change; the next press ends it all the same. */
  readonly #warnedOf = new Set<Refusal>();
  /** The talk that was asked for and that the host was told is not there. */
  #toldNotFound: string | undefined;

  #blankCase: SupportCase | undefined;
  #movesFocus = false;
  /** Being shown by the host is when a form is read. */
  readonly #sight = new IntersectionObserver(() => {
    this.requestUpdate();
  });
  readonly #locale = new LocaleController<
    'common' | 'commonLater' | 'questions' | 'conversation' | 'plan' | 'talk' | 'openingQuestions' | 'device'
  >(this, {
    common: loadCommon,
    commonLater: loadCommonLater,
    questions: loadQuestions,
    conversation: loadConversation,
    talk: loadTalk,
  });
  readonly #records = new RecordsController(this, {
    kinds: [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind, unfinishedFormsKind],
    onSaved: (kind, record) => {
      if (kind !== conversationRecordKind) return;
      const { caseId, id, topics, corrections } = record as ConversationRecord;
      this.dispatchEvent(new CarerConversationChangedEvent(caseId, id, topics.length, corrections.length));
    },
    onFailed: ({ caseId, reason, recordId }) => {
      this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
    },
    takeIn: async () =>
      (await import('../controllers/merge-any-record.lazy.js')).takeInRecords(this, (kind, record, before) => {
        this.#heardElsewhere(kind, record, before);
      }),
    onElsewhere: (kind, record, before) => {
      this.#heardElsewhere(kind, record, before);
    },
  });
  #unfinished: UnfinishedKeeper | undefined;
  readonly #journal = new JournalController<ConversationRecord>(this, {
    records: this.#records,
    supportCase: () => this.#supportCase,
    recordedBy: () => this.staff?.name ?? '',
    hasCase: () => this.#records.find(supportCaseKind, this.caseId) !== undefined,
    source: {
      kind: conversationRecordKind,
      record: () => this.#shown,
      line: (record, lineId) => {
        const topic = record.topics.find(({ id }) => id === lineId);
        return topic && topicLine(record, topic);
      },
      share: (record, lineId, sharing) => {
        this.removed = undefined;
        // The plan is the team's: a need that the carer now keeps does not stay in it.
        if (sharing === 'carer-only') this.#forget(record.id, lineId);
        return shareTopic(record, lineId, sharing);
      },
      extract: (record, consents) => conversationForPatientJournal(record, consents),
      text: (record, { lines }) => {
        const words = this.#talk()?.words.agreement;
        return words ? journalText(words, { record: 'talk', at: record.heldAt }, lines) : '';
      },
      recordSent: recordSentConversationExtract,
    },
  });

  readonly #device = new DeviceController(this, {
    records: this.#records,
    words: this.#locale,
    by: () => actorOf(this.view, this.staff),
  });

  constructor() {
    super();
    new FocusKeeper(this);
    keepTrail(this.#records, () => actorOf(this.view, this.staff));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) void this.#fetchView();
    if (changed.has('conversationId')) this.#show(undefined);
    if (changed.has('caseId') || changed.has('store')) {
      this.#show(undefined);
      this.#blankCase = undefined;
      if (this.caseId) void this.#records.open(this.store ?? defaultStore(), this.caseId);
    }
    // Once it is before somebody, a talk stays so, also where it is ended elsewhere.
    const shown = this.#shown;
    if (shown?.status === 'open' && !this.chosen && !this.conversationId) this.chosen = { id: shown.id };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight.observe(this);
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
    this.removeEventListener('keydown', this.#onKey);
  }

  override updated(): void {
    void this.updateComplete.then(() => {
      this.#readForm();
      this.#tellNotFound();
      this.#forgetWhatIsLeft();
    });
    if (!this.#movesFocus) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2[tabindex]');
    if (!heading) return;
    this.#movesFocus = false;
    heading.focus();
  }

  /** Shows another talk, and lets go of what concerned the last one. */
  #show(chosen: typeof this.chosen): void {
    this.chosen = chosen;
    this.asks = undefined;
    this.refusal = undefined;
    this.removed = undefined;
    this.elsewhere = undefined;
    this.unwrittenThemes = [];
    this.#warnedOf.clear();
    this.#toldNotFound = undefined;
  }

  async #fetchView(): Promise<void> {
    this.isNotFetched = false;
    try {
      if (this.view === 'carer') {
        this.reading = await import('./carer-view.lazy.js');
        return;
      }
      const [desk] = await Promise.all([import('./staff-view.lazy.js'), this.#locale.add('plan', loadPlan)]);
      this.desk = desk;
      // What can be asked is a help that a talk does without, where it cannot be fetched.
      this.#locale.add('openingQuestions', loadOpeningQuestions).catch(() => undefined);
    } catch {
      this.isNotFetched = true;
    }
  }

  /** The case, or an empty one where the host knows an id that the store does not. */
  get #supportCase(): SupportCase {
    const stored = this.#records.find(supportCaseKind, this.caseId);
    if (stored) return stored;
    this.#blankCase ??= openSupportCase({ id: this.caseId, carer: {} }, browserContext());
    return this.#blankCase;
  }

  /** The id of the talk that was chosen here, or else asked for by the host. */
  get #wanted(): string | undefined {
    return this.chosen ? this.chosen.id : this.conversationId;
  }

  /** The talk on the screen: the chosen one, else the open one. None means that a new one can begin. */
  get #shown(): ConversationRecord | undefined {
    const id = this.#wanted;
    if (id) return this.#records.find(conversationRecordKind, id);
    const talks = this.#records.all(conversationRecordKind);
    if (this.view === 'carer') return byDate(talks.filter(({ status }) => status === 'closed')).at(-1);
    return byDate(talks.filter(({ status }) => status === 'open')).at(-1);
  }

  get #assessment(): SubmittedAssessment | undefined {
    return assessmentsForCareTeam(this.#records.all(needsAssessmentKind)).at(-1);
  }

  #talk(): Talk | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    return {
      words: { ...forPhase(loaded.conversation, this.#supportCase.phase), ...this.messages },
      common: { ...loaded.common, ...loaded.commonLater, ...this.messages },
      texts: loaded.questions,
      supportCase: this.#supportCase,
      talkWords: { ...forPhase(loaded.talk, this.#supportCase.phase), ...this.messages },
      change: ({ id }, how) => {
        const now = this.#records.find(conversationRecordKind, id);
        if (!now) return false;
        const outcome = how(now);
        this.refusal = outcome.ok ? undefined : outcome.reason;
        this.removed = undefined;
        this.#warnedOf.clear();
        if (!outcome.ok) return false;
        this.#records.put(conversationRecordKind, outcome.value);
        this.#journal.tellWithdrawn();
        return true;
      },
      giveBack: (expectationId) => {
        for (const one of this.#records.all(conversationRecordKind)) {
          const given = giveBackExpectation(one, expectationId, browserContext());
          if (given.ok) this.#records.put(conversationRecordKind, given.value);
        }
      },
      draft: ({ drafts }, form) => drafts?.[this.#draftName(form)],
      keepDraft: ({ id }, form, draft) => {
        const conversation = this.#records.find(conversationRecordKind, id);
        this.#warnedOf.clear();
        if (conversation)
          this.#records.put(conversationRecordKind, keepDraft(conversation, this.#draftName(form), draft));
      },
      print: () => {
        const [talk, shown] = [this.#talk(), this.#shown];
        if (talk && this.reading && shown?.status === 'closed')
          printSheet(this.reading.carersSheet(talk, shown), this.#locale.locale ?? 'nb', {
            styles: this.reading.carersSheetStyles,
          });
      },
    };
  }

  /** Each person begins texts of their own: one who starts in the same form takes nothing from another. */
  #draftName(form: string): string {
    return this.view === 'staff' && this.staff?.name ? `${form} · ${this.staff.name}` : form;
  }

  #staffTalk(talk: Talk): StaffTalk | undefined {
    const { plan: planWords, openingQuestions } = this.#locale.messages as Partial<Catalogue>;
    if (!planWords || !this.desk) return undefined;
    const { phase } = talk.supportCase;
    const conversations = this.#records.all(conversationRecordKind);
    const plan = currentPlan(this.#records.all(followUpPlanKind));
    const lines = [...conversations.flatMap(({ topics }) => topics), ...(plan?.actions ?? [])];
    return {
      ...talk,
      planWords: forPhase(planWords, phase),
      questions: openingQuestions,
      assessment: this.#assessment,
      wasWithdrawn: this.#records
        .all(needsAssessmentKind)
        .some((form) => form.status === 'withdrawn' && form.submittedAt),
      plan: plan && planForCareTeam(plan),
      conversations,
      teamLines: new Set(lines.filter(isForCareTeam).map(({ id }) => id)),
      offers: this.desk.catalogueOf(this.offers, phase),
      staff: this.staff,
      unfinished: (this.#unfinished ??= new this.desk.UnfinishedKeeper(this.#records, () => ({
        caseId: this.caseId,
        by: this.staff?.name ?? '',
      }))),
      journal: this.#journal,
      asks: this.asks,
      removed: this.removed,
      elsewhere: this.elsewhere,
      unwrittenThemes: this.unwrittenThemes,
      takeUpUnwritten: (questionId) => (this.unwrittenThemes = [...this.unwrittenThemes, questionId]),
      ask: (question) => (this.asks = question),
      applyToCase: (outcome) => {
        this.refusal = outcome.ok ? undefined : outcome.reason;
        if (outcome.ok) this.#records.put(supportCaseKind, outcome.value);
        return outcome.ok;
      },
      begin: (conversation) => {
        this.#show({ id: conversation.id });
        this.#records.put(conversationRecordKind, conversation);
        this.#movesFocus = true;
      },
      remove: (conversation, taken, index, name) => {
        this.#remove(talk, conversation, taken, index, name);
      },
      addToPlan: (conversation, topic, input) => this.#addToPlan(conversation, topic, input),
      writeNothing: (conversation) => {
        this.asks = undefined;
        // First what stands elsewhere: a device that stops in between has forgotten too much, and not too little.
        this.#forget(conversation.id);
        talk.change(conversation, (now) => setNothingWritten(now, true, browserContext()));
      },
      read: (id) => {
        this.#show({ id });
        this.#movesFocus = true;
      },
      goTo: (id) => {
        this.#goTo(id);
      },
      close: (conversation) => void this.#close(conversation),
    };
  }

  #remove(talk: Talk, conversation: OpenConversation, taken: Taken, index: number, name: string): void {
    if (!talk.change(conversation, (now) => takeAway(now, taken))) return;
    this.removed = {
      name,
      undo: () => {
        talk.change(conversation, (now) => bringBack(now, taken, index));
        this.#movesFocus = true;
      },
    };
    // The thing that had the focus is gone: the way to have it back is the nearest thing to go on from.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.toast button')?.focus());
  }

  /** Takes out of case and plan what a talk had put there, where nothing of it is to be written; or one topic of it. */
  #forget(conversationId: string, topicId?: string): void {
    const before = this.#supportCase;
    const without = topicId === undefined ? forgetLines(before, conversationId) : before;
    if (without.consents.length < before.consents.length) this.#records.put(supportCaseKind, without);
    for (const plan of this.#records.all(followUpPlanKind)) {
      if (holdsNeeds(plan, conversationId, topicId))
        this.#records.put(followUpPlanKind, forgetNeeds(plan, conversationId, topicId));
    }
  }

  /** Somebody else writes in the talk, too: whoever sits here is told, and the host of what may no longer be sent. */
  #heardElsewhere(kind: { readonly name: string }, changed: StoredRecord, earlier: StoredRecord | undefined): void {
    if (this.view === 'staff') this.#journal.tellWithdrawn();
    if (kind.name !== conversationRecordKind.name) return;
    const [record, before] = [changed as ConversationRecord, earlier as ConversationRecord | undefined];
    if (record.nothingWritten) this.removed = undefined;
    if (record.id !== this.#shown?.id || record.status !== 'open') return;
    const news = record.topics.flatMap(({ id, written }) => {
      const was = before?.topics.find((topic) => topic.id === id)?.written;
      return written && (written.at !== was?.at || written.by !== was.by) ? [written.by] : [];
    });
    this.elsewhere = news.find((name) => name !== this.staff?.name) ?? '';
  }

  /** What was to be forgotten with a talk is forgotten also where another tab, or this one before it stopped, did not. */
  #forgetWhatIsLeft(): void {
    if (this.view !== 'staff' || this.#records.phase !== 'ready') return;
    for (const talk of this.#records.all(conversationRecordKind)) if (talk.nothingWritten) this.#forget(talk.id);
  }

  #addToPlan(talk: OpenConversation, topic: Topic, input: Parameters<StaffTalk['addToPlan']>[2]): boolean {
    if (!input.ok) {
      this.refusal = 'needs-chosen';
      return false;
    }
    const plan = currentPlan(this.#records.all(followUpPlanKind)) ?? draftPlan(this.caseId, browserContext());
    const action = actionFromTopic(input.value, talk.id, topic);
    const planned = addAction(plan, action, { by: this.staff?.name ?? '' }, browserContext());
    this.refusal = planned.ok ? undefined : planned.reason;
    if (!planned.ok) return false;
    this.#records.put(followUpPlanKind, planned.value);
    const now = this.#records.find(conversationRecordKind, talk.id);
    const noted = now && recordTopic(now, topic.id, { outcome: 'action' });
    if (noted?.ok) this.#records.put(conversationRecordKind, noted.value);
    return true;
  }

  /** The talk that the host asked for is not in this case: said on the screen, and once to the host. */
  get #notFound(): string | undefined {
    const id = this.#wanted;
    return id && this.#records.phase === 'ready' && !this.#shown ? id : undefined;
  }

  #tellNotFound(): void {
    const id = this.#notFound;
    if (id === undefined || this.#toldNotFound === id) return;
    this.#toldNotFound = id;
    this.dispatchEvent(new CarerRecordFailedEvent(this.caseId, 'not-found', id));
  }

  /** The form is before a nurse's eyes: the carer gets to know, once. */
  #readForm(): void {
    const assessment = this.#assessment;
    const isShown = this.staff && this.view === 'staff' && this.#records.phase === 'ready' && this.desk;
    if (!assessment || !isShown || this.#shown) return;
    // A page that the host does not show has been read by nobody.
    if (this.getClientRects().length === 0 || document.visibilityState !== 'visible') return;
    const before = this.#supportCase;
    const after = recordRead(before, assessment.id, this.staff?.name ?? '', browserContext());
    if (after !== before) this.#records.put(supportCaseKind, after);
  }

  /** What would be left hanging if the talk ended now: each thing is said once, and then it is the person's choice. */
  #leftHanging(talk: OpenConversation): Refusal[] {
    const field = notAddedYet(this.renderRoot);
    field?.closest('details')?.setAttribute('open', '');
    const isUnsettled = talk.topics.some((topic) => {
      const line = topicLine(talk, topic);
      return line.sharing === 'patient-journal' && !this.#journal.agreement(line);
    });
    return [
      ...(field || talk.drafts ? (['not-added-yet'] as const) : []),
      ...(isUnsettled ? (['needs-agreement'] as const) : []),
    ];
  }

  async #close(talk: OpenConversation): Promise<void> {
    const warning = this.#leftHanging(talk).find((reason) => !this.#warnedOf.has(reason));
    if (warning) {
      this.#warnedOf.add(warning);
      this.refusal = warning;
      if (warning === 'not-added-yet') notAddedYet(this.renderRoot)?.focus();
      return;
    }
    this.#warnedOf.clear();
    this.refusal = undefined;
    const closed = closeConversation(talk, this.staff?.name ?? '', browserContext());
    if (!closed.ok) return;
    const forTeam = conversationForCareTeam(closed.value);
    if (!this.dispatchEvent(new CarerConversationCloseEvent(this.caseId, talk.id, forTeam))) return;
    this.isClosing = true;
    const saved = await this.#records.commit(conversationRecordKind, closed.value);
    this.isClosing = false;
    if (saved?.status !== 'closed') {
      if (!this.#records.failure) this.refusal = 'changed-meanwhile';
      // The button that was pressed was out of reach meanwhile, and is where to go on from.
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[part="close"]')?.focus();
      return;
    }
    this.#show({ id: saved.id });
    this.#movesFocus = true;
    this.dispatchEvent(new CarerConversationClosedEvent(this.caseId, saved.id, conversationForCareTeam(saved)));
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#movesFocus = true;
    this.requestUpdate();
  }

  /** Single keys, for those who work by keyboard; never while somebody types or chooses in a field. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isInField =
      target instanceof Element && target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
    const shown = this.#shown;
    if (isInField || event.ctrlKey || event.metaKey || event.altKey || shown?.status !== 'open') return;
    const topic = /^[1-9]$/.test(event.key) ? shown.topics[Number(event.key) - 1] : undefined;
    if (topic) this.#goTo(`topic-${topic.id}`);
    else if (event.key.toLowerCase() === 'p') this.#goTo('preview-heading');
    else if (event.key.toLowerCase() === 'n') this.#goTo('part-next-contact');
    else if (event.key === '?') this.#goTo('keys');
    else return;
    event.preventDefault();
  };

  #goTo(id: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    for (let around = place?.closest('details'); around; around = around.parentElement?.closest('details')) {
      around.open = true;
    }
    const target = place?.matches('[tabindex]') ? place : place?.querySelector<HTMLElement>('summary, input, button');
    target?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }

  override render(): TemplateResult {
    const talk = this.#talk();
    if (!talk) return html`<slot></slot>`;
    const { words, common } = talk;
    if (!this.caseId) return html`<div class="desk"><p role="alert">${common.missingCase}</p></div>`;
    const { panel } = this.#device;
    if (this.#records.isLocked)
      return html`<div class="desk">${panel?.lockScreen(this.#device, common) ?? this.#waiting(common)}</div>`;
    const content = this.#records.phase === 'ready' ? this.#content(talk) : undefined;
    return html`
      <div class="desk" ?inert=${this.isClosing}>
        ${panel?.deviceBanner(this.#device, { supportCase: this.#supportCase, common }) ?? nothing}
        ${content ?? this.#waiting(common)}
        <div class="in-view" role="alert">
          ${this.refusal ? html`<p class="refused">${words.refusals[this.refusal]}</p>` : ''}
        </div>
        ${
          panel?.contestedQuestions(this.#device, this.#records, {
            about: ([part, id]) => {
              const topic = part === 'topics' && this.#shown?.topics.find((one) => one.id === id);
              return topic ? topicName(talk.texts, topic) : '';
            },
          }) ?? nothing
        }
        ${saveStatus(this.#records, common, this.#device)}
      </div>
    `;
  }

  #waiting(common: CommonMessages): TemplateResult {
    if (!this.isNotFetched) return html`<p class="soft late">${common.loading}</p>`;
    return html`<p role="alert">${common.notFetched}</p>
      <button @click=${() => void this.#fetchView()}>${common.tryAgain}</button>`;
  }

  /** What is shown, once all of it is there. */
  #content(talk: Talk): TemplateResult | undefined {
    const { words, common } = talk;
    const shown = this.#shown;
    if (this.#notFound) return html`<p role="alert">${common.failures['not-found']}</p>`;
    if (this.view === 'carer') {
      if (!this.reading) return undefined;
      return html`<header><h2 tabindex="-1">${words.carerHeading}</h2></header>
        ${this.reading.carersReading(talk, shown?.status === 'closed' ? shown : undefined)}`;
    }
    const staffTalk = this.#staffTalk(talk);
    if (!this.desk || !staffTalk) return undefined;
    return html`${this.#header(staffTalk)} ${this.desk.staffsDesk(staffTalk, shown)}`;
  }

  #header(talk: StaffTalk): TemplateResult {
    const { words, common, supportCase } = talk;
    const shown = this.#shown;
    const about = shown
      ? [
          words.talkOn(words.kinds[shown.kind], formatDate(common, shown.heldAt, today())),
          words.modes[shown.mode],
          shown.nothingWritten ? words.nothingWritten : '',
        ]
      : [];
    const line = [words.relation(supportCase.carer.relation ?? '', supportCase.patient?.initials ?? ''), ...about];
    return html`
      <header>
        <div>
          <h2 tabindex="-1">${words.title(carerName(talk))}</h2>
          <p class="soft">${line.filter(Boolean).join(' · ')}</p>
        </div>
        ${
          shown?.status === 'closed'
            ? html`<button
                @click=${() => {
                  talk.read(undefined);
                }}
              >
                ${words.backToNow}
              </button>`
            : nothing
        }
      </header>
    `;
  }
}

function byDate(talks: readonly ConversationRecord[]): ConversationRecord[] {
  return [...talks].sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt));
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-conversation-record': CarerConversationRecord;
  }
}
