import { type FormActions, noticeAt, say } from '../model/form-actions.js';
import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, asideOf } from '../../../src/domain/assessment/needs-assessment.js';
import { isPaperCode, paperCode } from '../../../src/domain/assessment/paper-form-code.js';
import { loadFormPaper } from '../../../src/i18n/form-paper/load.js';
import type { PageContext } from '../model/page-context.js';
import { asidesAfter, asidesAt, FIRST, KEYING, START } from '../model/page-order.js';

export { paperStyles } from './paper-entry.styles.js';
export { loadFormPaper };

/** The first page for paper: prints an empty form, or leads to keying in a returned one. */
export function startPage({ form, page }: PageContext): TemplateResult {
  const { words } = page;
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.heading}</h2>
      <p>${words.intro}</p>
      <div class="start-buttons">
        <button
          class="go"
          part="start"
          @click=${() => {
            form.goTo(KEYING);
          }}
        >
          ${words.begin}
        </button>
        <button
          part="print"
          @click=${async () => {
            const { printEmptyForm } = await import('./print.lazy.js');
            await printEmptyForm(form, page);
          }}
        >
          ${words.printEmpty}
        </button>
      </div>
      <p class="soft">${words.printHint}</p>
      <p role="status">${noticeAt(form, START)}</p>
    </div>
  `;
}

/** Answers are keyed in by letters, in the order of the sheet: digits would look like a scale. U is for an unclear mark. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTVWXYZ';

function letter(index: number): string {
  return LETTERS[index] ?? '';
}

/** Keys in a returned sheet, row by row in the order of the paper; works by keyboard alone. */
export function keyingPage(context: PageContext, does: FormActions): TemplateResult {
  const { page } = context;
  const { assessment, questionSet, texts, words } = page;
  const choice = (
    id: string,
    text: string,
    codes: readonly string[],
    wordsOf: Readonly<Record<string, string>>,
    line: { readonly said?: string | undefined; readonly unclear?: true | undefined },
    say: (code: string | undefined) => void,
  ): TemplateResult => html`
    <legend>${text}</legend>
    <div class="signs">
      ${codes.map((code, index) =>
        sign(
          id,
          letter(index),
          wordsOf[code] ?? code,
          line.said === code,
          () => {
            say(code);
          },
          index === 0 && context.form.view.row === id,
        ),
      )}
      ${sign(id, 'U', words.unclearShort, line.unclear === true, () => {
        does.unclear(id);
      })}
      <span class="meant" aria-hidden="true">
        ${line.unclear ? words.unclearShort : line.said === undefined ? nothing : (wordsOf[line.said] ?? line.said)}
      </span>
      <button
        tabindex="-1"
        class="quiet ${line.said === undefined && line.unclear === undefined ? 'not-yet' : ''}"
        aria-label="${words.removeMark}: ${text}"
        @click=${() => {
          say(undefined);
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  `;
  const aside = (id: string): TemplateResult => {
    const question = questionSet.aside[id];
    const wording = texts.aside[id];
    const text = wording?.text ?? id;
    const line = asideOf(assessment, id);
    const say = (said: string | undefined): void => {
      does.answerAside(id, said);
    };
    if (question?.kind === 'choice')
      return html`<fieldset class="row" data-row>
        ${choice(id, text, question.choices, wording?.choices ?? {}, { said: line.choice, unclear: line.unclear }, say)}
        <p class="key soft" aria-hidden="true">
          ${question.choices.map((code, index) => html`<span><b>${letter(index)}</b> ${wording?.choices?.[code] ?? code}</span>`)}
        </p>
      </fieldset>`;
    return html`<div class="row" data-row>
      <label for="keyed-${id}">${text}</label>
      ${written(`keyed-${id}`, line.text ?? '', say)}
    </div>`;
  };
  return html`
    <div class="keying" @keydown=${byKey}>
      <h2 class="title" tabindex="-1">${words.keyingHeading}</h2>
      <p class="hint soft" id="keying-hint">${words.keyingHint}</p>
      ${codeRow(context)}
      <div class="row" data-row>
        <label class="check">
          <input
            type="checkbox"
            .checked=${assessment.noNeedsNow}
            @change=${(event: Event) => {
              does.noNeeds((event.target as HTMLInputElement).checked);
            }}
          />
          ${texts['no-needs-now']}
        </label>
      </div>
      ${asidesAt(questionSet, FIRST).map(aside)}
      <div>
        <p class="key soft" aria-hidden="true">
          ${questionSet.answers.map((code, index) => html`<span><b>${letter(index)}</b> ${texts.answers[code] ?? code}</span>`)}
          <span><b>U</b> ${words.unclearShort}</span>
        </p>
        ${questionSet.questions.map(({ id }, index) => {
          const { answer, comment = '', unclear } = answerTo(assessment, id);
          return html`<fieldset class="row" part="question" data-row>
            ${choice(
              id,
              `${String(index + 1)}. ${texts.questions[id]?.text ?? id}`,
              questionSet.answers,
              texts.answers,
              { said: answer, unclear },
              (code) => {
                does.answer(id, code);
              },
            )}
            <label class="hidden-visually" for="keyed-${id}">${texts['comment-label']}</label>
            ${written(
              `keyed-${id}`,
              comment,
              (text) => {
                does.comment(id, text);
              },
              words.written,
              'comment',
            )}
          </fieldset>`;
        })}
      </div>
      ${asidesAfter(questionSet).map(aside)} ${wantsRow(context, does)}
    </div>
  `;
}

function sign(
  id: string,
  key: string,
  text: string,
  isChosen: boolean,
  choose: () => void,
  takesFocus = false,
): TemplateResult {
  return html`<label class="sign" part="answer">
    <input
      type="radio"
      class=${takesFocus ? 'takes-focus' : ''}
      name="keyed-${id}"
      .checked=${isChosen}
      data-sign=${key}
      @change=${choose}
    />
    <span aria-hidden="true">${key}</span> <span class="hidden-visually">${text}</span>
  </label>`;
}

function written(
  id: string,
  text: string,
  say: (text: string) => void,
  placeholder = '',
  part?: 'comment',
): TemplateResult {
  return html`<textarea
    id=${id}
    part=${part ?? nothing}
    rows="1"
    autocomplete="off"
    maxlength="10000"
    placeholder=${placeholder}
    .value=${text}
    @input=${(event: InputEvent) => {
      say((event.target as HTMLTextAreaElement).value);
    }}
  ></textarea>`;
}

/** Compares the code on the sheet with the case on the screen. A mismatch is shown and blocks nothing. */
function codeRow({ form, page }: PageContext): TemplateResult {
  const { words, assessment, questionSet } = page;
  const code = paperCode(assessment.caseId, questionSet);
  return html`<div class="row" data-row>
    <label for="keyed-code">${words.code}</label>
    <input
      id="keyed-code"
      class="code ${form.view.row === undefined ? 'takes-focus' : ''}"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="keying-hint"
      @change=${(event: Event) => {
        const typed = (event.target as HTMLInputElement).value.trim();
        const fits = isPaperCode(typed, code);
        form.view.codeMatch = typed === '' ? undefined : fits ? 'fits' : 'other';
        say(form, typed === '' ? '' : fits ? words.codeFits : words.codeOther);
      }}
    />
    <p class="notice ${form.view.codeMatch === 'other' ? 'warns' : ''}" role="status">${noticeAt(form, KEYING)}</p>
  </div>`;
}

/** The id of the row for the numbers of the chosen themes, which has a notice of its own. */
const WANTS = 'wants';

function wantsRow({ form, page }: PageContext, does: FormActions): TemplateResult {
  const { assessment, questionSet, words } = page;
  const numbers = assessment.priorities.map((id) => questionSet.questions.findIndex((one) => one.id === id) + 1);
  return html`<div class="row" data-row>
    <label for="keyed-wants">${words.wants}</label>
    <input
      id="keyed-wants"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="wants-wrong"
      .value=${numbers.join(' ')}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const ids = (input.value.match(/\d+/g) ?? []).map((sign) => questionSet.questions[Number(sign) - 1]?.id ?? '');
        // Invalid input stays as typed until it is corrected.
        const fits = ids.every(Boolean) && does.setPriorities(ids);
        input.setAttribute('aria-invalid', String(!fits));
        say(form, fits ? '' : words.wantsWrong(questionSet.questions.length), WANTS);
      }}
    />
    <p class="notice warns" id="wants-wrong" role="alert">${noticeAt(form, WANTS)}</p>
  </div>`;
}

/**
 * Handles keys: letters answer, U marks as unclear, 0 clears, Enter or arrow down goes on, arrow up goes back. In a text
 * field only Enter is handled.
 */
function byKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>('[data-row]');
  if (!row || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isText = target.matches('textarea');
  const steps = ROW_STEPS[event.key];
  if (steps !== undefined) {
    if (target.matches('button') || (isText && (event.shiftKey || event.key !== 'Enter'))) return;
    // Else the arrow keys would also change the selected radio.
    event.preventDefault();
    goOnFrom(row, event.shiftKey ? -1 : steps);
    return;
  }
  if (!target.matches('[type="radio"]')) return;
  const sign = event.key === '?' ? 'U' : event.key.toUpperCase();
  const radio = row.querySelector<HTMLInputElement>(`[data-sign="${CSS.escape(sign)}"]`);
  if (radio) {
    radio.focus();
    radio.click();
  } else if (['0', 'BACKSPACE', 'DELETE'].includes(sign)) {
    row.querySelector<HTMLElement>('.signs button')?.click();
  }
}

const ROW_STEPS: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function goOnFrom(row: HTMLElement, steps: 1 | -1): void {
  const root = row.getRootNode() as ShadowRoot;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows[Math.max(0, rows.indexOf(row) + steps)];
  const target = next
    ? (next.querySelector<HTMLElement>(':checked') ?? next.querySelector<HTMLElement>('input, textarea'))
    : root.querySelector<HTMLElement>('[part="next"]');
  target?.focus();
}
