import type { QuestionSet } from '../../src/domain/question-set.js';

/** A page of the form: `start`, `first`, `theme:` and the id of one, `last`, `priorities` or `summary`. */
export type Place = string;

export const START: Place = 'start';
export const SUMMARY: Place = 'summary';
export const PRIORITIES: Place = 'priorities';
/** The questions beside the themes that come before them, and those that come after. */
export const FIRST = 'first';
export const LAST = 'last';

const THEME = 'theme:';

export function themePlace(questionId: string): Place {
  return THEME + questionId;
}

export function themeAt(place: Place): string | undefined {
  return place.startsWith(THEME) ? place.slice(THEME.length) : undefined;
}

export function asidesAt(questionSet: QuestionSet, place: typeof FIRST | typeof LAST): string[] {
  return Object.entries(questionSet.aside)
    .filter(([, aside]) => aside.place === (place === FIRST ? 'first' : 'last'))
    .map(([id]) => id);
}

/** All pages from the first to the last, in the order they are walked through. */
function placesOf(questionSet: QuestionSet): Place[] {
  return [
    START,
    ...(asidesAt(questionSet, FIRST).length > 0 ? [FIRST] : []),
    ...questionSet.questions.map((question) => themePlace(question.id)),
    ...(asidesAt(questionSet, LAST).length > 0 ? [LAST] : []),
    PRIORITIES,
    SUMMARY,
  ];
}

/** The page so many steps away; stays at the ends. A page that the set does not have counts as the start. */
export function placeFrom(questionSet: QuestionSet, place: Place, steps: number): Place {
  const places = placesOf(questionSet);
  const index = Math.max(0, places.indexOf(place)) + steps;
  return places[Math.min(Math.max(index, 0), places.length - 1)] ?? START;
}
