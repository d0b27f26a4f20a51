import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isSameName, nameAndRole } from '../../src/domain/case/support-case.js';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import { workOrder, type WorkItem } from '../../src/domain/overview/work-item.js';
import type { WorkScope } from '../../src/domain/overview/work-scope.js';
import { WORK_GROUPS, workGroup, type WorkPage, type WorkRow } from '../../src/domain/overview/work-page.js';
import { isToDo } from '../../src/domain/plan/plan-action.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { WorkMessages } from '../../src/i18n/board-work/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { relationInWords } from '../case/relation.js';
import type { Staff } from '../case/staff.js';
import { CarerPlanChangedEvent } from '../follow-up-plan/follow-up-plan.events.js';
import { CarerCaseSelectedEvent, type CasePlace } from './case-board.events.js';
import { moveAction, moveBack, type Actor, type Moved, type ShownAction } from './work-acts.js';

type Words = BoardMessages & { readonly work: WorkMessages };
type Board = LitElement & { readonly staff: Staff | undefined };

/** What {@link WorkList} needs of its board. */
interface Surroundings {
  readonly store: () => RecordStore | undefined;
  readonly by: () => Actor;
  /** Asks for the list anew. */
  readonly refresh: () => Promise<void>;
  /** Opens a form without a case where it is named. */
  readonly openForm: (caseId: string, code: string) => void;
}

/** What the list shows: whose, and whether somebody searches in it. */
interface Shown {
  readonly scope: WorkScope;
  readonly isSearch: boolean;
  readonly showAll: () => void;
}

/** A step that was taken in the list: its row stays where it was, with the way back, until somebody goes on. */
interface Taken {
  readonly row: WorkRow;
  readonly to: 'under-way' | 'done';
  readonly moved: Moved;
}

/** What waits for an answer has no day by which it is due: it waits since it came. */
const WAITS: ReadonlySet<WorkItem['step']> = new Set(['read-answer', 'read-telling', 'answer-correction']);

/** What is to be done across cases: rows by when they are due, to be opened, set under way and done. */
export class WorkList {
  readonly #host: Board;
  readonly #around: Surroundings;
  /** By the key of the row. */
  #taken: ReadonlyMap<string, Taken> = new Map();
  #isWriting = false;
  #said = '';
  #failure: FailureReason | 'changed' | undefined;

