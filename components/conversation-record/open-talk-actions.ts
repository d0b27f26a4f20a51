import type { TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { childrenKnown } from '../../src/domain/case/children.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import {
  closeConversation,
  conversationForCareTeam,
  type ConversationRecord,
  conversationRecordKind,
  isEmptyTalk,
  type OpenConversation,
  type Removed,
  removeEntry,
  restoreEntry,
  setNothingWritten,
  type Topic,
  topicLine,
} from '../../src/domain/conversation/conversation-record.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import { firstStop, type StopId, type TalkStop, talkStops } from '../../src/domain/overview/talk-stops.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import { type FollowUpPlan, followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import type { NotAvailable } from '../../src/domain/plan/plan-action.js';
import type { OpenTalkMessages } from '../../src/i18n/open-talk/messages.js';
import { commitRecord, commitRecords } from '../../src/session/commit-records.js';
import { discardRecord } from '../../src/session/discard-record.js';
import { actorOf } from '../case/staff.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import { pendingInput } from '../parts/pending-input.js';
import { CarerConversationClosedEvent, CarerConversationCloseEvent } from './conversation-record.events.js';
import type { Refusal, Talk } from './conversation-view.js';
import { OTHER_DRAFT, TASK_DRAFT } from './draft-names.js';
import { NeedChanges } from './need-changes.js';
import { planAction, planMissing } from './plan-from-topic.js';
import { StaffActions, type StaffSurroundings, type StaffTalk } from './staff-actions.js';
import { STOP_HEADING } from './stop-section.js';

/** All that the page of an open talk is rendered from. */
export interface OpenTalk extends StaffTalk {
  readonly stopWords: OpenTalkMessages;
  readonly during: OpenTalkActions;
  readonly stops: LazyModule<Stops<OpenTalk>>;
}

/** What draws the stops of a talk, but for its topics. */
export interface Stops<Desk> {
  stopContent(talk: Desk, conversation: OpenConversation, stop: StopId): TemplateResult;
}

/** How often a transaction is tried again after a conflict with another tab. */
const TRIES = 3;

/** What staff can do in a talk that is open; loaded with its page. */
export class OpenTalkActions {
  readonly #around: StaffSurroundings;
  readonly #staff: StaffActions;
  readonly needs: NeedChanges;
  /** What gets the focus as soon as it is drawn. */
  #focusOn: string | undefined;

  constructor(around: StaffSurroundings, staff: StaffActions) {
    this.#around = around;
    this.#staff = staff;
    this.needs = new NeedChanges(around);
  }

  /** Takes up a theme in an off-record talk; held in memory only. */
  takeUpOffRecord(questionId: string): void {
    const { openCase } = this.#around;
    openCase.show({ offRecordThemes: [...openCase.view.offRecordThemes, questionId] });
  }

  /** Keeps the scratch pad of an off-record talk while one is at another stop; in memory only. */
  keepScratch(scratch: string): void {
    this.#around.openCase.show({ scratch });
  }

  /** The way through an open talk. */
  stops(conversation: ConversationRecord): TalkStop[] {
    const { records, supportCase } = this.#around.openCase;
    const { state } = childrenKnown(supportCase, records.all(conversationRecordKind), this.#staff.assessment);
    return talkStops({
      conversation,
      plan: this.#staff.plan,
      isBereaved: supportCase.phase === 'bereaved',
      isAskedAboutChildren: state === 'yes' || state === 'no',
    });
  }

  /** The stop that is shown; where the chosen one is gone, the one that the talk begins with. */
  stopHere(conversation: ConversationRecord): TalkStop {
    const stops = this.stops(conversation);
    const { stop } = this.#around.openCase.view;
    const begin = firstStop(stops, conversation.kind);
    const here = stops.find(({ id }) => id === stop) ?? stops.find(({ id }) => id === begin);
    if (!here) throw new Error('a talk has a stop that it begins with');
    return here;
  }

  /** Goes to a stop; the focus goes to its heading, or to what is named, once that is drawn. */
  goTo(stop: StopId, focusOn = `#${STOP_HEADING}`): void {
    this.#around.openCase.show({ stop });
    this.#focusOn = focusOn;
    this.#around.element.requestUpdate();
  }

  /** Adds a topic to the talk and goes there. */
  takeUp(conversation: OpenConversation, how: Parameters<Talk['change']>[1]): boolean {
    const { openCase, change } = this.#around;
    if (!change(conversation, how)) return false;
    const added = openCase.records.find(conversationRecordKind, conversation.id)?.topics.at(-1);
    if (added) this.goTo(`topic-${added.id}`);
    return true;
  }

  /** Changes the plan as it is now, and offers to undo it. */
  changePlan(
    how: (now: FollowUpPlan) => Outcome<FollowUpPlan, Refusal>,
    undoable?: { readonly name: string; readonly undo: (now: FollowUpPlan) => Outcome<FollowUpPlan, Refusal> },
  ): boolean {
    const { openCase } = this.#around;
    const plan = currentPlan(openCase.records.all(followUpPlanKind));
    const changed = plan && how(plan);
    openCase.show({ refusal: changed?.ok === false ? changed.reason : undefined, undoableCase: undefined });
    if (!changed?.ok) return false;
    openCase.records.put(followUpPlanKind, changed.value);
    if (undoable) {
      const { name, undo } = undoable;
      openCase.show({ undoableCase: { name, undo: () => void this.changePlan(undo) } });
    }
    return true;
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
    this.#staff.focusNext('.toast button');
  }

  addToPlan(talk: OpenConversation, topic: Topic, input: Outcome<ActionInput, 'needs-chosen'>): boolean {
    const from = { talkId: talk.id, topic, by: this.#staff.name };
    return this.#goOnBelow(planAction(this.#around.openCase, from, input), `more-action-${topic.id}`);
  }

  /** Takes into the plan what nobody offers. */
  addMissing(talk: OpenConversation, topic: Topic, what: string, why: NotAvailable): boolean {
    const from = { talkId: talk.id, topic, by: this.#staff.name };
    return this.#goOnBelow(planMissing(this.#around.openCase, from, what, why), `more-missing-${topic.id}`);
  }

  /** Folds away the form that something was added with: the person goes on right below what they added. */
  #goOnBelow(isTaken: boolean, id: string): boolean {
    const more = `#${CSS.escape(id)}`;
    if (isTaken) {
      this.#around.element.renderRoot.querySelector(more)?.removeAttribute('open');
      this.#staff.focusNext(`${more} > summary`);
    }
    return isTaken;
  }

  /** Nothing of a talk is to be written: it is emptied, and what case and plan hold of it goes in the same transaction. */
  async writeNothing(talk: OpenConversation): Promise<void> {
    await this.#staff.steps.run('write-nothing', async () => {
      await this.#empty(talk);
    });
  }

  /**
   * A talk was begun by mistake. It is emptied first, with what case and plan hold of it and what the host was sent, so
   * that nothing of it is left should the device stop in between; then the record is erased.
   */
  async discard(talk: OpenConversation): Promise<void> {
    await this.#staff.steps.run('discard-talk', async () => {
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
      const { supportCase, plans } = this.#staff.without(talk.id);
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

  async close(talk: OpenConversation): Promise<void> {
    const { openCase } = this.#around;
    const { view } = openCase;
    if (this.#staff.steps.running) return;
    const warning = this.#leftHanging(talk).find((reason) => !view.warnedOf.includes(reason));
    if (warning) {
      openCase.show({ warnedOf: [...view.warnedOf, warning], refusal: warning });
      if (warning === 'not-added-yet') this.#goToDraft(talk);
      const asked = warning === 'unanswered-change' ? this.#unanswered(talk)[0] : undefined;
      if (asked) this.goTo(`topic-${asked.id}`, `#sentence-${CSS.escape(asked.id)} button`);
      return;
    }
    const carriedOver = expectationsSoFar(openCase.records.all(conversationRecordKind));
    if (isEmptyTalk(talk, carriedOver) && view.pendingQuestion !== 'empty-talk') {
      this.#staff.ask('empty-talk', '#ending-ask');
      return;
    }
    openCase.show({ warnedOf: [], refusal: undefined });
    await this.#staff.steps.run('end-talk', () => this.#end(talk));
  }

  async #end(talk: OpenConversation): Promise<void> {
    const { element, openCase, moveFocus } = this.#around;
    const { records } = openCase;
    const closed = closeConversation(talk, this.#staff.name, browserContext());
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

  /** Runs after each update. */
  look(): void {
    this.#stay();
    this.needs.release();
  }

  /** A talk stays at the stop that it was shown at, whatever is added before it; the focus goes where it was sent. */
  #stay(): void {
    const { openCase, element, shown } = this.#around;
    const talk = shown();
    if (talk?.status === 'open' && openCase.view.stop === undefined) openCase.show({ stop: this.stopHere(talk).id });
    const place = this.#focusOn === undefined ? null : element.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!place) return;
    this.#focusOn = undefined;
    this.#staff.focusOn(place);
  }

  /** Shortcuts of one key; ignored while the focus is in a field. */
  onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isInField =
      target instanceof Element && target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
    const shown = this.#around.shown();
    if (isInField || event.ctrlKey || event.metaKey || event.altKey || shown?.status !== 'open') return;
    const stop = this.#around.element.renderRoot.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(event.key.toUpperCase())}"]`,
    )?.dataset['stop'];
    if (stop) this.goTo(stop as StopId);
    else if (event.key.toLowerCase() === 'p') this.#staff.show('preview-heading');
    else if (event.key === '?') this.#staff.show('keys');
    else return;
    event.preventDefault();
  }

  /** To the first field in which something is typed that was not added, at whatever stop it is. */
  #goToDraft(talk: OpenConversation): void {
    const here = pendingInput(this.#around.element.renderRoot);
    if (here) {
      here.focus();
      return;
    }
    const [form = '', topicId = ''] = (Object.keys(talk.drafts ?? {})[0] ?? '').split(' · ')[0]?.split('/') ?? [];
    if (topicId) this.goTo(`topic-${topicId}`);
    else if (form === TASK_DRAFT) this.goTo('tasks', '[name="task"]');
    else if (form === OTHER_DRAFT) this.goTo('more', '[name="other"]');
  }
}
