import type { LitElement, TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import { assessmentsForCareTeam, wasTakenBack } from '../../src/domain/assessment/submit-assessment.js';
import { undoCard } from '../../src/domain/case/carer.js';
import type { Child } from '../../src/domain/case/child.schema.js';
import { type ChildrenKnown, removeChildOfCase, restoreChildOfCase } from '../../src/domain/case/children.js';
import { withoutConversation } from '../../src/domain/case/off-record.js';
import { recordRead, type SupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import {
  type ClosedConversation,
  type ConversationRecord,
  conversationRecordKind,
  type OpenConversation,
  reopenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { done, type Outcome } from '../../src/domain/kernel/outcome.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import {
  type FollowUpPlan,
  followUpPlanKind,
  holdsNeeds,
  planAfter,
  planForCareTeam,
  redactNeeds,
} from '../../src/domain/plan/follow-up-plan.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import type { CaseLifeMessages } from '../../src/i18n/case-life/messages.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { OpenTalkMessages } from '../../src/i18n/open-talk/messages.js';
import type { OpeningQuestions } from '../../src/i18n/opening-questions/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { ToldMessages } from '../../src/i18n/told/messages.js';
import { commitRecord } from '../../src/session/commit-records.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import { ReadingLog } from '../../src/session/reading-log.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import type { Staff } from '../case/staff.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { LazyModule } from '../controllers/lazy-module-controller.js';
import { isInSight } from '../controllers/sight-controller.js';
import type { StepController } from '../controllers/step-controller.js';
import { unfold } from '../parts/fold.js';
import type { Undoable } from '../parts/undo-toast.js';
import { WordingOfForm, type WordsOfForms } from '../parts/wording-of-form.js';
import { CaseActions, type CaseSurroundings } from './case-actions.js';
import type { CaseParts } from './case-parts.js';
import type { ConversationView, Refusal, Talk } from './conversation-view.js';
import type { NeedSurroundings } from './need-changes.js';
import type { TalkPages } from './talk-pages.js';

/** All that the staff view of a talk is rendered from. */
export interface StaffTalk extends Talk {
  readonly words: Talk['words'] & Pick<TalkMessages, 'agreement' | 'prompts'>;
  /** What is said in a talk, and asked. */
  readonly talkWords: TalkMessages;
  /** The way through an open talk; undefined until loaded, and only there. */
  readonly stopWords: OpenTalkMessages | undefined;
  readonly planWords: PlanMessages;
  readonly cardWords: CarerCardMessages;
  readonly caseWords: CaseDeskMessages;
  /** What is said of the case itself; undefined until loaded. */
  readonly lifeWords: CaseLifeMessages | undefined;
  readonly caseCode: LazyModule<CaseParts<StaffTalk>>;
  readonly unitDays: UnitDays;
  /** What is said of tellings; undefined until loaded. */
  readonly told: ToldMessages | undefined;
  /** Opening questions; undefined until loaded, and nothing waits for them. */
  readonly questions: OpeningQuestions | undefined;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
  /** The words in which it was answered. */
  readonly formTexts: QuestionTexts;
  /** A form was sent and taken back: that it was, not what stood in it. */
  readonly wasWithdrawn: boolean;
  /** The plan in use, as the care team may read it. */
  readonly plan: FollowUpPlan | undefined;
  /** Ids of all lines that the team may read. */
  readonly teamLines: ReadonlySet<string>;
  readonly offers: readonly ServiceOffer[];
  readonly staff: Staff | undefined;
  /** Saves what is typed about the case in forms with a button of their own. */
  readonly formDrafts: FormDraftKeeper;
  readonly journal: LineJournal;
  readonly view: Readonly<ConversationView>;
  readonly actions: StaffActions;
  readonly childrenCode: LazyModule<ChildrenCode>;
  readonly onCase: CaseActions;
  readonly pages: TalkPages<StaffTalk>;
}

/** What draws the children who are known. */
export interface ChildrenCode {
  childrenList(talk: StaffTalk, words: ChildrenMessages, known: ChildrenKnown): TemplateResult;
  childInterpreted(talk: StaffTalk, words: ChildrenMessages): TemplateResult;
}

/** What {@link StaffActions} needs of its element. */
export interface StaffSurroundings extends NeedSurroundings, CaseSurroundings {
  readonly element: LitElement & {
    readonly staff: Staff | undefined;
    readonly offers: readonly ServiceOffer[];
    readonly unitDays: UnitDays;
    readonly messages: Partial<
      TalkMessages & OpenTalkMessages & CarerCardMessages & CaseDeskMessages & CaseLifeMessages & ToldMessages
    >;
  };
  readonly locale: WordsOfForms;
  readonly caseCode: LazyModule<CaseParts<StaffTalk>>;
  readonly childrenCode: LazyModule<ChildrenCode>;
  readonly pages: TalkPages<StaffTalk>;
  /** Puts the focus on the heading, once it is drawn. */
  readonly moveFocus: () => void;
}

/** What staff can do with a talk; loaded with the staff view. */
export class StaffActions {
  readonly #around: StaffSurroundings;
  readonly #formDrafts: FormDraftKeeper;
  readonly onCase: CaseActions;
  readonly #readings: ReadingLog;
  readonly #wording: WordingOfForm;

  constructor(around: StaffSurroundings) {
    this.#around = around;
    this.onCase = new CaseActions(around);
    this.#readings = new ReadingLog(around.openCase);
    this.#wording = new WordingOfForm(around.element, around.locale);
    this.#formDrafts = new FormDraftKeeper(around.openCase.records, () => ({
      caseId: around.openCase.id,
      by: this.name,
    }));
  }

  get steps(): StepController {
    return this.#around.openCase.steps;
  }

  /** Collects what the staff view is rendered from. */
  staffTalk(
    talk: Talk,
    words: {
      readonly talk: TalkMessages;
      readonly plan: PlanMessages;
      readonly told: ToldMessages | undefined;
      readonly carerCard: CarerCardMessages;
      readonly caseDesk: CaseDeskMessages;
      readonly caseLife: CaseLifeMessages | undefined;
      readonly openTalk: OpenTalkMessages | undefined;
    },
    questions: OpeningQuestions | undefined,
  ): StaffTalk {
    const { openCase, journal, element, childrenCode } = this.#around;
    const { view } = openCase;
    const { phase } = talk.supportCase;
    const plan = this.plan;
    const lines = [
      ...talk.conversations.flatMap(({ topics }) => topics),
      ...(plan?.actions ?? []),
      ...(talk.supportCase.tellings ?? []),
    ];
    const talkWords = { ...forPhase(words.talk, phase), ...element.messages };
    const { agreement, prompts } = talkWords;
    return {
      ...talk,
      words: { ...talk.words, agreement, prompts },
      talkWords,
      stopWords: words.openTalk && { ...forPhase(words.openTalk, phase), ...element.messages },
      planWords: forPhase(words.plan, phase),
      told: words.told && { ...forPhase(words.told, phase), ...element.messages },
      cardWords: { ...forPhase(words.carerCard, phase), ...element.messages },
      caseWords: { ...forPhase(words.caseDesk, phase), ...element.messages },
      unitDays: element.unitDays,
      lifeWords: words.caseLife && { ...forPhase(words.caseLife, phase), ...element.messages },
      caseCode: this.#around.caseCode,
      questions,
      assessment: this.assessment,
      formTexts: this.#wording.of(this.assessment, talk.texts),
      wasWithdrawn: wasTakenBack(openCase.records.all(needsAssessmentKind)),
      plan,
      teamLines: new Set(lines.filter(isForCareTeam).map(({ id }) => id)),
      offers: catalogueOf(element.offers, phase),
      staff: element.staff,
      formDrafts: this.#formDrafts,
      journal,
      view,
      actions: this,
      childrenCode,
      onCase: this.onCase,
      pages: this.#around.pages,
    };
  }

  /** Asks a question, or none; the focus goes to `focusOn` once that is drawn. */
  ask(pendingQuestion: ConversationView['pendingQuestion'], focusOn?: string): void {
    this.#around.openCase.show({ pendingQuestion });
    if (focusOn !== undefined) this.focusNext(focusOn);
  }

  /** Puts the focus on what is drawn next, without moving the page more than it takes to see it. */
  focusNext(selector: string): void {
    const { element } = this.#around;
    void element.updateComplete.then(() => {
      const next = element.renderRoot.querySelector<HTMLElement>(selector);
      next?.focus({ preventScroll: true });
      next?.scrollIntoView({ block: 'nearest' });
    });
  }

  applyToCase(outcome: Outcome<SupportCase, Refusal>): boolean {
    return this.onCase.change(() => outcome);
  }

  /** Changes the card of the carer, and offers to undo it. */
  readonly changeCard = (how: (now: SupportCase) => SupportCase, said: string): void => {
    const { openCase } = this.#around;
    const before = openCase.supportCase;
    const after = how(before);
    openCase.records.put(supportCaseKind, after);
    const show = (undoable: Undoable | undefined): void => {
      openCase.show({ life: { ...openCase.view.life, undoable } });
    };
    const undo = (): void => {
      show(undefined);
      openCase.records.put(supportCaseKind, undoCard(openCase.supportCase, before, after));
    };
    show({ name: said, undo });
  };
  /** Changes the case as it is now, which may be newer than what is drawn. */
  changeCase(how: (now: SupportCase) => Outcome<SupportCase, Refusal>): boolean {
    return this.applyToCase(how(this.#around.openCase.supportCase));
  }

  /** Takes a child out of the case, and offers it back under its name. */
  removeChild({ id, who }: Child): void {
    const { openCase, moveFocus } = this.#around;
    const before = openCase.supportCase;
    this.changeCase((now) => done(removeChildOfCase(now, id)));
    const undo = (): void => {
      openCase.show({ removed: undefined });
      this.changeCase((now) => done(restoreChildOfCase(now, before, id)));
      moveFocus();
    };
    openCase.show({ removed: { name: who, undo } });
    this.focusNext('.toast button');
  }

  /** A child was added: its further fields are opened, and the person goes on there. */
  addedChild(id: string): void {
    this.#around.openCase.show({ addedChild: id });
    this.focusNext(`#child-${CSS.escape(id)} [name="knows"]`);
  }

  begin(conversation: OpenConversation): void {
    const { openCase, moveFocus } = this.#around;
    openCase.showAnew({ chosen: { id: conversation.id } });
    openCase.records.put(conversationRecordKind, conversation);
    moveFocus();
  }

  read(id: string | undefined): void {
    this.#around.openCase.showAnew({ chosen: { id } });
    this.#around.moveFocus();
  }

  /** Removes from the plan, which the team reads, a need that the carer now keeps to themselves. */
  keepOutOfPlan(conversationId: string, topicId: string): void {
    const { records } = this.#around.openCase;
    for (const plan of records.all(followUpPlanKind))
      if (holdsNeeds(plan, conversationId, topicId))
        records.put(followUpPlanKind, redactNeeds(plan, conversationId, topicId));
  }

  /** Opens a talk again that was closed too early. */
  async reopen(talk: ClosedConversation): Promise<void> {
    await this.steps.run('reopen-talk', async () => {
      const { openCase, moveFocus } = this.#around;
      const { records } = openCase;
      const reopened = reopenConversation(talk, this.name, browserContext());
      openCase.show({ refusal: reopened.ok ? undefined : reopened.reason });
      if (!reopened.ok) return;
      const saved = await commitRecord(records, conversationRecordKind, reopened.value);
      if (saved) moveFocus();
      else if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    });
  }

  /** What case and plan are without anything of a talk. */
  without(conversationId: string): ReturnType<typeof withoutConversation> {
    const { records, supportCase } = this.#around.openCase;
    return withoutConversation({ supportCase, plans: records.all(followUpPlanKind) }, conversationId);
  }

  /** Somebody else has written in the shown talk: tells the person who it was. */
  heardOf(record: ConversationRecord, before: ConversationRecord | undefined): void {
    const { openCase, element, shown } = this.#around;
    if (record.nothingWritten) openCase.show({ removed: undefined });
    if (record.id !== shown()?.id || record.status !== 'open') return;
    const news = record.topics.flatMap(({ id, written }) => {
      const was = before?.topics.find((topic) => topic.id === id)?.written;
      return written && (written.at !== was?.at || written.by !== was.by) ? [written.by] : [];
    });
    openCase.show({ elsewhere: news.find((name) => name !== element.staff?.name) ?? '' });
  }

  /**
   * Runs after each update: marks as read what is visible, writes what waits for no answer any more, and keeps an
   * off-record talk empty.
   */
  afterUpdate(): void {
    this.#around.caseCode.module?.look();
    this.#read();
    this.#around.pages.open.module?.look();
    const { records } = this.#around.openCase;
    for (const { id, nothingWritten } of records.all(conversationRecordKind)) {
      if (!nothingWritten) continue;
      // Another tab may have saved case or plan with something of an off-record talk: remove it again.
      const { supportCase, plans } = this.without(id);
      if (supportCase) records.put(supportCaseKind, supportCase);
      for (const plan of plans) records.put(followUpPlanKind, plan);
    }
  }

  /** Records that staff have the talk, or the form before it, on their screen; of a form the carer is shown so. */
  #read(): void {
    const { element, openCase, shown } = this.#around;
    const assessment = this.assessment;
    if (!element.staff || !isInSight(element)) return;
    const talk = shown();
    if (talk) void this.#readings.note(conversationRecordKind, talk);
    if (!assessment || talk) return;
    void this.#readings.note(needsAssessmentKind, assessment);
    const before = openCase.supportCase;
    const after = recordRead(before, assessment.id, this.name, browserContext());
    if (after !== before) openCase.records.put(supportCaseKind, after);
  }

  /** Brings a part of the page into view and puts the focus there. */
  show(id: string): void {
    const place = this.#around.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (place) this.focusOn(place);
  }

  /** Puts the focus there, with everything open that it is folded into. */
  focusOn(place: HTMLElement): void {
    unfold(place);
    const target = place.matches('[tabindex], input, textarea, select, button')
      ? place
      : place.querySelector('summary');
    target?.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }

  /** The names of the drafts of this person in the forms of the case. */
  get draftsOfCase(): readonly string[] {
    return this.#formDrafts.names;
  }

  /** The plan in use, as the care team may read it. */
  get plan(): FollowUpPlan | undefined {
    const { records, supportCase } = this.#around.openCase;
    const plan = currentPlan(records.all(followUpPlanKind));
    return plan && planForCareTeam(supportCase.phase === 'bereaved' ? planAfter(plan, supportCase) : plan);
  }

  get name(): string {
    return this.#around.element.staff?.name ?? '';
  }

  get assessment(): SubmittedAssessment | undefined {
    return assessmentsForCareTeam(this.#around.openCase.records.all(needsAssessmentKind)).at(-1);
  }
}