  constructor(host: Board, around: Surroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Somebody goes on to another list: what was done is gone from this one. */
  leave(): void {
    this.#taken = new Map();
    this.#said = '';
    this.#failure = undefined;
  }

  render(page: WorkPage, words: Words, common: CommonMessages, shown: Shown): TemplateResult {
    const now = today();
    const rows = this.#withTaken(page);
    const failure = this.#failure;
    return html`
      <div role="alert">
        ${
          failure
            ? html`<p class="refused">${failure === 'changed' ? words.work.changed : common.failures[failure]}</p>`
            : nothing
        }
      </div>
      <p class="hidden-visually" role="status">${this.#said}</p>
      ${WORK_GROUPS.map((group) => {
        const inGroup = rows.filter(({ item }) => workGroup(item.date, now) === group);
        if (inGroup.length === 0) return nothing;
        return html`<section class="group" aria-labelledby="group-${group}">
          <h3 id="group-${group}">
            ${words.work.groups[group]}
            <span class="soft">${group === 'today' ? formatDate(common, now, now) : page.counts[group]}</span>
          </h3>
          <ul class="work">
            ${repeat(inGroup, keyOf, (row) => this.#row(row, words, common, now))}
          </ul>
        </section>`;
      })}
      ${rows.length === 0 ? nobody(words.work, shown) : nothing}
    `;
  }

  /** The rows of the page, and those that were done here and stand in it no more. */
  #withTaken({ rows }: WorkPage): WorkRow[] {
    const there = new Set(rows.map(keyOf));
    const gone = [...this.#taken.values()].map(({ row }) => row).filter((row) => !there.has(keyOf(row)));
    const order = ({ about, item }: WorkRow): string => workOrder(about.caseId, item);
    return [...rows, ...gone].sort((one, other) => (order(one) < order(other) ? -1 : 1));
  }

  #row(row: WorkRow, words: Words, common: CommonMessages, now: string): TemplateResult {
    const { about, item } = row;
    const taken = this.#taken.get(keyOf(row));
    const what = whatOf(row, words);
    const name =
      item.step === 'name-case' && about.formCode !== undefined ? words.formTitle(about.formCode) : undefined;
    return html`<li class=${taken?.to === 'done' ? 'was' : nothing} part="work" data-row=${keyOf(row)} tabindex="-1">
      ${mark(row, taken)}
      <span class="who"
        ><b>${name ?? about.nickname ?? about.carer ?? words.unnamed}</b>
        <span class="soft">${relationInWords(about, words)}</span></span
      >
      <button
        class="open"
        data-rove
        @click=${() => {
          this.#open(row);
        }}
      >
        ${what}
      </button>
      <span class="when">${taken?.to === 'done' ? words.work.isDone : this.#when(item, words, common, now)}</span>
      <span class="owner">${this.#owner(row, words, taken)}</span>
      <span class="acts">${this.#acts(row, words, what, taken)}</span>
    </li>`;
  }

  /** The day, and in words how late it is; said as what is the matter and never as how long ago. */
  #when({ step, date }: WorkItem, words: Words, common: CommonMessages, now: string): TemplateResult | string {
    if (date === undefined) return '';
    const days = daysBetween(date, now);
    if (days < 0) return formatDate(common, date, now);
    if (days === 0) return WAITS.has(step) ? words.work.cameToday : common.inDays(0);
    if (step === 'appeal') return html`<b class="overdue">${words.appealEndedDayCount(days)}</b>`;
    return html`<b class="overdue">${WAITS.has(step) ? words.waitedDayCount(days) : words.overdue(days)}</b>`;
  }

  /** Who has it, only where it is somebody else than whoever is working. */
  #owner({ about, item }: WorkRow, words: Words, taken: Taken | undefined): TemplateResult | string {
    const state = item.action?.status === 'under-way' || taken?.to === 'under-way' ? words.work.isUnderWay : '';
    const isOpen = isNobodys({ about, item });
    if (isOpen) return html`<b class="overdue">${words.work.nobodys}</b>`;
    const owner = item.owner ? nameAndRole(item.owner) : (about.contact ?? about.deputy ?? about.coordination ?? '');
    const isOwn = isSameName(item.owner?.name ?? about.contact, this.#host.staff?.name);
    return [isOwn ? '' : owner, state].filter((said) => said !== '').join(', ');
  }

  #acts(row: WorkRow, words: Words, what: string, taken: Taken | undefined): TemplateResult | typeof nothing {
    const { action, owner } = row.item;
    const { work } = words;
    if (taken)
      return html`${
        taken.to === 'under-way' ? this.#button(work.setDone, what, () => this.#take(row, 'done', words)) : nothing
      }${this.#button(work.undo, what, () => this.#undo(taken, words))}`;
    if (!action) return nothing;
    return html`${
      action.status === 'planned' && owner
        ? this.#button(work.setUnderWay, what, () => this.#take(row, 'under-way', words))
        : nothing
    }${this.#button(work.setDone, what, () => this.#take(row, 'done', words))}`;
  }

