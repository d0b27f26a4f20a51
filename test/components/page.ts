import { expect, fixtureCleanup, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../components/define.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';
import type { CasePage, CaseQuery, PageWanted } from '../../src/domain/overview/case-row.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore, RecordWrite, SaveAllOutcome, StoreFailure } from '../../src/storage/record-store.js';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export const context: TransitionContext = { now: '2026-11-20T09:30:00+01:00', newId: () => crypto.randomUUID() };

export function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** A real IndexedDB store under a name of its own. */
export function newIdbStore(): IdbRecordStore {
  return new IdbRecordStore(`test-${crypto.randomUUID()}`);
}

export async function saved<Rec extends StoredRecord>(
  store: RecordStore,
  kind: RecordKind<Rec>,
  record: Rec,
): Promise<Rec> {
  return valueOf((await store.save(kind, record)) as Outcome<Rec, string>);
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
  await waitUntil(
    () =>
      element.shadowRoot?.querySelector('h2, h3, [part], [role="alert"], .empty') &&
      !element.shadowRoot.querySelector('p.late'),
    'the element shows nothing',
    // The first to ask for a part that is fetched later waits for it to be compiled.
    { timeout: 8_000 },
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

/** axe finds nothing, and every control has a name. */
export async function expectAccessible(element: Element): Promise<void> {
  await expect(element).to.be.accessible();
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
    await nextFrame();
  }
  throw new Error(
    `Tab does not reach it; the focus is on ${element.shadowRoot?.activeElement?.outerHTML ?? 'nothing'}`,
  );
}

const part = (form: Element, name: string): HTMLElement => find(form, `[part="${name}"]`);

/** Begins the carer's form, passes the opening question, and stands on the first theme. */
export async function toFirstTheme(form: Element): Promise<void> {
  await press(form, part(form, 'start'));
  await waitUntil(() => form.shadowRoot?.querySelector('[part="next"]'));
  await press(form, part(form, 'next'));
}

/** Goes on until the form can be sent. */
export async function toSummary(form: Element): Promise<void> {
  while (!form.shadowRoot?.querySelector('[part="submit"]')) await press(form, part(form, 'next'));
}

/** "No needs right now", sent: the shortest way through the form. */
export async function sendNoNeeds(form: Element): Promise<void> {
  await press(form, part(form, 'no-needs'));
  await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
  await press(form, part(form, 'submit'));
}
