import {
  conversationForCarer,
  conversationForCareTeam,
  type ConversationRecord,
  type Topic,
} from '../domain/conversation/conversation-record.js';
import { ownerNow } from '../domain/conversation/expectation.js';
import { CAN_BE_NO, PromptId } from '../domain/conversation/prompt.js';
import { outcomesOf } from '../domain/conversation/topic-outcome.js';
import {
  assertSameCase,
  callSection,
  carerLine,
  loadWords,
  rendered,
  type DocumentOptions,
  type ReadableDocument,
  type Words,
} from './document.js';
import { entry, section, type Block, type Entry, type Section } from './document-tree.js';
import { extractDocument } from './journal-document.js';

type Told = Exclude<DocumentOptions['reader'], 'patient-journal'>;

/**
 * A talk that has ended, as it was written down, with what the carer added, and whether they said that they have read
 * it. Undefined while it is open, and for the patient's journal without a line that the carer agreed to.
 */
export async function talkDocument(
  talk: ConversationRecord,
  options: DocumentOptions,
): Promise<ReadableDocument | undefined> {
  const { reader, supportCase } = options;
  assertSameCase(talk.caseId, options);
  if (reader === 'patient-journal') return extractDocument({ ...options, conversations: [talk] });
  const read = reader === 'carer' ? conversationForCarer(talk) : conversationForCareTeam(talk);
  if (read.status !== 'closed') return undefined;
  const words = await loadWords(options);
  const { documents, conversation, day } = words;
  const { confirmedByCarerAt: confirmed } = read;
  const readBy = reader === 'carer' ? conversation.youConfirmed : conversation.confirmed;
  return rendered({
    lang: words.locale,
    title: documents.talkTitle[reader],
    lines: [
      ...carerLine(words, supportCase),
      `${conversation.talkOn(conversation.kinds[read.kind], day(read.heldAt))} · ${documents.modes[read.mode]}`,
      confirmed ? readBy(day(confirmed)) : reader === 'care-team' ? documents.notConfirmed : '',
    ].filter((line) => line !== ''),
    sections: [
      ...(reader === 'carer' ? callSection(words, options) : []),
      ...section(documents.participants, [
        {
          is: 'list',
          items: read.participants.map(({ name, role, party }) =>
            [name, role ?? documents.parties[party]].filter(Boolean).join(', '),
          ),
        },
        { is: 'paragraph', text: read.patientPresent ? documents.patientPresent : '' },
      ]),
      ...(read.nothingWritten
        ? section(undefined, [{ is: 'paragraph', text: conversation.nothingWrittenOn }])
        : content(read, reader, words)),
      ...section(conversation.nextContact, [
        { is: 'paragraph', text: read.nextContact === undefined ? '' : day(read.nextContact) },
      ]),
    ],
  });
}

function content(talk: ConversationRecord, reader: Told, words: Words): Section[] {
  const { conversation } = words;
  return [
    ...talk.topics.flatMap((topic) => topicSection(talk, topic, reader, words)),
    ...section(conversation.expectationsHeading, [
      {
        is: 'definitions',
        entries: talk.expectations.flatMap((task) => {
          const owner = ownerNow(task);
          const who = owner === 'carer' && reader === 'carer' ? conversation.ownerIsYou : conversation.owners[owner];
          return entry(task.task, who, task.note);
        }),
      },
    ]),
    ...section(conversation.askedHeading, [{ is: 'definitions', entries: asked(talk, words) }]),
    ...section(conversation.corrections, added(talk, undefined, words)),
  ];
}

function topicSection(talk: ConversationRecord, topic: Topic, reader: Told, words: Words): Section[] {
  const { documents, conversation, texts } = words;
  const name = 'other' in topic ? topic.other : (texts.questions[topic.questionId]?.short ?? topic.questionId);
  const outcomes = outcomesOf(topic).map((outcome) => conversation.outcomes[outcome]);
  return section(name, [
    {
      is: 'definitions',
      entries: [
        ...entry(documents.need, topic.need),
        ...entry(documents.carerSaid[reader], topic.carerWords),
        ...(topic.views ?? []).flatMap(({ who, text }) => entry(who, text)),
        ...entry(documents.teamNoted, topic.staffNote),
        ...entry(documents.cameOfIt, outcomes.join(' · ') || conversation.noOutcome),
      ],
    },
    ...added(talk, topic.id, words),
  ]);
}

/** What was added afterwards, with the topic it is about; what stood there is not written over. */
function added(
  { corrections }: ConversationRecord,
  topicId: string | undefined,
  { conversation, day }: Words,
): Block[] {
  return corrections
    .filter((one) => one.topicId === topicId)
    .flatMap(({ at, text, kind = 'correction' }): Block[] => [
      { is: 'paragraph', text: `${conversation.correctionKinds[kind]} · ${conversation.correctionAt(day(at))}` },
      { is: 'quote', text },
    ]);
}

/** The answers to the prompts. What was not answered is no omission, and is left out. */
function asked({ prompts, interpreter, children = [], lookAgainAt }: ConversationRecord, words: Words): Entry[] {
  const { conversation, day } = words;
  const answered = PromptId.options.flatMap((id): Entry[] => {
    const prompt = prompts[id];
    if (!prompt) return [];
    const more = [
      prompt.ownPart && conversation.ownParts[prompt.ownPart],
      prompt.note?.trim(),
      id === 'interpreter' && interpreter
        ? `${interpreter.language}, ${conversation.interpreters[interpreter.professional ? 'professional' : 'adult'].toLowerCase()}`
        : '',
      ...(id === 'children-under-18'
        ? children.map(({ who, knows, followedUpBy }) => [who, knows, followedUpBy].filter(Boolean).join(', '))
        : []),
    ].filter(Boolean);
    const isYes = prompt.answer === 'talked-about' && CAN_BE_NO.has(id);
    const answer = isYes ? conversation.promptYes : conversation.promptAnswers[prompt.answer];
    return entry(conversation.prompts[id], CAN_BE_NO.has(id) || more.length === 0 ? answer : '', ...more);
  });
  return [...answered, ...entry(conversation.lookAgain, lookAgainAt && day(lookAgainAt))];
}
