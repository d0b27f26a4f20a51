/**
 * What a carer tells about the one who is ill. Staff must receive it, write it down and answer it; some of it must be
 * documented in the patient's journal, and then the carer was told so before it was.
 */
import { dayOf, isPlainDate, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { JournalExtract, JournalLine, SentExtract } from '../sharing/journal-extract.js';
import { journalExtract } from '../sharing/journal-extract.js';
import type { Line } from '../sharing/sharing.js';
import type { SupportCase } from './support-case.js';
import type { ChildrenLine, Telling, ToldThatDocumented } from './telling.schema.js';

type Told<Reason extends string = never> = Outcome<SupportCase, 'no-such-telling' | Reason>;

/** Records what a carer tells: written by them on their own page, or by staff who were told. */
export function addTelling(
  supportCase: SupportCase,
  said: Pick<Telling, 'text' | 'by' | 'recordedBy'>,
  context: TransitionContext,
): Outcome<SupportCase, 'nothing-said' | 'case-closed'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  if (said.text.trim() === '') return refused('nothing-said');
  const isReceived = said.by === 'staff' && said.recordedBy !== undefined;
  const telling: Telling = {
    ...said,
    id: context.newId(),
    at: context.now,
    sharing: 'care-team',
    ...(isReceived && { receivedBy: said.recordedBy, receivedAt: context.now }),
  };
  return done({ ...supportCase, tellings: [...(supportCase.tellings ?? []), telling] });
}

/** Somebody of the staff has read what the carer wrote. Reading it again changes nothing. */
export function receiveTelling(
  supportCase: SupportCase,
  tellingId: string,
  receivedBy: string,
  context: TransitionContext,
): Told {
  return withTelling(supportCase, tellingId, (telling) =>
    telling.receivedAt === undefined ? { ...telling, receivedBy, receivedAt: context.now } : telling,
  );
}

/**
 * Changes a sentence. The carer's own words are theirs: staff change what they wrote down themselves, and the sentence
 * for the journal. A ground holds for the words it was given for, and so for no others.
 */
export function wordTelling(
  supportCase: SupportCase,
  tellingId: string,
  words: Partial<Pick<Telling, 'text' | 'journalText'>>,
): Told<'carers-words' | 'nothing-said'> {
  const telling = tellingOf(supportCase, tellingId);
  if (telling?.by === 'carer' && words.text !== undefined) return refused('carers-words');
  if (words.text?.trim() === '') return refused('nothing-said');
  return withTelling(supportCase, tellingId, ({ journalText: former, ...rest }) => {
    const journalText = words.journalText ?? former ?? '';
    return { ...rest, ...words, ...(journalText.trim() === '' ? { journalText: undefined } : { journalText }) };
  });
}

/** Who follows it up, and by when. */
export function followUpTelling(
  supportCase: SupportCase,
  tellingId: string,
  followedUpBy: string,
  followUpDue: PlainDate | undefined,
): Told<'needs-name' | 'not-a-date'> {
  if (followedUpBy.trim() === '') return refused('needs-name');
  if (followUpDue !== undefined && !isPlainDate(followUpDue)) return refused('not-a-date');
  return withTelling(supportCase, tellingId, ({ followUpDue: _former, ...rest }) => ({
    ...rest,
    followedUpBy: followedUpBy.trim(),
    ...(followUpDue !== undefined && { followUpDue }),
  }));
}

/** What came of it; the carer reads it. */
export function answerTelling(
  supportCase: SupportCase,
  tellingId: string,
  outcome: string,
  outcomeBy: string,
  context: TransitionContext,
): Told<'nothing-said'> {
  if (outcome.trim() === '') return refused('nothing-said');
  return withTelling(supportCase, tellingId, (telling) => ({
    ...telling,
    outcome: outcome.trim(),
    outcomeBy,
    outcomeAt: context.now,
  }));
}

/** For the team, or for the patient's journal too. It gets there only on a ground: see {@link supportCaseForPatientJournal}. */
export function shareTelling(
  supportCase: SupportCase,
  tellingId: string,
  sharing: 'care-team' | 'patient-journal',
): Told {
  return withTelling(supportCase, tellingId, (telling) => ({ ...telling, sharing }));
}

/**
 * Records that the carer was told that this sentence must be documented, and by whom.
 *
 * @param toldOn the day on which they were told, where it was an earlier one
 */
export function documentTelling(
  supportCase: SupportCase,
  tellingId: string,
  toldBy: string,
  context: TransitionContext,
  toldOn: PlainDate = dayOf(context.now),
): Told<'needs-name' | 'not-a-date' | 'day-to-come'> {
  if (toldBy.trim() === '') return refused('needs-name');
  if (!isPlainDate(toldOn)) return refused('not-a-date');
  if (toldOn > dayOf(context.now)) return refused('day-to-come');
  const toldAt: DateTime = `${toldOn}${context.now.slice(toldOn.length)}`;
  return withTelling(supportCase, tellingId, (telling) => ({
    ...telling,
    sharing: 'patient-journal',
    mustBeDocumented: { text: sentenceOf(telling), toldBy: toldBy.trim(), toldAt },
  }));
}