  #button(text: string, what: string, act: () => Promise<void>): TemplateResult {
    return html`<button
      data-rove
      aria-label="${text}: ${what}"
      @click=${(event: MouseEvent) => {
        // The second click of a double click would press what the first one has brought up.
        if (event.detail <= 1) void act();
      }}
    >
      ${text}
    </button>`;
  }

  #open({ about, item }: WorkRow): void {
    if (item.step === 'name-case') this.#around.openForm(about.caseId, about.formCode ?? '');
    else this.#host.dispatchEvent(new CarerCaseSelectedEvent(about.caseId, placeOf(item)));
  }

  async #take(row: WorkRow, to: Taken['to'], words: Words): Promise<void> {
    const key = keyOf(row);
    const before = this.#taken.get(key);
    const action = before ? actionAfter(before) : row.item.action;
    if (!action) return;
    await this.#write(
      row,
      words.work.said[to === 'done' ? 'done' : 'underWay'](whatOf(row, words)),
      async (store, by) => {
        const moved = await moveAction(store, action, to, by);
        if (!moved.ok) return moved.reason;
        this.#taken = new Map(this.#taken).set(key, { row, to, moved: moved.value });
        return moved.value;
      },
    );
  }

  async #undo({ row, moved }: Taken, words: Words): Promise<void> {
    const { action } = row.item;
    if (!action) return;
    await this.#write(row, words.work.said.undone(whatOf(row, words)), async (store, by) => {
      const back = await moveBack(store, action, moved, by);
      this.#taken = new Map([...this.#taken].filter(([key]) => key !== keyOf(row)));
      return back.ok ? back.value : back.reason;
    });
  }

  /** One step after the other; the focus stays in the row, on no button that a second press would trigger. */
  async #write(
    row: WorkRow,
    said: string,
    act: (store: RecordStore, by: Actor) => Promise<Moved | FailureReason | 'changed'>,
  ): Promise<void> {
    const store = this.#around.store();
    if (!store || this.#isWriting) return;
    this.#isWriting = true;
    const answer = await act(store, this.#around.by());
    this.#isWriting = false;
    const isDone = typeof answer === 'object';
    this.#failure = isDone ? undefined : answer;
    this.#said = isDone ? said : '';
    if (isDone) this.#host.dispatchEvent(changedEvent(answer));
    await this.#around.refresh();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(keyOf(row))}"]`)?.focus();
  }
}

/** Where nothing is to be done: that it is so, and the way to what others have. */
function nobody(work: WorkMessages, { scope, isSearch, showAll }: Shown): TemplateResult {
  return html`<div class="empty">
    <p>${isSearch ? work.noMatch : work.empty[scope]}</p>
    <p>${scope === 'all' && !isSearch ? work.emptyHint : html`<button @click=${showAll}>${work.showAll}</button>`}</p>
  </div>`;
}

function keyOf({ about, item }: WorkRow): string {
  return `${about.caseId}/${item.id}`;
}

/** What is to be done, in the words of the action or of the step. */
function whatOf({ item }: WorkRow, words: Words): string {
  const { step, what } = item;
  if (what !== undefined && step === 'follow-plan') return what;
  const said = step === 'answer-correction' || step === 'settle-task' ? words.work.steps[step] : words.steps[step];
  return what === undefined ? said : words.work.about(said, what);
}

/** Where in its case something stands: what is of the plan in the plan, all else in the talk. */
function placeOf({ step, id, action }: WorkItem): CasePlace {
  if (step === 'hold-review') return { page: 'plan' };
  const isOfPlan = step === 'follow-plan' || step === 'look-again' || step === 'appeal';
  return isOfPlan ? { page: 'plan', actionId: action?.id ?? id.slice(step.length + 1) } : { page: 'conversation' };
}

/** Nobody has it: neither somebody who is named for it nor somebody who follows up the case. */
function isNobodys({ about, item }: WorkRow): boolean {
  if (item.step === 'settle-task') return true;
  if (item.step === 'follow-plan') return item.owner === undefined;
  return [item.owner, about.contact, about.deputy, about.coordination].every((one) => one === undefined);
}

/** The action of a row as it is after a step that was taken here. */
function actionAfter({ row, to, moved }: Taken): ShownAction | undefined {
  const { action } = row.item;
  return action && to === 'under-way' ? { ...action, planId: moved.after.id, status: to } : undefined;
}

/** The state of a row by its shape: to do, half under way, done; a lozenge where nobody has it. */
function mark(row: WorkRow, taken: Taken | undefined): TemplateResult {
  const status = taken?.to ?? row.item.action?.status;
  const look = isNobodys(row) ? 'open' : status === 'done' ? 'done' : status === 'under-way' ? 'half' : 'ring';
  return html`<span class="mark-${look}" aria-hidden="true"></span>`;
}

function changedEvent({ after }: Moved): CarerPlanChangedEvent {
  const { caseId, id, actions } = after;
  return new CarerPlanChangedEvent(caseId, id, actions.length, actions.filter(isToDo).length);
}
