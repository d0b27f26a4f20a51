import { describe, expect, it } from 'vitest';
import { formatDate, formatDateWithDistance, formatMoment } from '../../src/i18n/format-date.js';
import { loadBoard } from '../../src/i18n/board/load.js';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import { loadCaseDesk } from '../../src/i18n/case-desk/load.js';
import { loadCaseLife } from '../../src/i18n/case-life/load.js';
import { loadChildren } from '../../src/i18n/children/load.js';
import { loadBoardForm } from '../../src/i18n/board-form/load.js';
import { loadBoardWork } from '../../src/i18n/board-work/load.js';
import { loadConversation } from '../../src/i18n/conversation/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadDevice } from '../../src/i18n/device/load.js';
import { loadFormPaper } from '../../src/i18n/form-paper/load.js';
import { loadFormSpoken } from '../../src/i18n/form-spoken/load.js';
import { loadFormWords } from '../../src/i18n/needs-form/load.js';
import { loadOpeningQuestions } from '../../src/i18n/opening-questions/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import { loadPlanDesk } from '../../src/i18n/plan-staff/load.js';
import { loadTrailLegend } from '../../src/i18n/trail/load.js';
import { loadTold } from '../../src/i18n/told/load.js';
import { loadTellingCarer } from '../../src/i18n/telling-carer/load.js';
import { loadWhomToCall } from '../../src/i18n/whom-to-call/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { LOCALES, resolveLocale, type Locale } from '../../src/i18n/resolve-locale.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { promptsFor } from '../../src/domain/conversation/prompt.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';

const sections = [
  loadFormWords,
  loadQuestions,
  loadDevice,
  loadFormPaper,
  loadFormSpoken,
  loadConversation,
  loadTalk,
  loadChildren,
  loadOpeningQuestions,
  loadPlan,
  loadPlanDesk,
  loadPlanCarer,
  loadCarerCard,
  loadCaseDesk,
  loadCaseLife,
  loadWhomToCall,
  loadBoard,
  loadTrailLegend,
  loadTold,
  loadTellingCarer,
  loadBoardForm,
  loadBoardWork,
];

/** Texts that take a number first; all others take words. */
const NUMBERED =
  /Count|minutes|seconds|sheetPage|aboutTheForm|settledTellings|wantsWrong|offersHere|keptTopics|passphraseHint|copyTakenIn|copyRefused|progress|overdue|inDays|count|unreadable/i;

/** All sentences of a catalogue, each function called with a few numbers or with a word. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const speak = value as (...words: unknown[]) => string;
    const [other, firsts]: [unknown, unknown[]] = NUMBERED.test(path) ? [3, [-1, 0, 1, 2, 5]] : ['ord', ['ord']];
    return firsts.map((first) => [path, speak(first, other, other, other)]);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  }
  return [];
}

async function all(locale: Locale): Promise<[string, string][]> {
  return (await Promise.all(sections.map(async (section) => sentences(await section(locale))))).flat();
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  it('say something everywhere', async () => {
    const empty = (await all(locale)).filter(([path, text]) => text.trim() === '' && path !== '.form.filledBy.self');
    expect(empty).toEqual([]);
  });

  it('have no gap where a word was to be filled in', async () => {
    expect((await all(locale)).filter(([, text]) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  it('name every theme, answer and choice of our question set', async () => {
    const texts = await loadQuestions(locale);
    for (const { id, group } of carerNeeds12.questions) {
      expect(texts.questions[id]?.text, id).toBeTruthy();
      expect(texts.groups[group], group).toBeTruthy();
    }
    for (const code of carerNeeds12.answers) expect(texts.answers[code], code).toBeTruthy();
    for (const [id, aside] of Object.entries(carerNeeds12.aside)) {
      expect(texts.aside[id]?.text, id).toBeTruthy();
      if (aside.kind === 'choice')
        for (const choice of aside.choices) expect(texts.aside[id]?.choices?.[choice], choice).toBeTruthy();
    }
  });
});

describe('the questions to open a theme', () => {
  it.each(LOCALES)(
    'are two or three for every theme and every standing prompt, each a question (%s)',
    async (locale) => {
      const { themes, bereaved, somethingElse, prompts } = await loadOpeningQuestions(locale);
      const ids = carerNeeds12.questions.map(({ id }) => id);
      expect(Object.keys(themes)).toEqual(ids);
      expect(Object.keys(bereaved)).toEqual(ids);
      const asked = promptsFor('start').standing.filter((id) => id !== 'told-by-us');
      expect(Object.keys(prompts)).toEqual(['children-under-18', ...asked]);
      for (const questions of [
        ...Object.values(themes),
        ...Object.values(bereaved),
        ...Object.values(prompts),
        somethingElse,
      ]) {
        expect([2, 3]).toContain(questions.length);
        for (const question of questions) expect(question).toMatch(/^[A-ZÅÆØ].*\?$/);
      }
    },
  );
});

describe('once the person who was ill has died', () => {
  /** The ill person as somebody who is alive; what they had said is said as past. */
  const ALIVE: Record<Locale, RegExp> = {
    nb: /pasient(?!en (hadde|ble))|den som er syk/i,
    nn: /pasient(?!en (hadde|vart))|den som er sjuk/i,
    en: /patient|person who is ill/i,
  };
  /** Keys that are not shown in that phase: other kinds of talk, their prompts, and how a death is recorded. */
  const NOT_SHOWN =
    /kindIntro\.(?!bereavement)|prompts\.(told-by-us|matters-to-patient|where-to-be)|setBereaved|bereaved\.|patientPresent|otherDied|sameTakenBack|closeAfterDeath|changeConsent|consentDecision|withdrawConsent|parties\.patient|alwaysListen/;

  it.each(LOCALES)('no text on the desk speaks of a patient who is alive (%s)', async (locale) => {
    const conversation = forPhase(await loadConversation(locale), 'bereaved');
    const talk = forPhase(await loadTalk(locale), 'bereaved');
    const desk = forPhase(await loadCaseDesk(locale), 'bereaved');
    const life = forPhase(await loadCaseLife(locale), 'bereaved');
    const card = forPhase(await loadCarerCard(locale), 'bereaved');
    const children = forPhase(await loadChildren(locale), 'bereaved');
    const { bereaved, somethingElse } = await loadOpeningQuestions(locale);
    const told = forPhase(await loadTold(locale), 'bereaved');
    const shown = [
      ...[conversation, talk, desk, life, card, children, told],
      { bereaved2: bereaved, somethingElse },
    ].flatMap((words) => sentences(words));
    const alive = shown.filter(([path, text]) => !NOT_SHOWN.test(path) && ALIVE[locale].test(text));
    expect(alive).toEqual([]);
  });
});