/** Removes a telling that staff wrote by mistake, or that the carer takes back before anybody has received it. */
export function removeTelling(supportCase: SupportCase, tellingId: string): Told<'already-read'> {
  const telling = tellingOf(supportCase, tellingId);
  if (!telling) return refused('no-such-telling');
  if (telling.by === 'carer' && telling.receivedAt !== undefined) return refused('already-read');
  return done({ ...supportCase, tellings: supportCase.tellings?.filter(({ id }) => id !== tellingId) });
}

/** Still to be followed up: nobody has received it, nobody follows it up, or nothing has come of it yet. */
export function isOpenTelling({ receivedAt, outcomeAt }: Telling): boolean {
  return receivedAt === undefined || outcomeAt === undefined;
}

/** Somebody said they would follow it up by a day that has passed, and nothing has come of it yet. */
export function isLateTelling({ followUpDue, outcomeAt }: Telling, today: PlainDate): boolean {
  return outcomeAt === undefined && followUpDue !== undefined && followUpDue < today;
}

/**
 * That children are next of kin, in a sentence for the patient's journal: the law wants it there, on its own ground,
 * once the carer was told.
 */
export function writeChildrenLine(supportCase: SupportCase, text: string, context: TransitionContext): SupportCase {
  const { childrenLine, ...rest } = supportCase;
  if (text.trim() === '') return rest;
  return { ...rest, childrenLine: { ...(childrenLine ?? { id: context.newId(), sharing: 'care-team' }), text } };
}

/** Records that the carer was told that this sentence about the children must be documented. */
export function documentChildren(
  supportCase: SupportCase,
  toldBy: string,
  context: TransitionContext,
): Outcome<SupportCase, 'needs-name' | 'nothing-said'> {
  const { childrenLine } = supportCase;
  if (!childrenLine) return refused('nothing-said');
  if (toldBy.trim() === '') return refused('needs-name');
  const mustBeDocumented = { text: childrenLine.text, toldBy: toldBy.trim(), toldAt: context.now };
  return done({ ...supportCase, childrenLine: { ...childrenLine, sharing: 'patient-journal', mustBeDocumented } });
}

/** The sentence about the children is for the team alone again. */
export function keepChildrenLine(supportCase: SupportCase): SupportCase {
  const { childrenLine } = supportCase;
  return childrenLine ? { ...supportCase, childrenLine: { ...childrenLine, sharing: 'care-team' } } : supportCase;
}

/** A telling as a line: the sentence for the journal, or else what was told. */
export function tellingLine(supportCase: SupportCase, telling: Telling): Line {
  return { recordId: supportCase.id, lineId: telling.id, sharing: telling.sharing, text: sentenceOf(telling) };
}

/**
 * The lines of the case that may stand in the patient's journal: what the carer told about the patient, with the
 * carer's yes or on the ground that it must be documented, and the sentence about children. Nothing else of a case goes
 * there: whether to tell that there is one is up to the carer.
 */
export function supportCaseForPatientJournal(supportCase: SupportCase): JournalExtract {
  const { tellings = [], childrenLine, consents } = supportCase;
  const lines = tellings.flatMap((telling): readonly JournalLine[] => {
    const line = tellingLine(supportCase, telling);
    const agreed = journalExtract([line], consents).lines;
    return agreed.length > 0 ? agreed : documented(line, telling.mustBeDocumented, 'must-be-documented');
  });
  return { lines: [...lines, ...childrenLines(supportCase.id, childrenLine)] };
}

/** On which days the carer told what stands in an extract; of a line about children, when the carer was told of it. */
export function daysTold({ tellings = [] }: SupportCase, { lines }: JournalExtract): string[] {
  return lines.map((line) => {
    const telling = tellings.find(({ id }) => id === line.lineId);
    return telling?.at ?? (line.ground === 'carer-agreed' ? line.agreedAt : line.toldAt);
  });
}

/** Notes what was handed to the host of the lines of a case. */
export function recordSentCaseExtract(supportCase: SupportCase, sent: SentExtract): SupportCase {
  return { ...supportCase, sentExtract: sent };
}

function childrenLines(recordId: string, line: ChildrenLine | undefined): readonly JournalLine[] {
  if (!line) return [];
  return documented({ ...line, recordId, lineId: line.id }, line.mustBeDocumented, 'children-next-of-kin');
}

/** A line on a ground of the law, where the carer was told about these very words. */
function documented(
  { recordId, lineId, sharing, text }: Line,
  told: ToldThatDocumented | undefined,
  ground: 'must-be-documented' | 'children-next-of-kin',
): readonly JournalLine[] {
  if (sharing !== 'patient-journal' || told?.text !== text || text.trim() === '') return [];
  return [{ recordId, lineId, text, ground, toldBy: told.toldBy, toldAt: told.toldAt }];
}

function sentenceOf({ text, journalText }: Telling): string {
  return journalText ?? text;
}

function tellingOf({ tellings = [] }: SupportCase, tellingId: string): Telling | undefined {
  return tellings.find(({ id }) => id === tellingId);
}

function withTelling(supportCase: SupportCase, tellingId: string, change: (telling: Telling) => Telling): Told {
  if (!tellingOf(supportCase, tellingId)) return refused('no-such-telling');
  const tellings = (supportCase.tellings ?? []).map((one) => (one.id === tellingId ? change(one) : one));
  return done({ ...supportCase, tellings });
}
