import { recordDeath } from '../../src/domain/case/case-phase.js';
import { dayOf } from '../../src/domain/kernel/calendar.js';
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../components/define.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';
import type { CasePage, CaseQuery, PageWanted } from '../../src/domain/overview/case-row.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore, RecordWrite, SaveAllOutcome, StoreFailure } from '../../src/storage/record-store.js';

// What a browser remembers from day to day ends with each test.
beforeEach(() => {
  localStorage.clear();
});

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export const context: TransitionContext = { now: '2026-11-20T09:30:00+01:00', newId: () => crypto.randomUUID() };

/**
 * Waits until a condition holds, at most as long as the slowest machine and browser need. The message for a timeout can
 * be a function, to describe the state by then.
 */
export async function until(isSo: () => unknown, why: string | (() => string) = 'it is not so'): Promise<void> {
  await waitUntil(isSo, undefined, { timeout: 8_000 }).catch((error: unknown) => {
    throw new Error(typeof why === 'string' ? why : why(), { cause: error });
  });
}

export function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** Two connections to one IndexedDB, as two tabs have them, and one tab before a reload and after it. */
export function twoConnections(): [IdbRecordStore, IdbRecordStore] {
  const name = `test-${crypto.randomUUID()}`;
  return [new IdbRecordStore(name), new IdbRecordStore(name)];
}

export async function saved<Rec extends StoredRecord>(
  store: RecordStore,
  kind: RecordKind<Rec>,
  record: Rec,
): Promise<Rec> {
  return valueOf((await store.save(kind, record)) as Outcome<Rec, string>);
}

/** All of one kind that lies in a store of the case that these tests are about. */
export async function kept<Rec extends StoredRecord>(
  store: RecordStore,
  kind: RecordKind<Rec>,
): Promise<readonly Rec[]> {
  return valueOf(await store.list(kind, 'case')).records;
}

export async function theCase(store: RecordStore): Promise<SupportCase> {
  return valueOf(await store.read(supportCaseKind, 'case'));
}

/** Stands for a store with a disk, in tests that are not about disks. */
export class KeptStore extends MemoryRecordStore {
  override readonly isVolatile = false;
}

/** A store whose disk can be filled: the port as it is, with the one answer a full disk gives. */
export class FillableStore extends KeptStore {
  failsWith: StoreFailure | undefined;
  casesFailWith: StoreFailure | undefined;

  override async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    return this.casesFailWith ? { ok: false, reason: this.casesFailWith } : super.cases(query, page);
  }

  override async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    return this.failsWith ? { ok: false, reason: this.failsWith } : super.saveAll(writes);
  }
}

/** Puts an element on the page, as a host does, and waits until there is something to see in it. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> & { lang?: string },
): Promise<HTMLElementTagNameMap[Tag]> {
  const main = document.createElement('main');
  const element = document.createElement(tag);
  Object.assign(element, { lang: 'nb', ...properties });
  main.append(element);
  document.body.append(main);
  await settled(element);
  return element;
}

export async function settled(element: Element): Promise<void> {
  await until(
    () =>
      element.shadowRoot?.querySelector('h2, h3, [part], [role="alert"], .empty') &&
      !element.shadowRoot.querySelector('p.late'),
    'the element shows nothing',
  );
  await (element as LitElement).updateComplete;
}

export function unmountAll(): void {
  fixtureCleanup();
  sessionStorage.clear();
  for (const main of document.querySelectorAll('main')) main.remove();
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function find<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`there is no ${selector}; the element shows: ${textOf(element)}`);
  return found;
}

export function all<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** A button by the words on it. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words,
  );
  if (!found)
    throw new Error(
      `there is no button "${words}"; there are: ${all(element, 'button')
        .map((one) => one.textContent.trim())
        .join(' | ')}`,
    );
  return found;
}

export function textOf(element: Element): string {
  return element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

export async function press(element: Element, target: HTMLElement): Promise<void> {
  target.click();
  await (element as LitElement).updateComplete;
}

export async function type(
  element: Element,
  target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  text: string,
): Promise<void> {
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  await (element as LitElement).updateComplete;
}

/** Waits for the next event of a name and gives it back. */
export function heard<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    element.addEventListener(name, resolve as EventListener, { once: true });
  });
}

/** Everything an event carries of its own, as text. */
export function carried(event: Event): string {
  return JSON.stringify(Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted')));
}

/** The words of the sheet that a button prints; the page is as it was afterwards. */
export async function printedSheet(element: Element, target: HTMLElement): Promise<string> {
  const { print } = window;
  let sheet: string | undefined;
  window.print = () => (sheet = document.querySelector('carer-print-sheet')?.shadowRoot?.textContent ?? '');
  try {
    await press(element, target);
    // What a sheet is made with is fetched for it.
    await until(() => sheet !== undefined, 'nothing is printed');
  } finally {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
  }
  return sheet ?? '';
}

/** axe reads the same document in every engine, and takes half of the time of a run: once is enough. */
const isReadByAxe = navigator.userAgent.includes('Chrome');

/** axe finds nothing, and every control has a name. */
export async function expectAccessible(element: Element): Promise<void> {
  if (isReadByAxe) await expect(element).to.be.accessible();
  for (const control of all(element, 'button, input, select, textarea')) {
    const labels = (control as HTMLInputElement).labels;
    const name =
      control.getAttribute('aria-label') ??
      (labels?.length ? [...labels].map((label) => label.textContent).join('') : control.textContent);
    expect(name.trim(), control.outerHTML).to.not.equal('');
  }
}

/** Tabs until a control has the focus, as a person without a mouse does. */
export async function tabTo(element: Element, target: () => Element | undefined, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    if (target() !== undefined && element.shadowRoot?.activeElement === target()) return;
    await sendKeys({ press: 'Tab' });
    await (element as LitElement).updateComplete;
  }
  throw new Error(
    `Tab does not reach it; the focus is on ${element.shadowRoot?.activeElement?.outerHTML ?? 'nothing'}`,
  );
}

/** The case after a death on the day of this context. */
export function bereavedCase(supportCase: SupportCase, now: TransitionContext): SupportCase {
  return valueOf(recordDeath(supportCase, { on: dayOf(now.now), recordedBy: 'Marte' }, now));
}

/** Pastes as a person does: the browser cuts at the limit by itself. */
export async function paste(box: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<void> {
  const source = document.createElement('textarea');
  source.value = text;
  document.body.append(source);
  source.select();
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'c' });
  box.focus();
  await sendKeys({ press: 'v' });
  await sendKeys({ up: 'Control' });
  source.remove();
}
