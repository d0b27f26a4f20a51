import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import {
  conversationRecordKind,
  giveBackExpectation,
  keepDraft,
  type ClosedConversation,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import { currentConversation } from '../../src/domain/conversation/current-conversation.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { type UnitDays, USUAL_DAYS } from '../../src/domain/overview/unit-days.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import { loadCarerReading } from '../../src/i18n/carer-reading/load.js';
import type { CarerReadingMessages } from '../../src/i18n/carer-reading/messages.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { loadCaseDesk } from '../../src/i18n/case-desk/load.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import { loadCaseLife } from '../../src/i18n/case-life/load.js';
import type { CaseLifeMessages } from '../../src/i18n/case-life/messages.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import { loadChildren } from '../../src/i18n/children/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import { loadConversation } from '../../src/i18n/conversation/load.js';
import type { ConversationMessages } from '../../src/i18n/conversation/messages.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { loadOpenTalk } from '../../src/i18n/open-talk/load.js';
import type { OpenTalkMessages } from '../../src/i18n/open-talk/messages.js';
import { loadOpeningQuestions } from '../../src/i18n/opening-questions/load.js';
import type { OffersHereMessages } from '../../src/i18n/offers-here/messages.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import type { TellingCarerMessages } from '../../src/i18n/telling-carer/messages.js';
import { loadTold } from '../../src/i18n/told/load.js';
import type { ToldMessages } from '../../src/i18n/told/messages.js';
import { loadWhomToCall } from '../../src/i18n/whom-to-call/load.js';
import type { WhomToCallMessages } from '../../src/i18n/whom-to-call/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { CaseController } from '../case/case-controller.js';
import { caseShell } from '../case/case-shell.js';
import { staffSetting, type Staff } from '../case/staff.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import { LocaleController, sections } from '../controllers/locale-controller.js';
import { addStyles, StyleController } from '../controllers/style-controller.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { anything, applySettings, list, oneOf, text, texts } from '../settings/host-setting.js';
import { isOnServer } from '../settings/is-server.js';
import { unitDaysSetting } from '../settings/unit-days.js';
import { CarerConversationChangedEvent } from './conversation-record.events.js';
import { conversationRecordStyles } from './conversation-record.styles.js';
import {
  type CarersTalk,
  type ConversationView,
  freshConversationView,
  type Talk,
  topicName,
} from './conversation-view.js';
import type { StaffSurroundings, StaffTalk } from './staff-actions.js';
import type { TalkPages } from './talk-pages.js';

/**
 * What staff have open before, during and after a talk with a carer; and, with `view="carer"`, what the carer reads
 * and corrects afterwards. Saves itself.
 *
 * @element carer-conversation-record
 * @slot - shown until the words of the element are loaded
 * @fires carer-conversation-changed - something was changed and saved; ids and counts, at most once a second
 * @fires carer-conversation-close - staff want to end the talk; cancelable
 * @fires carer-conversation-closed - the talk has ended
 * @fires carer-act-recorded - staff have read a form or a talk; a talk was corrected, confirmed, opened again; the carer said whether they were heard; a task given back
 * @fires carer-case-changed - something of the case was changed and saved; ids and the code of what was done
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
  /** The talk to show; the open one, or a new one, if none is given. To the carer, the one that is unfolded at first. */
  @property({ attribute: 'conversation-id' }) conversationId = '';
  /** For staff, or for the carer's reading and corrections. */
  @property({ reflect: true }) view: 'staff' | 'carer' = 'staff';
  /** Who is working; stands on what they record. */
  @property({ attribute: false }) staff: Staff | undefined;
  /** What is on offer here. */
  @property({ attribute: false }) offers: readonly ServiceOffer[] = [];
  /** What the unit has decided about days; what is left out is as usual. */
  @property({ attribute: false }) unitDays: UnitDays = USUAL_DAYS;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<
    ConversationMessages &
      CarerReadingMessages &
      TalkMessages &
      OpenTalkMessages &
      ToldMessages &
      TellingCarerMessages &
      OffersHereMessages &
      CarersAnswersMessages &
      WhomToCallMessages &
      CarerCardMessages &
      CaseDeskMessages &
      CaseLifeMessages &
      CommonMessages &
      DeviceMessages
  > = {};

  readonly #styles = new StyleController(this);
  #movesFocus = false;
  readonly #locale = new LocaleController<
    | 'common'
    | 'commonLater'
    | 'questions'
    | 'firstWording'
    | 'conversation'
    | 'plan'
    | 'talk'
    | 'openTalk'
    | 'told'
    | 'tellingCarer'
    | 'whomToCall'
    | 'openingQuestions'
    | 'carerCard'
    | 'carerReading'
    | 'caseDesk'
    | 'caseLife'
    | 'children'
    | 'offersHere'
    | 'carersAnswers'
    | 'device'
  >(
    this,
    sections({
      common: loadCommon,
      commonLater: loadCommonLater,
      questions: loadQuestions,
      conversation: loadConversation,
    }),
  );
  readonly #case = new CaseController<ConversationView>(this, {
    kinds: [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind, unfinishedFormsKind],
    locale: this.#locale,
    freshView: freshConversationView,
    onSaved: (kind, record) => {
      if (kind !== conversationRecordKind) return;
      const { caseId, id, topics, corrections } = record as ConversationRecord;
      this.#case.news.changed(new CarerConversationChangedEvent(caseId, id, topics.length, corrections.length));
    },
    loadMerge: async () => (await import('../../src/session/merge-any-record.lazy.js')).mergeAnyRecord,
    onElsewhere: (kind, record, before) => {
      this.#heardElsewhere(kind, record, before);
    },
  });
  readonly #records = this.#case.records;
  readonly #caseCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([
      import('./case-life.lazy.js'),
      this.#locale.add('caseLife', loadCaseLife),
      this.#locale.add('told', loadTold),
    ]);
    return code.caseParts({
      element: this,
      openCase: this.#case,
      moveFocus: () => {
        this.focus();
      },
    });
  });
  readonly #childWords = new LazyModule(this, async () => {
    await this.#locale.add('children', loadChildren);
    return true;
  });
  readonly #childrenCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([import('./children-known.lazy.js'), this.#locale.add('children', loadChildren)]);
    return code;
  });
  readonly #pages: TalkPages<StaffTalk> = {
    before: new LazyModule(this, () => import('./before-talk.lazy.js')),
    matters: new LazyModule(this, async () => {
      const code = await import('./case-matters.lazy.js');
      addStyles(this, code.talkPartsStyles);
      return code;
    }),
    open: new LazyModule(this, async () => {
      const [code] = await Promise.all([import('./open-talk.lazy.js'), this.#locale.add('openTalk', loadOpenTalk)]);
      await this.#staffCode.load();
      const { module: staff } = this.#staffCode;
      if (!staff) throw new Error('the desk could not be fetched');
      return code.openTalk(staff.around, staff.actions);
    }),
    closed: new LazyModule(this, async () => {
      const code = await import('./closed-talk.lazy.js');
      addStyles(this, code.talkPartsStyles);
      return code;
    }),
  };
  readonly #staffCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([
      import('./staff-view.lazy.js'),
      this.#locale.add('talk', loadTalk),
      this.#locale.add('plan', loadPlan),
      this.#locale.add('carerCard', loadCarerCard),
      this.#locale.add('caseDesk', loadCaseDesk),
    ]);
    for (const styles of code.deskOfTalkStyles) addStyles(this, styles);
    // Opening questions are a help; where they cannot be loaded the talk works without them.
    this.#locale.add('openingQuestions', loadOpeningQuestions).catch(() => undefined);
    const journal = code.conversationJournal(this, {
      openCase: this.#case,
      shown: () => this.#shown,
      words: () => this.#agreement,
      // The plan is read by the team: a need that the carer now keeps to themselves is removed from it.
      onKept: (conversationId, topicId) => {
        this.#staff?.keepOutOfPlan(conversationId, topicId);
      },
    });
    const around: StaffSurroundings = {
      element: this,
      openCase: this.#case,
      locale: this.#locale,
      caseCode: this.#caseCode,
      journal,
      agreement: () => this.#agreement,
      shown: () => this.#shown,
      change: (conversation, how) => this.#change(conversation, how),
      draftName: (form) => this.#draftName(form),
      childrenCode: this.#childrenCode,
      pages: this.#pages,
      moveFocus: () => {
        this.focus();
      },
    };
    return { ...code, around, journal, actions: new code.StaffActions(around) };
  });
  readonly #carerCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([
      import('./carer-view.lazy.js'),
      this.#locale.add('carerReading', loadCarerReading),
      this.#locale.add('whomToCall', loadWhomToCall),
    ]);
    addStyles(this, code.whomToCallStyles);
    return code;
  });
  readonly #sheetCode = new LazyModule(this, () => import('./carer-sheet.lazy.js'));
  readonly #carersOwn = new LazyModule(this, async () => {
    const [code, { afterTalk }] = await Promise.all([
      import('../case/carers-own.lazy.js'),
      import('./after-talk.lazy.js'),
    ]);
    return { afterTalk, own: await code.carersOwn(this, this.#case, this.#locale) };
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#styles.rootElsewhere() ?? super.createRenderRoot();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // A server renders no records.
    if (isOnServer) return;
    void this.#code.load();
    this.#case.follow();
    if (changed.has('conversationId')) this.#case.showAnew({});
    // Discarded, here or in another tab.
    const isGone = this.#case.view.chosen?.id && this.#records.phase === 'ready' && !this.#records.isLocked;
    if (isGone && !this.#shown) this.#case.show({ chosen: undefined });
    // A talk that is shown stays shown, also when it is ended in another tab.
    const shown = this.#shown;
    if (shown?.status === 'open' && !this.#case.view.chosen && !this.conversationId)
      this.#case.show({ chosen: { id: shown.id } });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
  }

  override updated(): void {
    void this.updateComplete.then(() => {
      this.#tellNotFound();
      if (this.view === 'staff' && this.#records.phase === 'ready') this.#staff?.afterUpdate();
    });
    // While a step runs, nothing here takes the focus.
    if (!this.#movesFocus || this.#case.steps.running) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('h2[tabindex]');
    if (!heading) return;
    this.#movesFocus = false;
    heading.focus();
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#movesFocus = true;
    this.requestUpdate();
  }

  /** The code of the current view; only that one is loaded. */
  get #code(): LazyModule<unknown> {
    return this.view === 'carer' ? this.#carerCode : this.#staffCode;
  }

  get #staff(): InstanceType<(typeof import('./staff-view.lazy.js'))['StaffActions']> | undefined {
    return this.#staffCode.module?.actions;
  }

  /** The id of the talk that was chosen here, or else asked for by the host. */
  get #wanted(): string | undefined {
    const { chosen } = this.#case.view;
    return chosen ? chosen.id : this.conversationId;
  }

  /** The talk on the screen. None means that a new one can begin. */
  get #shown(): ConversationRecord | undefined {
    return currentConversation(this.#records.all(conversationRecordKind), this.view, this.#wanted);
  }

  /** The words around lines of the journal; undefined until they are loaded. */
  get #agreement(): AgreementMessages | undefined {
    const { talk }: Partial<Catalogue> = this.#locale.messages ?? {};
    return talk && { ...forPhase(talk, this.#case.supportCase.phase), ...this.messages }.agreement;
  }

  #talk(): Talk | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    const { supportCase } = this.#case;
    return {
      words: { ...forPhase(loaded.conversation, supportCase.phase), ...this.messages },
      common: { ...loaded.common, ...loaded.commonLater, ...this.messages },
      texts: loaded.questions,
      supportCase,
      conversations: this.#records.all(conversationRecordKind),
      childWords: () => {
        void this.#childWords.load();
        // Not there until they are fetched, whatever the type says.
        const { children }: Partial<Catalogue> = this.#locale.messages ?? {};
        return children && forPhase(children, supportCase.phase);
      },
      change: (conversation, how) => this.#change(conversation, how),
      changeCase: (how) => {
        const outcome = how(this.#case.supportCase);
        this.#case.show({ refusal: outcome.ok ? undefined : outcome.reason });
        if (outcome.ok) this.#records.put(supportCaseKind, outcome.value);
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
        if (!conversation) return;
        this.#case.show({ warnedOf: [] });
        this.#records.put(conversationRecordKind, keepDraft(conversation, this.#draftName(form), draft));
      },
    };
  }

  /** What the carer reads; undefined until its messages are loaded. */
  #carersTalk(talk: Talk): CarersTalk | undefined {
    const { whomToCall, carerReading }: Partial<Catalogue> = this.#locale.messages ?? {};
    if (!whomToCall || !carerReading) return undefined;
    const words = { ...talk.words, ...forPhase(carerReading, talk.supportCase.phase), ...this.messages };
    const common = { ...talk.common, sharing: words.sharing };
    const call = { words: { ...whomToCall, ...this.messages }, common, helpNumbers: words.helpNumbers };
    const page: CarersTalk = {
      ...talk,
      words,
      common,
      call,
      wanted: this.#wanted,
      print: (conversation) => {
        const isStill = (): boolean =>
          this.view === 'carer' && this.#records.find(conversationRecordKind, conversation.id) !== undefined;
        const how = { lang: this.#locale.locale ?? 'nb', isStill };
        void this.#sheetCode.load().then(() => {
          if (isStill()) this.#sheetCode.module?.printTalk(this, page, conversation, how);
        });
      },
    };
    return page;
  }

  #change(...[{ id }, how]: Parameters<Talk['change']>): boolean {
    const now = this.#records.find(conversationRecordKind, id);
    if (!now) return false;
    const outcome = how(now);
    this.#case.show({ refusal: outcome.ok ? undefined : outcome.reason, removed: undefined, warnedOf: [] });
    if (!outcome.ok) return false;
    this.#records.put(conversationRecordKind, outcome.value);
    this.#staffCode.module?.journal.tellWithdrawn();
    return true;
  }

  /** Drafts are named by person, so that nobody finds another person's draft in a form. */
  #draftName(form: string): string {
    return this.view === 'staff' && this.staff?.name ? `${form} · ${this.staff.name}` : form;
  }

  /** Somebody else has changed a record of the case: tells staff, and tells the host which sent lines are withdrawn. */
  #heardElsewhere(kind: { readonly name: string }, record: StoredRecord, before: StoredRecord | undefined): void {
    if (this.view === 'staff') {
      this.#staffCode.module?.journal.tellWithdrawn();
      this.#staff?.onCase.journal.tellWithdrawn();
    }
    if (kind.name === conversationRecordKind.name)
      this.#staff?.heardOf(record as ConversationRecord, before as ConversationRecord | undefined);
  }

  /** The id of a talk that was asked for and is not in this case; shown on the screen and reported once to the host. */
  get #notFound(): string | undefined {
    const id = this.#wanted;
    return id && this.#records.phase === 'ready' && !this.#shown ? id : undefined;
  }

  #tellNotFound(): void {
    const id = this.#notFound;
    if (id === undefined || this.#case.view.toldNotFound === id) return;
    this.#case.show({ toldNotFound: id });
    this.dispatchEvent(new CarerRecordFailedEvent(this.#case.id, 'not-found', id));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.view === 'staff') this.#pages.open.module?.onKey(event);
  };

  override render(): TemplateResult {
    const talk = this.#talk();
    if (!talk) return html`<slot></slot>`;
    const { refusal } = this.#case.view;
    return caseShell(this.#case, talk.common, {
      content: () => this.#content(talk),
      code: this.#code,
      later: this.view === 'carer' ? [this.#sheetCode, this.#carersOwn] : [this.#caseCode],
      refusal: refusal && talk.words.refusals[refusal],
      names: {
        about: ([part, id]) => {
          const topics = talk.conversations.flatMap((one) => one.topics);
          const topic = part === 'topics' && topics.find((one) => one.id === id);
          return topic ? topicName(talk.texts, topic) : '';
        },
      },
    });
  }

  /** The content of the element; undefined until its code and messages are loaded. */
  #content(talk: Talk): TemplateResult | undefined {
    const shown = this.#shown;
    if (this.#notFound) return html`<p role="alert">${talk.common.failures['not-found']}</p>`;
    if (this.view === 'carer') {
      const page = this.#carersTalk(talk);
      const { module: code } = this.#carerCode;
      if (!page || !code) return undefined;
      const { own, afterTalk } = this.#carersOwn.module ?? {};
      const words = own?.answerWords;
      const later = own &&
        words && {
          afterTalk: (one: ClosedConversation) => afterTalk?.(talk, words, one),
          belowTalkAnswer: own.belowTalkAnswer(page.words.talkOffer, talk.common),
        };
      return html`${code.carersPage({ ...page, ...later })} ${own?.below(talk.common)}`;
    }
    const { module: code } = this.#staffCode;
    const {
      talk: talkWords,
      plan,
      told,
      carerCard,
      caseDesk,
      caseLife,
      openTalk,
      openingQuestions,
    }: Partial<Catalogue> = this.#locale.messages ?? {};
    if (!code || !talkWords || !plan || !carerCard || !caseDesk) return undefined;
    const deskWords = { talk: talkWords, plan, told, carerCard, caseDesk, caseLife, openTalk };
    return code.staffView(code.actions.staffTalk(talk, deskWords, openingQuestions), shown);
  }
}

applySettings(CarerConversationRecord, {
  conversationId: text,
  view: oneOf('staff', 'carer'),
  staff: staffSetting,
  offers: list([]),
  unitDays: unitDaysSetting,
  store: anything,
  messages: texts,
});

declare global {
  interface HTMLElementTagNameMap {
    'carer-conversation-record': CarerConversationRecord;
  }
}
