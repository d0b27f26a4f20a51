import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  closeConversation,
  conversationForCareTeam,
  conversationForPatientJournal,
  conversationRecordKind,
  recordSentConversationExtract,
  recordTopic,
  removeTopic,
  shareTopic,
  topicLine,
  type ConversationRecord,
  type OpenConversation,
  type Topic,
} from '../../src/domain/conversation-record.js';
import { actionFromTopic, addAction, draftPlan, followUpPlanKind } from '../../src/domain/follow-up-plan.js';
import {
  assessmentsForCareTeam,
  needsAssessmentKind,
  type SubmittedAssessment,
} from '../../src/domain/needs-assessment.js';
import { currentPlan } from '../../src/domain/next-step.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import { openSupportCase, recordRead, supportCaseKind, type SupportCase } from '../../src/domain/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { loadCommon, loadConversation, loadPlan, loadQuestions } from '../../src/i18n/load-messages.js';
import type { CommonMessages, ConversationMessages } from '../../src/i18n/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { JournalController } from '../controllers/journal-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { defaultStore } from '../default-store.js';
import { notAddedYet } from '../parts/not-added.js';
import { saveStatus } from '../parts/save-status.js';
import type { Removed } from '../parts/undo-toast.js';
import { CarerRecordFailedEvent } from '../record-failed.event.js';
import type { Staff } from '../staff.js';
import { beforeTalk } from './before-talk.js';
import { carersReading } from './carers-reading.js';
import { closedTalk } from './closed-talk.js';
import {
  CarerConversationChangedEvent,
  CarerConversationCloseEvent,
  CarerConversationClosedEvent,
} from './conversation-record.events.js';
import { conversationRecordStyles } from './conversation-record.styles.js';
import { duringTalk } from './during-talk.js';
import { carerName, topicName, type Refusal, type Talk } from './talk.js';

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
 * @csspart failure - the message when saving or reading failed
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
  @property({ attribute: false }) messages: Partial<ConversationMessages & CommonMessages> = {};

  /** A talk that was chosen here, over the one that the host asked for. */
  @state() private chosen: { readonly id: string | undefined } | undefined;
  @state() private asks: Talk['asks'];
  @state() private refusal: Refusal | undefined;
  @state() private removed: Removed | undefined;
  /** What the person was warned of before ending the talk; a second press ends it all the same. */
  #warnedOf: Refusal | undefined;

  #blankCase: SupportCase | undefined;
  #movesFocus = false;
  /** Being shown by the host is when a form is read. */
  readonly #sight = new IntersectionObserver(() => {
    this.requestUpdate();
  });
  readonly #locale = new LocaleController(this, {
    common: loadCommon,
    questions: loadQuestions,
    conversation: loadConversation,
    plan: loadPlan,
  });
  readonly #records = new RecordsController(this, {
    kinds: [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind],
    onSaved: (kind, record) => {
      if (kind !== conversationRecordKind) return;
      const { caseId, id, topics, corrections } = record as ConversationRecord;
      this.dispatchEvent(new CarerConversationChangedEvent(caseId, id, topics.length, corrections.length));
    },
    onFailed: ({ caseId, reason, recordId }) => {
      this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
    },
  });
  readonly #journal = new JournalController<ConversationRecord>(this, {
    records: this.#records,
    supportCase: () => this.#supportCase,
    recordedBy: () => this.staff?.name ?? '',
    source: {
      kind: conversationRecordKind,
      record: () => this.#shown,
      line: (record, lineId) => {
        const topic = record.topics.find(({ id }) => id === lineId);
        return topic && topicLine(record, topic);
      },
      share: (record, lineId, sharing) => {
        this.removed = undefined;
        return shareTopic(record, lineId, sharing);
      },
      extract: (record, consents) => conversationForPatientJournal(record, consents),
      recordSent: recordSentConversationExtract,
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversationId')) this.chosen = undefined;
    if (changed.has('caseId') || changed.has('store')) {
      this.chosen = undefined;
      this.removed = undefined;
      this.refusal = undefined;
      this.#warnedOf = undefined;
      this.#blankCase = undefined;
      if (this.caseId) void this.#records.open(this.store ?? defaultStore(), this.caseId);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
  }

  override updated(): void {
    void this.updateComplete.then(() => {
      this.#readForm();
    });
    if (!this.#movesFocus) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2[tabindex]');
    if (!heading) return;
    this.#movesFocus = false;
    heading.focus();
  }

  /** The case, or an empty one where the host knows an id that the store does not. */
  get #supportCase(): SupportCase {
    const stored = this.#records.find(supportCaseKind, this.caseId);
    if (stored) return stored;
    this.#blankCase ??= openSupportCase({ id: this.caseId, carer: {} }, browserContext());
    return this.#blankCase;
  }

  /** The talk on the screen: the chosen one, else the open one. None means that a new one can begin. */
  get #shown(): ConversationRecord | undefined {
    const id = this.chosen ? this.chosen.id : this.conversationId;
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
      words: { ...loaded.conversation, ...this.messages },
      planWords: loaded.plan,
      common: { ...loaded.common, ...this.messages },
      texts: loaded.questions,
      supportCase: this.#supportCase,
      assessment: this.#assessment,
      wasWithdrawn: this.#records
        .all(needsAssessmentKind)
        .some((form) => form.status === 'withdrawn' && form.submittedAt),
      plan: currentPlan(this.#records.all(followUpPlanKind)),
      conversations: this.#records.all(conversationRecordKind),
      offers: this.offers,
      staff: this.staff,
      journal: this.#journal,
      asks: this.asks,
      refusal: this.refusal,
      removed: this.removed,
      ask: (question) => (this.asks = question),
      apply: (outcome) => {
        this.refusal = outcome.ok ? undefined : outcome.reason;
        this.removed = undefined;
        if (!outcome.ok) return false;
        this.#records.put(conversationRecordKind, outcome.value);
        this.#journal.tellWithdrawn();
        return true;
      },
      applyToCase: (outcome) => {
        this.refusal = outcome.ok ? undefined : outcome.reason;
        if (outcome.ok) this.#records.put(supportCaseKind, outcome.value);
        return outcome.ok;
      },
      remove: (talk, topic) => {
        const removed = removeTopic(talk, topic.id);
        if (!removed.ok) return;
        this.#records.put(conversationRecordKind, removed.value);
        this.#journal.tellWithdrawn();
        const after = JSON.stringify(this.#shown?.topics);
        this.removed = {
          name: topicName(loaded.questions, topic),
          undo: () => {
            this.removed = undefined;
            // Only over what was left by the removal: a change from elsewhere is not written over.
            if (JSON.stringify(this.#shown?.topics) !== after) this.refusal = 'no-such-topic';
            else this.#records.put(conversationRecordKind, this.#journal.withSentNow(talk));
          },
        };
        this.#movesFocus = true;
      },
      addToPlan: (talk, topic, input) => this.#addToPlan(talk, topic, input),
      read: (id) => {
        this.chosen = { id };
        this.#movesFocus = true;
      },
      close: (talk) => void this.#close(talk),
    };
  }

  #addToPlan(talk: OpenConversation, topic: Topic, input: Parameters<Talk['addToPlan']>[2]): boolean {
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
    const noted = recordTopic(talk, topic.id, { outcome: 'action' });
    if (noted.ok) this.#records.put(conversationRecordKind, noted.value);
    return true;
  }

  /** The form is before a nurse's eyes: the carer gets to know, once. */
  #readForm(): void {
    const assessment = this.#assessment;
    const isShown = this.staff && this.view === 'staff' && this.#records.phase === 'ready' && this.#locale.messages;
    if (!assessment || !isShown || this.#shown) return;
    // A page that the host does not show has been read by nobody.
    if (this.getClientRects().length === 0 || document.visibilityState !== 'visible') return;
    const before = this.#supportCase;
    const after = recordRead(before, assessment.id, this.staff?.name ?? '', browserContext());
    if (after !== before) this.#records.put(supportCaseKind, after);
  }

  /** What would be left hanging if the talk ended now: said once, and then it is the person's choice. */
  #leftHanging(talk: OpenConversation): Refusal | undefined {
    const field = notAddedYet(this.renderRoot);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    if (field) return 'not-added-yet';
    const isUnsettled = talk.topics.some((topic) => {
      const line = topicLine(talk, topic);
      return line.sharing === 'patient-journal' && !this.#journal.agreement(line);
    });
    return isUnsettled ? 'needs-agreement' : undefined;
  }

  async #close(talk: OpenConversation): Promise<void> {
    const leftHanging = this.#leftHanging(talk);
    if (leftHanging && leftHanging !== this.#warnedOf) {
      this.#warnedOf = leftHanging;
      this.refusal = leftHanging;
      return;
    }
    this.#warnedOf = undefined;
    this.refusal = undefined;
    const closed = closeConversation(talk, this.staff?.name ?? '', browserContext());
    if (!closed.ok) return;
    const forTeam = conversationForCareTeam(closed.value);
    if (!this.dispatchEvent(new CarerConversationCloseEvent(this.caseId, talk.id, forTeam))) return;
    const saved = await this.#records.commit(conversationRecordKind, closed.value);
    if (saved?.status !== 'closed') return;
    this.chosen = { id: saved.id };
    this.#movesFocus = true;
    this.dispatchEvent(new CarerConversationClosedEvent(this.caseId, saved.id, conversationForCareTeam(saved)));
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#movesFocus = true;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const talk = this.#talk();
    if (!talk) return html`<slot></slot>`;
    const { words, common } = talk;
    if (!this.caseId) return html`<div class="desk"><p role="alert">${common.missingCase}</p></div>`;
    if (this.#records.phase !== 'ready')
      return html`<div class="desk"><p class="soft late">${common.loading}</p></div>`;
    return html`
      <div class="desk">
        ${this.#header(talk)} ${this.#content(talk)}
        <div class="in-view" role="alert">
          ${this.refusal ? html`<p class="refused">${words.refusals[this.refusal]}</p>` : ''}
        </div>
        ${saveStatus(this.#records, common)}
      </div>
    `;
  }

  #header(talk: Talk): TemplateResult {
    const { words, common, supportCase } = talk;
    const shown = this.#shown;
    if (this.view === 'carer') return html`<header><h2 tabindex="-1">${words.carerHeading}</h2></header>`;
    return html`
      <header>
        <div>
          <h2 tabindex="-1">${words.title(carerName(talk))}</h2>
          <p class="soft">
            ${words.relation(supportCase.carer.relation ?? '', supportCase.patient?.initials ?? '')}
            ${
              shown
                ? html`· ${words.talkOn(words.kinds[shown.kind], formatDate(common, shown.heldAt, today()))} ·
                  ${words.modes[shown.mode]}${shown.timeSetAside ? ` · ${words.minutes(shown.timeSetAside)}` : ''}`
                : ''
            }
          </p>
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
            : ''
        }
      </header>
    `;
  }

  #content(talk: Talk): TemplateResult {
    const shown = this.#shown;
    if (this.view === 'carer') return carersReading(talk, shown?.status === 'closed' ? shown : undefined);
    if (!shown) return beforeTalk(talk);
    return shown.status === 'open' ? duringTalk(talk, shown) : closedTalk(talk, conversationForCareTeam(shown));
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