describe('the whole form', () => {
  /** A slow reader; adults who read silently and with ease manage twice as many. */
  const WORDS_A_MINUTE = 110;

  it.each(LOCALES)('is read from first screen to last in under ten minutes by a slow reader (%s)', async (locale) => {
    const { questions: texts, form: start } = await loadFormWords(locale);
    const answers = Object.values(texts.answers).join(' ');
    const pages = [
      texts.title,
      texts.subtitle,
      texts.intro,
      texts['who-sees'],
      texts['not-watched'],
      texts.confidentiality,
      start.aboutTheForm(12),
      start.nextText,
      ...start.helpNumbers.map(({ text }) => text),
      // The answers are read again at each theme, and the label of the comment, too.
      ...Object.values(texts.questions).flatMap(({ text, hint }) => [text, hint, answers, texts['comment-label']]),
      ...Object.values(texts.aside).flatMap(({ text, choices }) => [text, ...Object.values(choices ?? {})]),
      texts.priorities,
      ...Object.values(texts.questions).map(({ short }) => short),
    ];
    const words = pages.join(' ').split(/\s+/).length;
    expect(words / WORDS_A_MINUTE).toBeLessThan(10);
  });

  it.each(LOCALES)('has a spoken question for each theme (%s)', async (locale) => {
    const { questions } = await loadFormSpoken(locale);
    expect(Object.keys(questions)).toEqual(carerNeeds12.questions.map(({ id }) => id));
    expect(Object.values(questions).filter((question) => !question.endsWith('?'))).toEqual([]);
  });
});

describe('Nynorsk', () => {
  it('has no Bokmål left in it', async () => {
    const bokmaal =
      /(?<!\p{L})(ikke|jeg|hva|hvem|hvordan|hvorfor|noen|dere|pårørende|pasientens|fra|uken|gjøre|mer|nå|være|deg selv|skrevet|lagret|blitt)(?!\p{L})/iu;
    const wrong = (await all('nn')).filter(([, text]) => bokmaal.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the language of a page', () => {
  it.each([
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['EN-gb', 'en'],
    ['fr', 'nb'],
    [undefined, 'nb'],
  ] as const)('%s is spoken as %s', (tag, locale) => {
    expect(resolveLocale(tag)).toBe(locale);
  });
});

describe('dates as people say them', () => {
  it('in three languages, with the year only where it is another', async () => {
    const [nb, nn, en] = await Promise.all(LOCALES.map(async (locale) => (await loadFormWords(locale)).common));
    if (!nb || !nn || !en) throw new Error('a language is missing');
    expect(formatDate(nb, '2026-12-03', '2026-11-22')).toBe('torsdag 3. desember');
    expect(formatDateWithDistance(nb, '2026-12-03', '2026-11-22')).toBe('torsdag 3. desember, om 11 dager');
    expect(formatDateWithDistance(nn, '2026-12-01', '2026-11-30')).toBe('i morgon, tysdag 1. desember');
    expect(formatDate(en, '2027-01-04', '2026-11-22')).toBe('Monday 4 January 2027');
    expect(formatMoment(nb, '2026-11-22T23:40:00+01:00', '2026-11-22')).toBe('søndag 22. november kl. 23.40');
  });
});

describe('the days after which a bereavement talk is offered', () => {
  it('are said as people say them, in weeks where they are whole weeks', async () => {
    const [nb, nn, en] = await Promise.all(LOCALES.map((locale) => loadCaseDesk(locale)));
    expect(nb?.afterDeathCount(28, 42)).toBe('fire til seks uker etter dødsfallet');
    expect(nb?.afterDeathCount(2, 3)).toBe('to til tre dager etter dødsfallet');
    expect(nb?.afterDeathCount(0, 3)).toBe('innen tre dager etter dødsfallet');
    expect(nb?.afterDeathCount(7, 7)).toBe('én uke etter dødsfallet');
    expect(nn?.afterDeathCount(7, 14)).toBe('ei til to veker etter dødsfallet');
    expect(nn?.afterDeathCount(1, 1)).toBe('ein dag etter dødsfallet');
    expect(en?.afterDeathCount(28, 42)).toBe('four to six weeks after the death');
    expect(en?.afterDeathCount(91, 100)).toBe('91 to 100 days after the death');
  });
});
