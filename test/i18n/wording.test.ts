import { describe, expect, it } from 'vitest';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import { loadCarerReading } from '../../src/i18n/carer-reading/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadDevice } from '../../src/i18n/device/load.js';
import { loadFormPaper } from '../../src/i18n/form-paper/load.js';
import { loadFormSpoken } from '../../src/i18n/form-spoken/load.js';
import { loadFormWords } from '../../src/i18n/needs-form/load.js';
import { loadOpeningQuestions } from '../../src/i18n/opening-questions/load.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { LOCALES, type Locale } from '../../src/i18n/resolve-locale.js';
import { loadTellingCarer } from '../../src/i18n/telling-carer/load.js';
import { loadWhomToCall } from '../../src/i18n/whom-to-call/load.js';
import { NUMBERED, sections } from './sections.js';

/** What the functions are called with: names as people write them, and numbers that stand in no text of their own. */
const NAMES = ['Kari NAV', 'Ola Vik', 'Per Li', 'Siv Aas'];
const NUMBERS = [3, 7, 9, 5];

type Text = readonly [path: string, text: string];

/** All texts of a section; functions are called once, with the samples. */
function texts(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const speak = value as (...samples: unknown[]) => string;
    return [[path, speak(...(NUMBERED.test(path) ? NUMBERS : NAMES))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** The texts of all sections, each path with the number of its section before it. */
async function all(locale: Locale): Promise<Text[]> {
  const loaded = await Promise.all(sections.map(async (load) => load(locale)));
  return loaded.flatMap((section, index) => texts(section, String(index)));
}

/** What carers read, or hear, by section. */
async function toCarers(locale: Locale): Promise<Record<string, unknown>> {
  const { sheetHow, sheetWho, sheetWatched, sheetPriorities, sheetThanks } = await loadFormPaper(locale);
  const { questions: _begun, ...form } = await loadFormWords(locale);
  return {
    ...form,
    questions: await loadQuestions(locale),
    sheet: { sheetHow, sheetWho, sheetWatched, sheetPriorities, sheetThanks },
    spoken: await loadFormSpoken(locale),
    device: await loadDevice(locale),
    reading: await loadCarerReading(locale),
    plan: await loadPlanCarer(locale),
    card: await loadCarerCard(locale),
    telling: await loadTellingCarer(locale),
    call: await loadWhomToCall(locale),
    opening: await loadOpeningQuestions(locale),
    asking: (await loadTalk(locale)).agreement.askWords,
  };
}

/** Words in a sentence, and per cent of words over six letters, of the texts that are sentences. */
function lix(running: readonly string[]): number {
  const words = running.flatMap((text) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const ends = running.flatMap((text) => text.match(/[.!?:](?=[\s»”]|$)/g) ?? []);
  return words.length / ends.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

describe('what carers read', () => {
  it.each(LOCALES)('is easy to read in every section: LIX under 35 (%s)', async (locale) => {
    for (const [section, words] of Object.entries(await toCarers(locale))) {
      const running = texts(words)
        .map(([, text]) => text)
        .filter((text) => text.split(/\s+/).length >= 6 && /[.!?][»”]?$/.test(text));
      if (running.length > 0) expect(lix(running), section).toBeLessThan(35);
    }
  });

  /** What the team will do is for the team to say; the page says what was agreed, and what can be done. */
  const PROMISES: Record<Locale, RegExp> = {
    nb: /(?<!\p{L})(teamet|kontaktpersonen|vi) (skal (ringe|ta|gi|finne|hjelpe|se)|kommer til å|tar kontakt|finner noen|spør igjen|ser på (planen|det))(?!\p{L})/iu,
    nn: /(?<!\p{L})(teamet|kontaktpersonen|vi) (skal (ringje|ta|gi|finne|hjelpe|sjå)|kjem til å|tek kontakt|finn nokon|spør igjen|ser på (planen|det))(?!\p{L})/iu,
    en: /\b(the team|your contact person|we) (will|shall)\b/i,
  };

  it.each(LOCALES)('promises nothing on behalf of the team (%s)', async (locale) => {
    const found = Object.entries(await toCarers(locale)).flatMap(([section, words]) => texts(words, section));
    expect(found.filter(([, text]) => PROMISES[locale].test(text))).toEqual([]);
  });
});

describe('words that are not used any more', () => {
  const RETIRED: Record<Locale, RegExp> = {
    nb: /(?<!\p{L})(enhet(en)?|imens|la[rt]? seg ikke|lot seg|vikar|avløsning|natta|tavla|klokka|passordfrase\p{L}*|(et|uten|med|nytt) ja|ha \p{L}+ for (meg|deg) selv|ingenting mer bl(ir|e) sendt|veien gjennom|bare rammen|bære det)(?!\p{L})/iu,
    nn: /(?<!\p{L})(eining(a)?|imens|i mellomtida|l[èé]t seg|vikar|avløysing|veggtavla|passordfrase\p{L}*|(eit|utan|nytt) ja|ha \p{L}+ for (meg|deg) sjølv|ingenting meir (blir|vart) sendt|vegen gjennom|berre ramma|bere det|svarar|difor|avklart|(gjere|avtalt) om|opne ho)(?!\p{L})/iu,
    en: /\b(device|whom|somebody|anybody|everybody|all the same|quite all right|need not|need do|meanwhile|our telling|erased?|log in|topics?|anew|outlook on life|a yes)\b/i,
  };
  /** A condition that begins with its verb, which tired readers and new ones take for a question. */
  const VERB_FIRST =
    /(?:^|[.:!«] ?)(?:Er|Har|Blir|Ble|Vart|Vil|Må|Kan|Skal|Får|Står|Sender|Lukke?r|Lukkar|Bruker|Hjelper|Trykke?r|Trykkjer|Endre?r|Endrar|Trenger|Treng|Går|Skjedde|Hende|Tas|Mangla?e?r) [^.?!:]*, [^.?!]*[.!:](?!\p{L})/u;
  /** The way to help stands first in a call for help. */
  const CALL_FOR_HELP = /Treng(er)? du hjelp med (en gang|ein gong)/;

  it.each(LOCALES)('are in no text (%s)', async (locale) => {
    expect((await all(locale)).filter(([, text]) => RETIRED[locale].test(text))).toEqual([]);
  });

  it.each(['nb', 'nn'] as const)('nor conditions that begin with the verb (%s)', async (locale) => {
    const found = (await all(locale)).filter(([, text]) => VERB_FIRST.test(text) && !CALL_FOR_HELP.test(text));
    expect(found).toEqual([]);
  });

  it.each(LOCALES)('nor marks of another language, or straight ones (%s)', async (locale) => {
    const foreign = locale === 'en' ? /[«»"]|\w'\w/ : /[“”"]|\w'\w/;
    expect((await all(locale)).filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  /** Words of our own are put into a sentence there: who is responsible, a status, a reason. */
  const OWN_WORDS = /\.(ownedBy|saidStatus|caseClosedOn)$/;

  it.each(LOCALES)('and names keep their capitals (%s)', async (locale) => {
    const lowered = NAMES.map((name) => name.toLowerCase());
    const found = (await all(locale)).filter(
      ([path, text]) => lowered.some((name) => text.includes(name)) && !OWN_WORDS.test(path),
    );
    expect(found).toEqual([]);
  });
});

describe('the three languages', () => {
  /** What a text says in numbers and names, however a language writes and orders them. */
  const facts = (text: string): string[] => [
    ...(text.replaceAll(/(?<=\d)[\s.,:/](?=\d)/g, '').match(/\d+/g) ?? []).sort(),
    ...NAMES.filter((name) => text.includes(name)),
  ];

  it('have the same numbers and the same names, text by text', async () => {
    const [nb = [], ...others] = await Promise.all(LOCALES.map(all));
    for (const other of others) {
      const said = new Map(other);
      const gaps = nb.flatMap(([path, text]) => {
        const translated = said.get(path);
        if (translated === undefined) return [`${path} is missing`];
        return facts(text).join() === facts(translated).join() ? [] : [`${path}: ${text} / ${translated}`];
      });
      expect(gaps).toEqual([]);
    }
  });
});
