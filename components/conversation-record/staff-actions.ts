import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { assessmentsForCareTeam, wasTakenBack } from '../../src/domain/assessment/submit-assessment.js';
import { withoutConversation } from '../../src/domain/case/off-record.js';
import { recordRead, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import {
  closeConversation,
  conversationForCareTeam,
  conversationRecordKind,
  recordTopic,
  removeEntry,
  restoreEntry,
  setNothingWritten,
  topicLine,
  type ConversationRecord,
  type OpenConversation,
  type Removed,
  type Topic,
} from '../../src/domain/conversation/conversation-record.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { currentPlan } from '../../src/domain/overview/next-step.js';
import {
  actionFromTopic,
  addAction,
  draftPlan,
  followUpPlanKind,
  holdsNeeds,
  planForCareTeam,
  redactNeeds,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { OpeningQuestions } from '../../src/i18n/opening-questions/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import { commitRecord, commitRecords } from '../../src/session/commit-records.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import type { CaseController } from '../case/case-controller.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import type { Staff } from '../case/staff.js';
import type { JournalController, LineJournal } from '../controllers/journal-controller.js';
import type { StepController } from '../controllers/step-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import { pendingInput } from '../parts/pending-input.js';
import { CarerConversationCloseEvent, CarerConversationClosedEvent } from './conversation-record.events.js';
import type { ConversationView, Refusal, Talk } from './conversation-view.js';

/** All that the staff view of a talk is rendered from. */
export interface StaffTalk extends Talk {
  readonly planWords: PlanMessages;
  /** Opening questions; undefined until loaded, and nothing waits for them. */
  readonly questions: OpeningQuestions | undefined;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
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
}

/** What {@link StaffActions} needs of its element. */
export interface StaffSurroundings {
  readonly element: LitElement & { readonly staff: Staff | undefined; readonly offers: readonly ServiceOffer[] };
  readonly openCase: CaseController<ConversationView>;
  readonly journal: JournalController<ConversationRecord>;
  /** The talk on the screen, as it is now. */
  readonly shown: () => ConversationRecord | undefined;
  readonly change: Talk['change'];
  /** Puts the focus on the heading, once it is drawn. */
  readonly moveFocus: () => void;
}

/** How often a transaction is tried again after a conflict with another tab. */
const TRIES = 3;

/** What staff can do with a talk; loaded with the staff view. */
export class StaffActions {
  readonly #around: StaffSurroundings;
  readonly #formDrafts: FormDraftKeeper;

  constructor(around: StaffSurroundings) {
    this.#around = around;
    this.#formDrafts = new FormDraftKeeper(around.openCase.records, () => ({
      caseId: around.openCase.id,
      by: this.#name,
    }));
  }

  get steps(): StepController {
    return this.#around.openCase.steps;
  }

  /** Collects what the staff view is rendered from. */
  staffTalk(talk: Talk, planWords: PlanMessages, questions: OpeningQuestions | undefined): StaffTalk {
    const { openCase, journal, element } = this.#around;
    const { records, view } = openCase;
    const { phase } = talk.supportCase;
    const plan = currentPlan(records.all(followUpPlanKind));
    const lines = [...talk.conversations.flatMap(({ topics }) => topics), ...(plan?.actions ?? [])];
    return {
      ...talk,
      planWords: forPhase(planWords, phase),
      questions,
      assessment: this.#assessment,
      wasWithdrawn: wasTakenBack(records.all(needsAssessmentKind)),
      plan: plan && planForCareTeam(plan),
      teamLines: new Set(lines.filter(isForCareTeam).map(({ id }) => id)),
      offers: catalogueOf(element.offers, phase),
      staff: element.staff,
      formDrafts: this.#formDrafts,
      journal,
      view,
      actions: this,
    };
  }

  /** Takes up a theme in an off-record talk; held in memory only. */
  takeUpOffRecord(questionId: string): void {
    const { openCase } = this.#around;
    openCase.show({ offRecordThemes: [...openCase.view.offRecordThemes, questionId] });
  }

  ask(pendingQuestion: ConversationView['pendingQuestion']): void {
    this.#around.openCase.show({ pendingQuestion });
  }

  applyToCase(outcome: Outcome<SupportCase, Refusal>): boolean {
    const { openCase } = this.#around;
    openCase.show({ refusal: outcome.ok ? undefined : outcome.reason });
    if (outcome.ok) openCase.records.put(supportCaseKind, outcome.value);
    return outcome.ok;
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
    const { element, openCase, change, moveFocus } = this.#around;
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
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('.toast button')?.focus());
  }

  addToPlan(talk: OpenConversation, topic: Topic, input: Outcome<ActionInput, 'needs-chosen'>): boolean {
    const { openCase } = this.#around;
    const { records } = openCase;
    const plan = currentPlan(records.all(followUpPlanKind)) ?? draftPlan(openCase.id, browserContext());
    const planned = input.ok
      ? addAction(plan, actionFromTopic(input.value, talk.id, topic), { by: this.#name }, browserContext())
      : input;
    openCase.show({ refusal: planned.ok ? undefined : planned.reason });
    if (!planned.ok) return false;
    records.put(followUpPlanKind, planned.value);
    const now = records.find(conversationRecordKind, talk.id);
    const noted = now && recordTopic(now, topic.id, { outcome: 'action' });
    if (noted?.ok) records.put(conversationRecordKind, noted.value);
    return true;
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
    await this.steps.run('write-nothing', () => this.#empty(talk));
  }

  async #empty(talk: OpenConversation): Promise<void> {
    const { openCase, journal, moveFocus } = this.#around;
    const { records } = openCase;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const now = records.find(conversationRecordKind, talk.id);
      const emptied = now && setNothingWritten(now, true, browserContext());
      if (!emptied?.ok) {
        openCase.show({ pendingQuestion: undefined, removed: undefined, refusal: emptied?.reason });
        return;
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
        return;
      }
    }
    openCase.show({ pendingQuestion: undefined, removed: undefined });
    if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
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
    return [
      ...(field || talk.drafts ? (['not-added-yet'] as const) : []),
      ...(isUnsettled ? (['needs-agreement'] as const) : []),
    ];
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

  /** Runs after each update: marks a visible form as read, and keeps an off-record talk empty. */
  afterUpdate(): void {
    this.#readForm();
    const { records } = this.#around.openCase;
    for (const { id, nothingWritten } of records.all(conversationRecordKind)) {
      if (!nothingWritten) continue;
      // Another tab may have saved case or plan with something of an off-record talk: remove it again.
      const { supportCase, plans } = this.#without(id);
      if (supportCase) records.put(supportCaseKind, supportCase);
      for (const plan of plans) records.put(followUpPlanKind, plan);
    }
  }

  /** Records once that staff have the form on their screen; the carer is shown that it was read. */
  #readForm(): void {
    const { element, openCase, shown } = this.#around;
    const assessment = this.#assessment;
    if (!assessment || !element.staff || shown()) return;
    // Not in view, so not read.
    if (element.getClientRects().length === 0 || document.visibilityState !== 'visible') return;
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
