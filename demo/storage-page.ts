import { loadTrailLegend, type TrailLegend } from 'carer-needs';
import { localMoment, supportCaseKind, trailKind, type TrailEntry } from 'carer-needs/domain';
import { eraseCase, exportRecords, importRecords, SealedRecordStore } from 'carer-needs/storage';
import { language, store, text } from './host.js';

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const $ = <Found extends HTMLElement>(id: string): Found => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`journal.html has no #${id}`);
  return element as Found;
};

const STAFF = { party: 'staff', code: 'marte' } as const;
const LATEST = 100;

const now = (): { now: string; newId: () => string } => ({
  now: localMoment(new Date()),
  newId: () => crypto.randomUUID(),
});

/** What a host does with a store as a whole: a file of it, a file into it, one case away, and a look at the trail. */
export function startStoragePage(): void {
  $('export').addEventListener('click', () => void saveAll());
  $('import').addEventListener('click', () => {
    $('import-file').click();
  });
  $<HTMLInputElement>('import-file').addEventListener(
    'change',
    (event) => void takeIn(event.target as HTMLInputElement),
  );
  $<HTMLFormElement>('erase-case').addEventListener('submit', (event) => {
    event.preventDefault();
    void eraseChosen(event.target as HTMLFormElement);
  });
  if (store instanceof SealedRecordStore) {
    const sealed = store;
    $('lock').hidden = false;
    $('lock').addEventListener('click', () => void sealed.lock());
  }
  $('storage-kind').textContent = kindOfStore();
  store.watch(() => {
    if (!$('storage').hidden) void showStorage();
  });
}

function kindOfStore(): string {
  if (store instanceof SealedRecordStore)
    return text({
      nb: 'Lageret er forseglet: Alt krypteres før det skrives. Det låser seg når ingen har rørt siden på ti minutter.',
      nn: 'Lageret er forsegla: Alt blir kryptert før det blir skrive. Det låser seg når ingen har rørt sida på ti minutt.',
      en: 'The storage is sealed: everything is encrypted before it is written. It locks when nobody has touched the page for ten minutes.',
    });
  if (store.isVolatile)
    return text({
      nb: 'Lageret er bare i minnet: Når siden lukkes, er alt borte.',
      nn: 'Lageret er berre i minnet: Når sida blir lukka, er alt borte.',
      en: 'The storage is in memory only: when the page is closed, everything is gone.',
    });
  return text({
    nb: 'Lageret er IndexedDB i denne nettleseren, ukryptert. Legg til ?store=sealed i adressen for å se det forseglet.',
    nn: 'Lageret er IndexedDB i denne nettlesaren, ukryptert. Legg til ?store=sealed i adressa for å sjå det forsegla.',
    en: 'The storage is IndexedDB in this browser, unencrypted. Add ?store=sealed to the address to see it sealed.',
  });
}

/** Fills the page with how things stand now. */
export async function showStorage(): Promise<void> {
  const [cases, trail, words] = await Promise.all([store.list(supportCaseKind), store.list(trailKind), legend()]);
  const select = $<HTMLFormElement>('erase-case').elements.namedItem('case') as HTMLSelectElement;
  const chosen = select.value;
  select.replaceChildren(
    ...(cases.ok ? cases.value.records : []).map(({ id, carer, patient }) => {
      return new Option(`${carer.name ?? '–'} (${patient?.initials ?? '–'})`, id, false, id === chosen);
    }),
  );
  const steps = trail.ok ? [...trail.value.records] : [];
  steps.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  $('trail').replaceChildren(
    ...steps.slice(0, LATEST).map((step) => {
      const row = document.createElement('tr');
      for (const value of inWords(step, words)) row.insertCell().textContent = value;
      return row;
    }),
  );
}

/** The codes of the trail in the language of the page. */
function legend(): Promise<TrailLegend> {
  return loadTrailLegend(language);
}

function inWords({ at, by, act, also = [], kind, caseId }: TrailEntry, words: TrailLegend): readonly string[] {
  const who = by.code === undefined ? words.parties[by.party] : `${words.parties[by.party]} (${by.code})`;
  const what = [act, ...also].map((one) => words.acts[one]).join('; ');
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return [at.slice(0, 16).replace('T', ' '), who, what, kinds[kind] ?? kind, caseId];
}

function say(said: string, refused: readonly string[] = []): void {
  $('storage-said').textContent = said;
  $('import-refused').replaceChildren(
    ...refused.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
}

async function saveAll(): Promise<void> {
  const file = await exportRecords(store, now(), undefined, { legend: await legend() });
  if (!file.ok) {
    say(file.reason);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.value], { type: 'application/json' }));
  link.download = `journal-${now().now.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  say(text({ nb: 'Filen er lagret.', nn: 'Fila er lagra.', en: 'The file is saved.' }));
}

async function takeIn(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const taken = await importRecords(store, await file.text(), STAFF, now());
  input.value = '';
  if (!taken.ok) {
    say(
      text({
        nb: `Ikke tatt inn: ${taken.reason}`,
        nn: `Ikkje teke inn: ${taken.reason}`,
        en: `Not taken in: ${taken.reason}`,
      }),
    );
    return;
  }
  const { added, replaced, same, refused, stoppedBy } = taken.value;
  say(
    text({
      nb: `${String(added)} nye, ${String(replaced)} nyere, ${String(same)} var her fra før, ${String(refused.length)} avvist.`,
      nn: `${String(added)} nye, ${String(replaced)} nyare, ${String(same)} var her frå før, ${String(refused.length)} avviste.`,
      en: `${String(added)} new, ${String(replaced)} newer, ${String(same)} were here already, ${String(refused.length)} refused.`,
    }) + (stoppedBy ? ` ${stoppedBy}` : ''),
    refused.map(({ kind, index, id = '', reason }) => `${kind} ${String(index + 1)} ${id}: ${reason}`),
  );
}

async function eraseChosen(form: HTMLFormElement): Promise<void> {
  const caseId = new FormData(form).get('case');
  if (typeof caseId !== 'string') return;
  const question = text({
    nb: 'Vil du slette alt om denne saken fra maskinen?',
    nn: 'Vil du slette alt om denne saka frå maskina?',
    en: 'Do you want to delete everything about this case from this computer?',
  });
  if (!confirm(question)) return;
  const erased = await eraseCase(store, caseId, STAFF, now());
  say(erased.ok ? text({ nb: 'Saken er slettet.', nn: 'Saka er sletta.', en: 'The case is deleted.' }) : erased.reason);
}
