import { html, nothing, type TemplateResult } from 'lit';
import {
  answerPrompt,
  recordInterpreter,
  type OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import {
  CAN_BE_NO,
  OwnPart,
  type Prompt,
  type PromptAnswer,
  type PromptId,
} from '../../src/domain/conversation/prompt.js';
import { lastNote } from '../../src/domain/conversation/prompt-note.js';
import { choices } from '../parts/choices.js';
import { typedText } from '../parts/shared-text-value.js';
import { promptQuestions } from './opening-questions.js';
import { typed } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';

const ANSWERS: readonly PromptAnswer[] = ['talked-about', 'no', 'not-today'];

/** The prompts of a talk: what staff are reminded to ask, each with "not today" as an answer. */
export function promptList(
  talk: StaffTalk,
  conversation: OpenConversation,
  promptIds: readonly PromptId[],
): TemplateResult {
  return html`${promptIds.map((promptId) => onePrompt(talk, conversation, promptId))}`;
}

function onePrompt(talk: StaffTalk, conversation: OpenConversation, promptId: PromptId): TemplateResult {
  const { words } = talk;
  const prompt = conversation.prompts[promptId];
  const canBeNo = CAN_BE_NO.has(promptId);
  const answers = ANSWERS.filter((answer) => answer !== 'no' || canBeNo);
  return html`
    <div class="prompt" id="prompt-${promptId}">
      ${choices({
        legend: words.prompts[promptId],
        name: `prompt-${promptId}`,
        options: answers.map((answer) => ({
          value: answer,
          text: answer === 'talked-about' && canBeNo ? words.promptYes : words.promptAnswers[answer],
        })),
        chosen: prompt?.answer,
        choose: (value) => {
          const answer = ANSWERS.find((one) => one === value) ?? 'not-today';
          talk.change(conversation, (now) => answerPrompt(now, promptId, { ...now.prompts[promptId], answer }));
        },
      })}
      ${prompt ? takeBack(talk, conversation, promptId) : promptQuestions(talk, promptId)}
      ${saidBefore(talk, conversation, promptId)}
      ${prompt?.answer === 'talked-about' ? details(talk, conversation, promptId, prompt) : nothing}
    </div>
  `;
}

/** The button that clears an answer given by mistake. Only where there is no note: the note would be lost with it. */
function takeBack(
  talk: StaffTalk,
  conversation: OpenConversation,
  promptId: PromptId,
): TemplateResult | typeof nothing {
  const { words, talkWords } = talk;
  if (conversation.prompts[promptId]?.note) return nothing;
  return html`<div class="row">
    <button
      class="quiet"
      aria-label="${talkWords.takeBackAnswer}: ${words.prompts[promptId]}"
      @click=${() => {
        talk.change(conversation, (now) => answerPrompt(now, promptId, undefined));
      }}
    >
      ${talkWords.takeBackAnswer}
    </button>
  </div>`;
}

/** What was noted in the last talk in which this was talked about. */
function saidBefore(
  { talkWords, conversations }: StaffTalk,
  { id }: OpenConversation,
  promptId: PromptId,
): TemplateResult | typeof nothing {
  const last = lastNote(
    conversations.filter((one) => one.id !== id),
    promptId,
  );
  return last ? html`<p class="who">${talkWords.saidBefore(last.note)}</p>` : nothing;
}

function details(talk: StaffTalk, conversation: OpenConversation, promptId: PromptId, prompt: Prompt): TemplateResult {
  const { words } = talk;
  const note = html`<label class="field">
    <span class="hidden-visually">${words.note}: ${words.prompts[promptId]}</span>
    <textarea
      rows="2"
      maxlength="10000"
      placeholder=${words.note}
      .value=${typedText(prompt.note ?? '')}
      @input=${(event: Event) => {
        talk.change(conversation, (now) =>
          answerPrompt(now, promptId, { ...prompt, ...now.prompts[promptId], note: typed(event) }),
        );
      }}
    ></textarea>
  </label>`;
  switch (promptId) {
    case 'interpreter':
      return interpreter(talk, conversation);
    case 'own-part':
      return html`${choices({
        legend: words.prompts['own-part'],
        name: 'own-part',
        hiddenLegend: true,
        options: OwnPart.options.map((value) => ({ value, text: words.ownParts[value] })),
        chosen: prompt.ownPart,
        choose: (value) => {
          talk.change(conversation, (now) =>
            answerPrompt(now, promptId, { ...prompt, ...now.prompts[promptId], ownPart: OwnPart.parse(value) }),
          );
        },
      })}
      ${note}`;
    default:
      return note;
  }
}

/** Who interpreted. A child is refused, with the reason: it stands as a choice so that the reason is read. */
function interpreter(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords } = talk;
  const { interpreter: recorded } = conversation;
  const by = recorded && (recorded.professional ? 'professional' : 'adult');
  return html`
    <label class="field">
      <span>${talkWords.interpreterLanguage}</span>
      <input
        maxlength="300"
        .value=${typedText(recorded?.language ?? '')}
        @input=${(event: Event) => {
          talk.change(conversation, (now) =>
            recordInterpreter(now, { language: typed(event), by: by ?? 'professional' }),
          );
        }}
      />
    </label>
    ${choices({
      legend: talkWords.interpreterBy,
      name: 'interpreter-by',
      options: (['professional', 'adult', 'child'] as const).map((value) => ({
        value,
        text: words.interpreters[value],
      })),
      chosen: by,
      choose: (value) => {
        const one = (['adult', 'child'] as const).find((code) => code === value) ?? 'professional';
        talk.change(conversation, (now) => recordInterpreter(now, { language: recorded?.language ?? '', by: one }));
      },
    })}
    ${emergency(talk)}
  `;
}

/** The quiet way to record that a child had to interpret in an emergency. */
function emergency(talk: StaffTalk): TemplateResult | typeof nothing {
  void talk.childrenCode.load();
  const words = talk.childWords();
  return (words && talk.childrenCode.module?.childInterpreted(talk, words)) ?? nothing;
}
