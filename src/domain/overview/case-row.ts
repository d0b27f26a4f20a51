import * as z from 'zod/mini';
import { addDays, dayOf } from '../kernel/calendar.js';
import { PlainDate } from '../kernel/calendar.schema.js';
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import { carerNeeds12 } from '../assessment/carer-needs-12.js';
import { conversationForCareTeam } from '../conversation/conversation-record.js';
import { planForCareTeam } from '../plan/follow-up-plan.js';
import { assessmentsForCareTeam } from '../assessment/submit-assessment.js';
import { CarerRelation } from '../case/carer.schema.js';
import { childrenKnown } from '../case/children.js';
import { namesOfPatient } from '../case/case-phase.js';
import { daysOfChange, IDLE, NEXT_STEPS, nextStep, STAGES, unknownCaseStep, type Stage } from './next-step.js';
import { latestForm, type CaseRecords } from './arranged.js';
import { USUAL_DAYS, type UnitDays } from './unit-days.js';
import { Id, list, ShortText } from '../kernel/schema-fields.js';
import { paperCode } from '../assessment/paper-form-code.js';
import { plain, wordsOf } from '../kernel/search-folding.js';

/** One case as a board shows it, on one day: no theme, no free text, no diagnosis. */
export const CaseRow = z.object({
  caseId: Id,
  stage: z.enum(STAGES),
  step: z.enum(NEXT_STEPS),
  date: z.optional(PlainDate),
  overdue: z.boolean(),
  since: z.optional(PlainDate),
  /** How many other things are due by today. */
  more: z.optional(z.number()),
  /** Children under 18 are affected, and not all of them are followed up. Never on a wall. */
  lacksChildFollowUp: z.optional(z.literal(true)),
  /** What the patient is known by across cases: see `namesOfPatient`. */
  patientNames: z.optional(list(ShortText)),
  carer: z.optional(ShortText),
  relation: z.optional(ShortText),
  relationCode: z.optional(CarerRelation),
  initials: z.optional(ShortText),
  nickname: z.optional(ShortText),
  /** The contact person. */
  owner: z.optional(ShortText),
  deputy: z.optional(ShortText),
  /** Of a form without a case: the code at the foot of its sheet. */
  formCode: z.optional(ShortText),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CASE_SORTS = ['due', 'name', 'owner'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** `open`: every case that is not closed. */
export type CaseFilter = Stage | 'open' | 'overdue';

/** Which cases somebody wants to see, and in which order. */
export interface CaseQuery {
  readonly today: PlainDate;
  readonly filter?: CaseFilter;
  readonly sort?: CaseSort;
  /**
   * Beginnings of words to look for: the carer's name, initials, nickname, contact person, the code on a paper form.
   */
  readonly find?: string;
  /** Only cases in which this person is contact person or deputy. */
  readonly person?: string;
  /** Only cases about the patient who is known by this: the host's reference, or a mark that cases have in common. */
  readonly patient?: string;
  /** What the unit has decided about days; the usual ones where it has not. One database has one unit. */
  readonly unitDays?: UnitDays;
}

/** The row of a case from all its stored records, and the day from which it may be another one. */
export function caseRow(
  records: CaseRecords,
  today: PlainDate,
  unitDays: UnitDays = USUAL_DAYS,
): { row: CaseRow; until: PlainDate | undefined } {
  const { supportCase } = records;
  const forTeam: CaseRecords = {
    supportCase,
    assessments: assessmentsForCareTeam(records.assessments),
    conversations: records.conversations.map((talk) => conversationForCareTeam(talk)),
    plans: records.plans.map((plan) => planForCareTeam(plan)),
  };
  const { carer, patient, contactPerson, deputy, nickname } = supportCase;
  const isOpen = supportCase.phase !== 'closed';
  const patientNames = namesOfPatient(supportCase);
  const form = latestForm(forTeam.assessments);
  const { lacksFollowUp } = childrenKnown(supportCase, forTeam.conversations, form);
  const next = nextStep(forTeam, today, unitDays);
  const row: CaseRow = {
    ...next,
    ...(form && next.stage === 'unknown-case' && { formCode: codeOf(form) }),
    caseId: supportCase.id,
    ...(isOpen && lacksFollowUp && { lacksChildFollowUp: true as const }),
    ...(patientNames.length > 0 && { patientNames }),
    ...(carer.name !== undefined && { carer: carer.name }),
    ...(carer.relation !== undefined && { relation: carer.relation }),
    ...(carer.relationCode !== undefined && { relationCode: carer.relationCode }),
    ...(patient?.initials !== undefined && { initials: patient.initials }),
    ...(nickname !== undefined && { nickname }),
    ...(contactPerson && { owner: contactPerson.name }),
    ...(deputy && { deputy: deputy.name }),
  };
  const until = daysOfChange(forTeam, unitDays)
    .filter((day) => day > today)
    .sort()[0];
  return { row, until };
}

/**
 * The row of a form that came for a case which nobody has opened: it is named, or joined to a case that exists; and the
 * day from which it may be another one.
 */
export function rowOfUnknownCase(
  caseId: string,
  assessments: readonly NeedsAssessment[],
  today: PlainDate,
  unitDays: UnitDays = USUAL_DAYS,
): { row: CaseRow; until: PlainDate | undefined } | undefined {
  const form = latestForm(assessmentsForCareTeam(assessments));
  if (!form) return undefined;
  const sent = dayOf(form.submittedAt);
  const row = { ...unknownCaseStep(form, today, unitDays), caseId, formCode: codeOf(form) };
  return { row, until: [sent, addDays(sent, unitDays.formWaits + 1)].find((day) => day > today) };
}

function codeOf({ caseId, questionSet }: NeedsAssessment): string {
  return paperCode(caseId, questionSet);
}

/** The filters that a case matches. */
export function filtersOf({ stage, overdue }: CaseRow): CaseFilter[] {
  return [stage, ...(stage === 'closed' ? [] : (['open'] as const)), ...(overdue ? (['overdue'] as const) : [])];
}

/**
 * The sort key of a row, unique among rows. Where no name counts first, what is overdue comes first, then what waits
 * for the team, by its day or since when it has waited, then the rest.
 */
export function orderOf(row: CaseRow, sort: CaseSort): string {
  const stage = String(STAGES.indexOf(row.stage)).padStart(2, '0');
  const due = `${urgency(row)} ${row.date ?? row.since ?? LAST} ${stage}`;
  const before = sort === 'name' ? nameOrder(row.carer) : sort === 'owner' ? nameOrder(row.owner) : '';
  return `${before}${due} ${row.caseId}`;
}

/** Sorts after every day. */
const LAST = '9999-12-31';

function urgency({ overdue, step }: CaseRow): '0' | '1' | '2' {
  if (overdue) return '0';
  return IDLE.has(step) ? '2' : '1';
}

/** By name as a phone book has it, with æ, ø and å last; those without a name after all others. */
function nameOrder(name: string | undefined): string {
  if (name === undefined || name.trim() === '') return '\u{10FFFF}';
  // Å keeps its ring, which makes it a letter of its own; other marks do not change the place of a letter.
  const plain = name.trim().toLowerCase().replaceAll('aa', 'å').normalize('NFD');
  const letters = plain.replaceAll(/(?!\u030A)\p{M}/gu, '').normalize('NFC');
  return `${letters.replaceAll('æ', '{a').replaceAll('ø', '{b').replaceAll('å', '{c')}\u0000`;
}

/** Initials of a name, for a wall display that passers-by can read: "Kari Nordli" is "K.N.". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => `${firstLetter(part).toUpperCase()}.`)
    .join('');
}

/** The first letter as a reader sees it, whole: an emoji or a letter with marks may be several code points. */
function firstLetter(word: string): string {
  // Firefox before 125 has no segmenter, whatever the types say: the first code point there.
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
  const [first] = Segmenter ? new Segmenter().segment(word) : [];
  return first?.segment ?? Array.from(word)[0] ?? '';
}

/** What a case is found by: its names, initials and code, in small letters without marks. */
export function findableWords(row: CaseRow): string[] {
  const { carer = '', initials = '', nickname = '', owner = '' } = row;
  const names = wordsOf([carer, initials, nickname, owner].join(' '));
  const words = [...names, together(initials), together(initialsOf(carer))].map((word) => plain(word));
  const found = words.filter((word) => word !== '');
  const codes = [paperCode(row.caseId, carerNeeds12), row.formCode ?? ''].filter((code) => code !== '');
  return [...new Set([...found, ...codes.map((code) => CODE + codeSigns(code))])];
}

/**
 * The ways in which a typed search may be meant: as words, each the beginning of one of {@link findableWords}; as
 * initials; as the code of a paper form, however it was typed.
 */
export function wantedWords(find: string): string[][] {
  const words = wordsOf(find).map((word) => plain(word));
  if (words.length === 0) return [];
  const code = codeSigns(find);
  // A few letters of a name would also be the beginning of somebody's code.
  return [words, [plain(together(find))], ...(code.length < SIGNS_OF_CODE ? [] : [[CODE + code]])];
}

/** Prefix that tells a code from a name. */
const CODE = '#';
/** How many characters of a code have to be typed before it is searched for as one. */
const SIGNS_OF_CODE = 4;

function together(text: string): string {
  return wordsOf(text).join('');
}

/** A code in the form in which codes are compared: O is read as 0, I and L as 1. */
function codeSigns(text: string): string {
  return plain(together(text)).replaceAll('o', '0').replaceAll(/[il]/g, '1');
}

/** Whether a case with these words is found by what was typed. */
export function isFoundBy(wanted: readonly (readonly string[])[], words: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  return wanted.some((way) => way.every((typed) => words.some((word) => word.startsWith(typed))));
}

/** The key by which a store finds the cases of a person. */
export function personKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Which part of a list is wanted: up to `limit` rows, after the row whose sort key is `after`. */
export interface PageWanted {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** One page of a list of cases. */
export interface CasePage {
  readonly rows: readonly CaseRow[];
  /** The `after` of the next page, where there is one. */
  readonly next?: string;
  /** Rows in the whole list. */
  readonly count: number;
  /** How many cases are stored and cannot be read. */
  readonly unreadable: number;
}

/** The page of these rows that is wanted: filtered, searched and sorted. */
export function pageOf(
  all: readonly CaseRow[],
  query: CaseQuery,
  { limit, after = '' }: PageWanted,
): Omit<CasePage, 'unreadable'> {
  const { filter = 'open', sort = 'due', find = '', person, patient } = query;
  const wanted = wantedWords(find);
  const isOfPatient = ({ patientNames = [] }: CaseRow): boolean =>
    patient === undefined || patientNames.includes(patient);
  const isFound = (row: CaseRow): boolean => wanted.length === 0 || isFoundBy(wanted, findableWords(row));
  const isTheirs = ({ owner = '', deputy = '' }: CaseRow): boolean =>
    person === undefined || [owner, deputy].some((name) => personKey(name) === personKey(person));
  const list = all
    .filter((row) => filtersOf(row).includes(filter) && isTheirs(row) && isOfPatient(row) && isFound(row))
    .map((row) => ({ row, order: orderOf(row, sort) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1));
  const rest = list.filter(({ order }) => order > after);
  const rows = rest.slice(0, limit);
  return {
    rows: rows.map(({ row }) => row),
    count: list.length,
    ...(rest.length > limit && { next: rows.at(-1)?.order ?? '' }),
  };
}
