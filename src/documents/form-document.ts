import {
  assessmentForCarer,
  assessmentForCareTeam,
  type NeedsAssessment,
} from '../domain/assessment/needs-assessment.js';
import {
  assertSameCase,
  carerLine,
  loadWords,
  rendered,
  type DocumentOptions,
  type ReadableDocument,
} from './document.js';
import { entry, section, type Entry } from './document-tree.js';
import { extractDocument } from './journal-document.js';

/**
 * A form that was sent. Undefined where there is nothing for this reader: of a draft or a form that was taken back for
 * anybody, and for the patient's journal without a line that the carer agreed to.
 */
export async function formDocument(
  form: NeedsAssessment,
  options: DocumentOptions,
): Promise<ReadableDocument | undefined> {
  const { reader, supportCase } = options;
  assertSameCase(form.caseId, options);
  if (reader === 'patient-journal') return extractDocument({ ...options, conversations: [], assessments: [form] });
  const read = reader === 'carer' ? assessmentForCarer(form) : assessmentForCareTeam(form);
  if (read?.status !== 'submitted' || read.isReceipt) return undefined;
  const words = await loadWords(options);
  const { documents, texts, day } = words;
  const { sentOn, filledBy } = documents;
  return rendered({
    lang: words.locale,
    title: documents.formTitle[reader],
    lines: [...carerLine(words, supportCase), `${sentOn(day(read.submittedAt))} · ${filledBy[read.filledBy]}`],
    sections: [
      ...section(undefined, [{ is: 'paragraph', text: read.noNeedsNow ? documents.noNeeds : '' }]),
      ...section(documents.priorities, [
        { is: 'list', items: read.priorities.map((id) => texts.questions[id]?.short ?? id), isOrdered: true },
      ]),
      ...section(documents.answers, [{ is: 'definitions', entries: answers(read, options, words) }]),
    ],
  });
}

/** What was said, in the order in which it was asked: what comes first, the themes, and what comes after. */
function answers(
  { answers: themes, aside }: NeedsAssessment,
  { questionSet }: DocumentOptions,
  { texts, documents }: Awaited<ReturnType<typeof loadWords>>,
): Entry[] {
  const unclear = (mark: true | undefined): string | undefined => (mark ? documents.unclear : undefined);
  const asked = (ids: readonly string[], said: Readonly<Record<string, unknown>>): string[] => {
    const known = ids.filter((id) => id in said);
    // A form of another version may have answers to what is not asked any more: they were said all the same.
    return [...known, ...Object.keys(said).filter((id) => !known.includes(id))];
  };
  const asides = asked(Object.keys(questionSet?.aside ?? texts.aside), aside).flatMap((id) => {
    const { choice, text, unclear: mark } = aside[id] ?? {};
    const { text: question = id, choices } = texts.aside[id] ?? {};
    return entry(question, choice === undefined ? undefined : (choices?.[choice] ?? choice), unclear(mark), text);
  });
  const ofThemes = asked(Object.keys(texts.questions), themes).flatMap((id) => {
    const { answer, comment, unclear: mark } = themes[id] ?? {};
    const said = answer === undefined ? undefined : (texts.answers[answer] ?? answer);
    return entry(texts.questions[id]?.text ?? id, said, unclear(mark), comment);
  });
  return [...ofThemes, ...asides];
}
