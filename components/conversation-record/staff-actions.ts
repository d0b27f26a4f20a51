import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { needsAssessmentKind, type SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { assessmentsForCareTeam } from '../../src/domain/assessment/submit-assessment.js';
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
import type { ActionInput } from '../parts/action-form.js';
import { pendingInput } from '../parts/pending-input.js';
import { CarerConversationCloseEvent, CarerConversationClosedEvent } from './conversation-record.events.js';
import type { ConversationView, Refusal, Talk } from './conversation-view.js';

/** What staff have before them. */
export interface StaffTalk extends Talk {
  readonly planWords: PlanMessages;
  /** What can be asked; not there until it is fetched, and never waited for. */
  readonly questions: OpeningQuestions | undefined;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
  /** A form was sent and taken back: that it was, not what stood in it. */
  readonly wasWithdrawn: boolean;
  /** The plan in use, as the care team may read it. */
  readonly plan: FollowUpPlan | undefined;
  readonly conversations: readonly ConversationRecord[];
  /** Ids of the lines that stand in a record and that the carer does not keep: their words are for the team. */
  readonly teamLines: ReadonlySet<string>;
  readonly offers: readonly ServiceOffer[];
  readonly staff: Staff | undefined;
  /** Keeps what is typed about the case in forms that are added by a button. */
  readonly formDrafts: FormDraftKeeper;
  readonly journal: LineJournal;
  readonly view: Readonly<ConversationView>;
  readonly actions: StaffActions;
}

/** What staff's actions need of the element they are done in. */
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

/** Somebody in another tab may write in the same records at the same moment; a few times over is bad luck. */
const TRIES = 3;

/** What staff do with a talk and around it. Fetched with their desk. */
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

  /** What the desk is drawn from. */
  staffTalk(talk: Talk, planWords: PlanMessages, questions: OpeningQuestions | undefined): StaffTalk {
    const { openCase, journal, element } = this.#around;
    const { records, view } = openCase;
    const { phase } = talk.supportCase;
    const conversations = records.all(conversationRecordKind);
    const plan = currentPlan(records.all(followUpPlanKind));
    const lines = [...conversations.flatMap(({ topics }) => topics), ...(plan?.actions ?? [])];
    return {
      ...talk,
      planWords: forPhase(planWords, phase),
      questions,
      assessment: this.#assessment,
      wasWithdrawn: records.all(needsAssessmentKind).some((form) => form.status === 'withdrawn' && form.submittedAt),
      plan: plan && planForCareTeam(plan),
      conversations,
      teamLines: new Set(lines.filter(isForCareTeam).map(({ id }) => id)),
      offers: catalogueOf(element.offers, phase),
      staff: element.staff,
      formDrafts: this.#formDrafts,
      journal,
      view,
      actions: this,
    };
  }

  /** A theme of a talk of which nothing is written. */
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
    // The thing that had the focus is gone: the way to have it back is the nearest thing to go on from.
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

  /** A need that the carer now keeps does not stay in the plan, which is the team's. */
  keepOutOfPlan(conversationId: string, topicId: string): void {
    const { records } = this.#around.openCase;
    for (const plan of records.all(followUpPlanKind))
      if (holdsNeeds(plan, conversationId, topicId))
        records.put(followUpPlanKind, redactNeeds(plan, conversationId, topicId));
  }

  /** Nothing of a talk is to be written: it is emptied, and what case and plan hold of it goes in the same transaction. */
  async writeNothing(talk: OpenConversation): Promise<void> {
    const { openCase, journal, moveFocus } = this.#around;
    const { records } = openCase;
    openCase.show({ pendingQuestion: undefined, removed: undefined });
    for (let tries = 0; tries < TRIES; tries += 1) {
      const now = records.find(conversationRecordKind, talk.id);
      const emptied = now && setNothingWritten(now, true, browserContext());
      if (!emptied?.ok) {
        openCase.show({ refusal: emptied?.reason });
        return;
      }
      const { supportCase, plans } = this.#without(talk.id);
      const saved = await commitRecords(records, [
        { kind: conversationRecordKind, record: emptied.value },
        ...(supportCase ? [{ kind: supportCaseKind, record: supportCase }] : []),
        ...plans.map((plan) => ({ kind: followUpPlanKind, record: plan })),
      ]);
      if (saved) {
        journal.tellWithdrawn();
        moveFocus();
        return;
      }
    }
    if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
  }

  #without(conversationId: string): ReturnType<typeof withoutConversation> {
    const { records, supportCase } = this.#around.openCase;
    return withoutConversation({ supportCase, plans: records.all(followUpPlanKind) }, conversationId);
  }

  async close(talk: OpenConversation): Promise<void> {
    const { element, openCase, moveFocus } = this.#around;
    const { view, records } = openCase;
    const warning = this.#leftHanging(talk).find((reason) => !view.warnedOf.includes(reason));
    if (warning) {
      openCase.show({ warnedOf: [...view.warnedOf, warning], refusal: warning });
      if (warning === 'not-added-yet') pendingInput(element.renderRoot)?.focus();
      return;
    }
    openCase.show({ warnedOf: [], refusal: undefined });
    const closed = closeConversation(talk, this.#name, browserContext());
    if (!closed.ok || view.isClosing) return;
    const caseId = openCase.id;
    const forTeam = conversationForCareTeam(closed.value);
    if (!element.dispatchEvent(new CarerConversationCloseEvent(caseId, talk.id, forTeam))) return;
    openCase.show({ isClosing: true });
    const saved = await commitRecord(records, conversationRecordKind, closed.value);
    // The host may show another case by then: the talk has ended all the same.
    const isShown = openCase.id === caseId;
    if (isShown) openCase.show({ isClosing: false });
    if (saved?.status === 'closed') {
      if (isShown) {
        openCase.showAnew({ chosen: { id: saved.id } });
        moveFocus();
      }
      element.dispatchEvent(new CarerConversationClosedEvent(caseId, saved.id, conversationForCareTeam(saved)));
      return;
    }
    if (!isShown) return;
    if (!records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    // The button that was pressed was out of reach meanwhile, and is where to go on from.
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('[part="close"]')?.focus();
  }

  /** What would be left hanging if the talk ended now: each thing is said once, and then it is the person's choice. */
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

  /** Somebody else has written in a talk: whoever sits here is told by whom. */
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

  /** What follows from what is before somebody's eyes, and from what another tab has written. */
  afterUpdate(): void {
    this.#readForm();
    const { records } = this.#around.openCase;
    for (const { id, nothingWritten } of records.all(conversationRecordKind)) {
      if (!nothingWritten) continue;
      // Another tab may have put back something of a talk of which nothing is to be written.
      const { supportCase, plans } = this.#without(id);
      if (supportCase) records.put(supportCaseKind, supportCase);
      for (const plan of plans) records.put(followUpPlanKind, plan);
    }
  }

  /** The form is before a nurse's eyes: the carer gets to know, once. */
  #readForm(): void {
    const { element, openCase, shown } = this.#around;
    const assessment = this.#assessment;
    if (!assessment || !element.staff || shown()) return;
    // A page that the host does not show has been read by nobody.
    if (element.getClientRects().length === 0 || document.visibilityState !== 'visible') return;
    const before = openCase.supportCase;
    const after = recordRead(before, assessment.id, this.#name, browserContext());
    if (after !== before) openCase.records.put(supportCaseKind, after);
  }

  /** Single keys, for those who work by keyboard; never while somebody types or chooses in a field. */
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
