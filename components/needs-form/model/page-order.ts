import type { QuestionSet } from '../../../src/domain/assessment/question-set.js';

/**
 * A page of the form: `start`, `first`, `theme:` and the id of one, `reach`, `last`, `priorities` or `summary`; on paper
 * `keying` in place of those between `start` and `summary`; and the information pages `about`, `child` and `pause`.
 */
export type Place = string;

export const START: Place = 'start';
export const SUMMARY: Place = 'summary';
export const PRIORITIES: Place = 'priorities';
/** Where a form that was filled in on paper is typed in. */
export const KEYING: Place = 'keying';
/** The extra questions before the themes, and those after them: how the carer is reached, and the rest. */
export const FIRST = 'first';
export const REACH = 'reach';
export const LAST = 'last';
export type ExtraPlace = typeof FIRST | typeof REACH | typeof LAST;
/** Information pages, not on the way from start to summary; each leads back to where the carer was. */
export const ABOUT: Place = 'about';
export const CHILD: Place = 'child';
export const PAUSE: Place = 'pause';
const BESIDE: readonly Place[] = [ABOUT, CHILD, PAUSE];

const THEME = 'theme:';

export function isBeside(place: Place): boolean {
  return BESIDE.includes(place);
}

export function themePlace(questionId: string): Place {
  return THEME + questionId;
}

export function themeAt(place: Place): string | undefined {
  return place.startsWith(THEME) ? place.slice(THEME.length) : undefined;
}

export function asidesAt(questionSet: QuestionSet, place: Place): string[] {
  return Object.entries(questionSet.aside)
    .filter(([, aside]) => aside.place === place)
    .map(([id]) => id);
}

/** The ids of the extra questions after the themes. */
export function asidesAfter(questionSet: QuestionSet): string[] {
  return [REACH, LAST].flatMap((place) => asidesAt(questionSet, place));
}

/** All pages from the first to the last, in the order they are walked through. */
export function placesOf(questionSet: QuestionSet, isOnPaper: boolean): Place[] {
  if (isOnPaper) return [START, KEYING, SUMMARY];
  const extra = (...places: Place[]): Place[] => places.filter((place) => asidesAt(questionSet, place)[0]);
  return [
    START,
    ...extra(FIRST),
    ...questionSet.questions.map((question) => themePlace(question.id)),
    ...extra(REACH, LAST),
    PRIORITIES,
    SUMMARY,
  ];
}

/** The page so many steps away; stays at the ends. A page that the set does not have counts as the start. */
export function placeFrom(questionSet: QuestionSet, place: Place, steps: number, isOnPaper = false): Place {
  const places = placesOf(questionSet, isOnPaper);
  const index = Math.max(0, places.indexOf(place)) + steps;
  return places[Math.min(Math.max(index, 0), places.length - 1)] ?? START;
}

/** A page as a number, for the browser's history: a number tells nothing about the person. */
export function numberOf(questionSet: QuestionSet, place: Place, isOnPaper: boolean): number {
  return Math.max(0, [...placesOf(questionSet, isOnPaper), ...BESIDE].indexOf(place));
}

export function placeOfNumber(questionSet: QuestionSet, number: number, isOnPaper: boolean): Place {
  return [...placesOf(questionSet, isOnPaper), ...BESIDE][number] ?? START;
}
