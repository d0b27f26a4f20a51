import { CASE_SORTS, type CaseFilter, type CaseSort } from '../../src/domain/overview/case-row.js';
import { WORK_SCOPES, type WorkScope } from '../../src/domain/overview/work-scope.js';
import { rememberChoices, rememberedChoices } from '../../src/browser/remembered-choices.js';

/** In the order in which a case goes. */
export const FILTERS: readonly CaseFilter[] = [
  'open',
  'overdue',
  'unknown-case',
  'not-offered',
  'offered',
  'declined',
  'form-in',
  'talk-due',
  'talk-open',
  'talk-held',
  'plan-due',
  'plan-draft',
  'plan-agreed',
  'review-due',
  'bereaved',
  'bereaved-talk-due',
  'closed',
];

/** What a board shows. It is about the list and about nobody in it, so that the browser may remember it. */
export interface BoardChoices {
  readonly list: 'cases' | 'work';
  /** Whose cases, and whose work. */
  readonly cases: 'mine' | 'all';
  readonly work: WorkScope;
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
}

const NAME = 'carer-case-board';

/** What was chosen last in this browser; at first all cases, and of what is to be done one's own. */
export function lastChoices(): BoardChoices {
  const kept = rememberedChoices(NAME);
  const among = <One extends string>(all: readonly One[], name: keyof BoardChoices, usual: One): One =>
    all.find((one) => one === kept[name]) ?? usual;
  return {
    list: among(['cases', 'work'], 'list', 'cases'),
    cases: among(['mine', 'all'], 'cases', 'all'),
    work: among(WORK_SCOPES, 'work', 'mine'),
    filter: among(FILTERS, 'filter', 'open'),
    sort: among(CASE_SORTS, 'sort', 'due'),
  };
}

export function keepChoices(choices: BoardChoices): void {
  rememberChoices(NAME, { ...choices });
}
