import type { LitElement, TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import { assessmentsForCareTeam, wasTakenBack } from '../../src/domain/assessment/submit-assessment.js';
import type { Child } from '../../src/domain/case/child.schema.js';
import { removeChildOfCase, restoreChildOfCase, type ChildrenKnown } from '../../src/domain/case/children.js';
import { undoCard } from '../../src/domain/case/carer.js';
import { withoutConversation } from '../../src/domain/case/off-record.js';
import { recordRead, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import {
  closeConversation,
  conversationForCareTeam,
  conversationRecordKind,
  isEmptyTalk,
  removeEntry,
  reopenConversation,
  restoreEntry,
  setNothingWritten,
  topicLine,
  type ClosedConversation,
  type ConversationRecord,
  type OpenConversation,
  type Removed,
  type Topic,
} from '../../src/domain/conversation/conversation-record.js';
import { done, type Outcome } from '../../src/domain/kernel/outcome.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import {
  followUpPlanKind,
  holdsNeeds,
  planAfter,
  planForCareTeam,
  redactNeeds,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import type { NotAvailable } from '../../src/domain/plan/plan-action.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import type { CaseLifeMessages } from '../../src/i18n/case-life/messages.js';
import type { OpeningQuestions } from '../../src/i18n/opening-questions/messages.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { ToldMessages } from '../../src/i18n/told/messages.js';
import { commitRecord, commitRecords } from '../../src/session/commit-records.js';
import { discardRecord } from '../../src/session/discard-record.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import { ReadingLog } from '../../src/session/reading-log.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import { actorOf, type Staff } from '../case/staff.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { LazyModule } from '../controllers/lazy-module-controller.js';
import { isInSight } from '../controllers/sight-controller.js';
import type { StepController } from '../controllers/step-controller.js';
import type { Undoable } from '../parts/undo-toast.js';
import type { ActionInput } from '../parts/action-form.js';
import { pendingInput } from '../parts/pending-input.js';
import { WordingOfForm, type WordsOfForms } from '../parts/wording-of-form.js';
import { CaseActions, type CaseSurroundings } from './case-actions.js';
import type { CaseParts } from './case-parts.js';
import { CarerConversationCloseEvent, CarerConversationClosedEvent } from './conversation-record.events.js';
import type { ConversationView, Refusal, Talk } from './conversation-view.js';
import { NeedChanges, type NeedSurroundings } from './need-changes.js';
import { planAction, planMissing } from './plan-from-topic.js';

/** All that the staff view of a talk is rendered from. */
export interface StaffTalk extends Talk {
  readonly words: Talk['words'] & Pick<TalkMessages, 'agreement' | 'prompts'>;
  /** What is said in a talk, and asked. */
  readonly talkWords: TalkMessages;
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
    readonly messages: Partial<TalkMessages & CarerCardMessages & CaseDeskMessages & CaseLifeMessages & ToldMessages>;
  };
  readonly locale: WordsOfForms;
  readonly caseCode: LazyModule<CaseParts<StaffTalk>>;
  readonly childrenCode: LazyModule<ChildrenCode>;
  /** Puts the focus on the heading, once it is drawn. */
  readonly moveFocus: () => void;
}

/** How often a transaction is tried again after a conflict with another tab. */
const TRIES = 3;

/** What staff can do with a talk; loaded with the staff view. */
export class StaffActions {
  readonly #around: StaffSurroundings;
  readonly #formDrafts: FormDraftKeeper;
  readonly needs: NeedChanges;
  readonly onCase: CaseActions;
  readonly #readings: ReadingLog;
  readonly #wording: WordingOfForm;

  constructor(around: StaffSurroundings) {
    this.#around = around;
    this.needs = new NeedChanges(around);
    this.onCase = new CaseActions(around);
    this.#readings = new ReadingLog(around.openCase);
    this.#wording = new WordingOfForm(around.element, around.locale);
    this.#formDrafts = new FormDraftKeeper(around.openCase.records, () => ({
      caseId: around.openCase.id,
      by: this.#name,
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
    },
    questions: OpeningQuestions | undefined,
  ): StaffTalk {
    const { openCase, journal, element, childrenCode } = this.#around;
    const { records, view } = openCase;
    const { phase } = talk.supportCase;
    const plan = currentPlan(records.all(followUpPlanKind));
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
      planWords: forPhase(words.plan, phase),
      told: words.told && { ...forPhase(words.told, phase), ...element.messages },
      cardWords: { ...forPhase(words.carerCard, phase), ...element.messages },
      caseWords: { ...forPhase(words.caseDesk, phase), ...element.messages },
      unitDays: element.unitDays,
      lifeWords: words.caseLife && { ...forPhase(words.caseLife, phase), ...element.messages },
      caseCode: this.#around.caseCode,
      questions,
      assessment: this.#assessment,
      formTexts: this.#wording.of(this.#assessment, talk.texts),
      wasWithdrawn: wasTakenBack(records.all(needsAssessmentKind)),
      plan: plan && planForCareTeam(phase === 'bereaved' ? planAfter(plan, talk.supportCase) : plan),
      teamLines: new Set(lines.filter(isForCareTeam).map(({ id }) => id)),
      offers: catalogueOf(element.offers, phase),
      staff: element.staff,
      formDrafts: this.#formDrafts,
      journal,
      view,
      actions: this,
      childrenCode,
      onCase: this.onCase,
    };
  }

  /** Takes up a theme in an off-record talk; held in memory only. */
  takeUpOffRecord(questionId: string): void {
    const { openCase } = this.#around;
    openCase.show({ offRecordThemes: [...openCase.view.offRecordThemes, questionId] });
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

  /** Takes an entry away, and offers it back under its name. */
  remove(conversation: OpenConversation, entry: Removed, index: number, name: string): void {
    const { openCase, change, moveFocus } = this.#around;
    if (!change(conversation, (now) => removeEntry(now, entry))) return;
    openCase.show({
      removed: {
        name,
        undo: () => {
          change(conversation, (now) => restoreEntry(now, entry, index));
          moveFocus();
        },
      },
    });
    // The focused control was removed with the entry: the focus goes to the undo button.
    this.focusNext('.toast button');
  }

  addToPlan(talk: OpenConversation, topic: Topic, input: Outcome<ActionInput, 'needs-chosen'>): boolean {
    const from = { talkId: talk.id, topic, by: this.#name };
    return this.#goOnBelow(planAction(this.#around.openCase, from, input), `more-action-${topic.id}`);
  }

  /** Takes into the plan what nobody offers. */
  addMissing(talk: OpenConversation, topic: Topic, what: string, why: NotAvailable): boolean {
    const from = { talkId: talk.id, topic, by: this.#name };
    return this.#goOnBelow(planMissing(this.#around.openCase, from, what, why), `more-missing-${topic.id}`);
  }

  /** Folds away the form that something was added with: the person goes on right below what they added. */
  #goOnBelow(isTaken: boolean, id: string): boolean {
    const more = `#${CSS.escape(id)}`;
    if (isTaken) {
      this.#around.element.renderRoot.querySelector(more)?.removeAttribute('open');
      this.focusNext(`${more} > summary`);
    }
    return isTaken;
  }

  /** Removes from the plan, which the team reads, a need that the carer now keeps to themselves. */
  keepOutOfPlan(conversationId: string, topicId: string): void {
    const { records } = this.#around.openCase;
    for (const plan of records.all(followUpPlanKind))
      if (holdsNeeds(plan, conversationId, topicId))
        records.put(followUpPlanKind, redactNeeds(plan, conversationId, topicId));
  }

  /** Nothing of a talk is to be written: it is emptied, and what case and plan hold of it goes in the same transaction. */
  async writeNothing(talk: OpenConversation): Promise<void> {
    await this.steps.run('write-nothing', async () => {
      await this.#empty(talk);
    });
  }

  /**
   * A talk was begun by mistake. It is emptied first, with what case and plan hold of it and what the host was sent, so
   * that nothing of it is left should the device stop in between; then the record is erased.
   */
  async discard(talk: OpenConversation): Promise<void> {
    await this.steps.run('discard-talk', async () => {
      const { openCase, element, moveFocus } = this.#around;
      const caseId = openCase.id;
      if (!(await this.#empty(talk))) return;
      const by = actorOf('staff', element.staff);
      const isGone = await discardRecord(openCase.records, conversationRecordKind, talk.id, by);
      if (openCase.id !== caseId) return;
      if (isGone) openCase.showAnew({ chosen: { id: undefined } });
      else openCase.show({ refusal: 'not-discarded' });
      moveFocus();
    });
  }

  /** Opens a talk again that was closed too early. */
  async reopen(talk: ClosedConversation): Promise<void> {
    await this.steps.run('reopen-talk', async () => {
      const { openCase, moveFocus } = this.#around;
      const { records } = openCase;
      const reopened = reopenConversation(talk, this.#name, browserContext());
      openCase.show({ refusal: reopened.ok ? undefined : reopened.reason });
      if (!reopened.ok) return;
      const saved = await commitRecord(records, conversationRecordKind, reopened.value);
      if (saved) moveFocus();
      else if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    });
  }

  async #empty(talk: OpenConversation): Promise<boolean> {
    const { openCase, journal, moveFocus } = this.#around;
    const { records } = openCase;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const now = records.find(conversationRecordKind, talk.id);
      const emptied = now && setNothingWritten(now, true, browserContext());
      if (!emptied?.ok) {
        openCase.show({ pendingQuestion: undefined, removed: undefined, refusal: emptied?.reason });
        return false;
      }
      const { supportCase, plans } = this.#without(talk.id);
      const saved = await commitRecords(records, [
        { kind: conversationRecordKind, record: emptied.value },
        ...(supportCase ? [{ kind: supportCaseKind, record: supportCase }] : []),
        ...plans.map((plan) => ({ kind: followUpPlanKind, record: plan })),
      ]);
      if (saved) {
        openCase.show({ pendingQuestion: undefined, removed: undefined });
        journal.tellWithdrawn();
        moveFocus();
        return true;
      }
    }
    openCase.show({ pendingQuestion: undefined, removed: undefined });
    if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    return false;
  }

  #without(conversationId: string): ReturnType<typeof withoutConversation> {
    const { records, supportCase } = this.#around.openCase;
    return withoutConversation({ supportCase, plans: records.all(followUpPlanKind) }, conversationId);
  }

  async close(talk: OpenConversation): Promise<void> {
    const { element, openCase } = this.#around;
    const { view } = openCase;
    if (this.steps.running) return;
    const warning = this.#leftHanging(talk).find((reason) => !view.warnedOf.includes(reason));
    if (warning) {
      openCase.show({ warnedOf: [...view.warnedOf, warning], refusal: warning });
      if (warning === 'not-added-yet') pendingInput(element.renderRoot)?.focus();
      const asked = warning === 'unanswered-change' ? this.#unanswered(talk)[0] : undefined;
      if (asked) this.goTo(`sentence-${asked.id}`);
      return;
    }
    const carriedOver = expectationsSoFar(openCase.records.all(conversationRecordKind));
    if (isEmptyTalk(talk, carriedOver) && view.pendingQuestion !== 'empty-talk') {
      this.ask('empty-talk', '#ending-ask');
      return;
    }
    openCase.show({ warnedOf: [], refusal: undefined });
    await this.steps.run('end-talk', () => this.#end(talk));
  }

  async #end(talk: OpenConversation): Promise<void> {
    const { element, openCase, moveFocus } = this.#around;
    const { records } = openCase;
    const closed = closeConversation(talk, this.#name, browserContext());
    if (!closed.ok) return;
    const caseId = openCase.id;
    const forTeam = conversationForCareTeam(closed.value);
    if (!element.dispatchEvent(new CarerConversationCloseEvent(caseId, talk.id, forTeam))) return;
    const saved = await commitRecord(records, conversationRecordKind, closed.value);
    // The host may show another case by then: the talk has ended all the same.
    const isShown = openCase.id === caseId;
    if (saved?.status === 'closed') {
      if (isShown) {
        openCase.showAnew({ chosen: { id: saved.id } });
        moveFocus();
      }
      element.dispatchEvent(new CarerConversationClosedEvent(caseId, saved.id, conversationForCareTeam(saved)));
    } else if (isShown && !records.failure) {
      openCase.show({ refusal: 'changed-meanwhile' });
    }
  }

  /**
   * What would be left unfinished if the talk ended now. The person is warned once of each and may then end it anyway.
   */
  #leftHanging(talk: OpenConversation): Refusal[] {
    const { element, journal } = this.#around;
    const field = pendingInput(element.renderRoot);
    field?.closest('details')?.setAttribute('open', '');
    const isUnsettled = talk.topics.some((topic) => {
      const line = topicLine(talk, topic);
      return line.sharing === 'patient-journal' && !journal.agreement(line);
    });
    const unanswered = this.#unanswered(talk);
    const asked = new Set(unanswered.map(({ id }) => this.needs.draftOf(id)));
    const hasDrafts = Object.keys(talk.drafts ?? {}).some((name) => !asked.has(name));
    return [
      ...(unanswered.length > 0 ? (['unanswered-change'] as const) : []),
      ...(field || hasDrafts ? (['not-added-yet'] as const) : []),
      ...(isUnsettled ? (['needs-agreement'] as const) : []),
    ];
  }

  /** The topics whose need this person has changed in the journal without having answered whether it is meant. */
  #unanswered(talk: OpenConversation): Topic[] {
    return talk.topics.filter((topic) => this.needs.changeOf(talk, topic) !== 'none');
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
    this.needs.release();
    const { records } = this.#around.openCase;
    for (const { id, nothingWritten } of records.all(conversationRecordKind)) {
      if (!nothingWritten) continue;
      // Another tab may have saved case or plan with something of an off-record talk: remove it again.
      const { supportCase, plans } = this.#without(id);
      if (supportCase) records.put(supportCaseKind, supportCase);
      for (const plan of plans) records.put(followUpPlanKind, plan);
    }
  }

  /** Records that staff have the talk, or the form before it, on their screen; of a form the carer is shown so. */
  #read(): void {
    const { element, openCase, shown } = this.#around;
    const assessment = this.#assessment;
    if (!element.staff || !isInSight(element)) return;
    const talk = shown();
    if (talk) void this.#readings.note(conversationRecordKind, talk);
    if (!assessment || talk) return;
    void this.#readings.note(needsAssessmentKind, assessment);
    const before = openCase.supportCase;
    const after = recordRead(before, assessment.id, this.#name, browserContext());
    if (after !== before) openCase.records.put(supportCaseKind, after);
  }

  /** Shortcuts of one key; ignored while the focus is in a field. */
  onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isInField =
      target instanceof Element && target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
    const shown = this.#around.shown();
    if (isInField || event.ctrlKey || event.metaKey || event.altKey || shown?.status !== 'open') return;
    const topic = /^[1-9]$/.test(event.key) ? shown.topics[Number(event.key) - 1] : undefined;
    if (topic) this.goTo(`topic-${topic.id}`);
    else if (event.key.toLowerCase() === 'p') this.goTo('preview-heading');
    else if (event.key.toLowerCase() === 'n') this.goTo('part-next-contact');
    else if (event.key === '?') this.goTo('keys');
    else return;
    event.preventDefault();
  }

  /** Brings a part of the page into view and puts the focus there. */
  goTo(id: string): void {
    const place = this.#around.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    for (let around = place?.closest('details'); around; around = around.parentElement?.closest('details')) {
      around.open = true;
    }
    const target = place?.matches('[tabindex]') ? place : place?.querySelector<HTMLElement>('summary, input, button');
    target?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }

  get #name(): string {
    return this.#around.element.staff?.name ?? '';
  }

  get #assessment(): SubmittedAssessment | undefined {
    return assessmentsForCareTeam(this.#around.openCase.records.all(needsAssessmentKind)).at(-1);
  }
}
