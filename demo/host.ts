import {
  IdbRecordStore,
  MemoryRecordStore,
  openRecordStore,
  SealedRecordStore,
  type RecordStore,
} from 'carer-needs/storage';
import { saveExampleCases } from './example-cases.js';
import { emptyPatientsJournal } from './patients-journal.js';

const parameters = new URLSearchParams(location.search);

/** `?lang=nn|en` chooses the language of the page and of the elements in it. */
export const language = (['nb', 'nn', 'en'] as const).find((one) => one === parameters.get('lang')) ?? 'nb';
document.documentElement.lang = language;

/** How long this page keeps what. Sent forms have no term: the journal's pages work from the same database. */
const retention = document.body.dataset['terms'] === 'carer' ? { drafts: 90 } : { drafts: 90, closedCases: 365 };

/** `?store=memory` keeps everything in this page only; `?store=sealed` encrypts it, with a passphrase that is asked for. */
export const store: RecordStore = await openStore(parameters.get('store'));

async function openStore(wanted: string | null): Promise<RecordStore> {
  if (wanted === 'memory') return new MemoryRecordStore({ retention });
  if (wanted === 'sealed')
    return new SealedRecordStore(new IdbRecordStore('carer-needs-sealed', { retention }), { lockAfterMinutes: 10 });
  return openRecordStore('carer-needs', { retention });
}

/** Hands the page's store to all elements in it, and makes sure that there are example cases to look at. */
export async function startDemo(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement & { store?: RecordStore }>('[data-store]')) {
    element.store = store;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) keepParameters(link);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang]')) {
    const here = new URLSearchParams(location.search);
    here.set('lang', link.dataset['lang'] ?? 'nb');
    link.search = here.toString();
    if (link.dataset['lang'] === language) link.setAttribute('aria-current', 'true');
    // The case that is open stays open.
    link.addEventListener('click', () => (link.hash = location.hash));
  }
  for (const button of document.querySelectorAll('[data-reset]')) {
    button.addEventListener('click', () => void resetExamples());
  }
  await saveExampleCases(store, 'where there are none');
  // A sealed store has room for examples once it is open.
  store.watch((change) => {
    if (change.type === 'invalidated') void saveExampleCases(store, 'where there are none');
  });
}

async function resetExamples(): Promise<void> {
  const erased = await store.eraseAll();
  if (erased.ok) {
    emptyPatientsJournal();
    await saveExampleCases(store, 'always');
  }
  location.reload();
}

/** Links between the demo's pages keep the language and the store. */
function keepParameters(link: HTMLAnchorElement): void {
  const url = new URL(link.href);
  for (const name of ['lang', 'store']) {
    const value = parameters.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  link.href = url.href;
}

/** Shows one of the texts that stand in the page in all three languages. */
export function text(texts: Readonly<Record<'nb' | 'nn' | 'en', string>>): string {
  return texts[language];
}

/** Fills the page's own words: every element with `data-nb`, `data-nn` and `data-en` shows the one that fits. */
export function translatePage(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-nb]')) {
    element.textContent = element.dataset[language] ?? element.dataset['nb'] ?? '';
  }
}
