import { css, html, nothing, type TemplateResult } from 'lit';
import { paperCode } from '../../../src/domain/assessment/paper-form-code.js';
import { themeName, type FormPage } from '../model/page-data.js';
import { asidesAt, FIRST, LAST, REACH, type ExtraPlace } from '../model/page-order.js';

/** No more themes fit on a page with large type and room to write. */
const MOST_THEMES = 6;
/** Lines to write on. The opening question and the last ones have the room that the themes on their page have not. */
const LINES = { theme: 1, first: 8, reach: 1, last: 5 };

/** 15 mm, where other sheets have 20: for larger type and more room to write. */
export const PAPER_MARGIN = '15mm';

/** No rule is for print alone: pages are measured on the screen, so width and type are the same there as on paper. */
export const paperSheetStyles = css`
  .paper-page {
    --soft: max(11pt, var(--type) - 1pt);
    /* Space shrinks with the type. */
    gap: calc(var(--type) - 4pt);
    inline-size: 180mm;
    /* Of the 267 mm that a page has. What is longer is broken into pages before it is printed. */
    min-block-size: 264mm;
    font:
      var(--type) / 1.35 var(--carer-font, Arial),
      'Liberation Sans',
      Helvetica,
      'Noto Sans',
      'Segoe UI',
      'DejaVu Sans',
      sans-serif;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .paper-page + .paper-page {
    break-before: page;
  }
  .paper-page,
  .asked {
    display: flex;
    flex-direction: column;
  }
  .paper-page :is(h1, h2, p) {
    margin: 0;
    font-size: 1em;
  }
  .paper-page h1 {
    font-size: 1.65em;
  }
  .paper-page :is(.hint, .ticks) {
    font-size: var(--soft);
  }
  .paper-page :is(h1, h2, .hint, .ticks) {
    line-height: 1.2;
  }
  .asked {
    gap: 1.2mm;
    break-inside: avoid;
  }
  /* What room a page has left is room to write, and room between the questions. */
  .theme,
  .long ~ .asked {
    flex-grow: 1;
  }
  /* As much for each of its lines. */
  .long.asked {
    flex-grow: 5;
    margin-block: 2mm;
  }
  .line {
    flex: 1 0 7.5mm;
    max-block-size: 10.5mm;
    border-block-end: 0.25mm solid #777;
  }
  .long > .line {
    max-block-size: 13mm;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: 1.6mm calc(var(--type) - 2pt);
  }
  h2 + .ticks,
  .numbers {
    display: flex;
    flex-wrap: wrap;
  }
  h2 + .ticks > .tick {
    min-inline-size: 31%;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 1.5mm;
  }
  .box {
    flex: none;
    box-sizing: border-box;
    inline-size: 5mm;
    block-size: 5mm;
    border: 0.4mm solid #000;
    border-radius: 0.8mm;
  }
  .wide.box {
    inline-size: 14mm;
    block-size: 11mm;
  }
  .numbers {
    gap: 1mm 8mm;
  }
  .paper-page > .paper-foot {
    display: flex;
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: 2mm;
    font-size: 11pt;
  }
  .paper-code {
    font:
      700 13pt 'Noto Sans Mono',
      monospace;
    letter-spacing: 0.05em;
  }
`;

/** The empty form on paper: for our twelve themes two sheets, printed on both sides. */
export function paperSheet({
  assessment,
  questionSet,
  texts,
  words,
  helpNumbers,
  supportCase,
}: FormPage): TemplateResult {
  const code = paperCode(assessment.caseId, questionSet);
  const { questions } = questionSet;
  const themePages = Math.ceil(questions.length / MOST_THEMES);
  const themesEach = Math.ceil(questions.length / themePages);
  const contact = supportCase?.contactPerson;
  const pages = [
    html`
      <h1>${texts.title}</h1>
      <p>${texts.subtitle}. ${texts.intro}</p>
      <p>${words.sheetHow}</p>
      <p>${words.sheetWho}</p>
      <p><strong>${words.sheetWatched}</strong></p>
      <p class="numbers">
        ${contact?.phone ? html`<span><strong>${contact.phone}</strong> ${contact.role ?? ''}</span>` : nothing}
        ${helpNumbers.map(({ number, text }) => html`<span><strong>${number}</strong> ${text}</span>`)}
      </p>
      <p>${texts.confidentiality}</p>
      <p class="tick"><span class="box"></span> ${texts['no-needs-now']}</p>
      ${asides(FIRST)}
    `,
    ...Array.from({ length: themePages }, (_none, page) => themes(page * themesEach, themesEach)),
    html`
      ${asides(REACH)} ${asides(LAST)}
      <h2>${words.sheetPriorities}</h2>
      <div class="numbers">
        <span class="wide box"></span><span class="wide box"></span><span class="wide box"></span>
      </div>
      <p>${words.sheetThanks}</p>
    `,
  ];
  return html`${pages.map(
    (content) => html`
      <div class="paper-page">
        ${content}
        <p class="paper-foot">
          <span>${questionSet.id} ${questionSet.version} ${assessment.locale}</span>
          <span class="paper-number"></span>
          <span class="paper-code">${code}</span>
        </p>
      </div>
    `,
  )}`;

  /** Themes `from` to `from + count`, each group under its name. */
  function themes(from: number, count: number): TemplateResult[] {
    return questions.slice(from, from + count).map(({ id, group }, index) => {
      const isNewGroup = index === 0 || questions[from + index - 1]?.group !== group;
      return html`
        ${isNewGroup ? html`<p class="group">${texts.groups[group] ?? nothing}</p>` : nothing}
        <div class="theme asked">
          <h2>${from + index + 1}. ${themeName(texts, id)}</h2>
          <p class="hint">${texts.questions[id]?.hint}</p>
          ${ticks(questionSet.answers, texts.answers)} ${lines(LINES.theme)}
        </div>
      `;
    });
  }

  function asides(place: ExtraPlace): TemplateResult[] {
    return asidesAt(questionSet, place).map((id) => {
      const question = questionSet.aside[id];
      return html`<div class="asked ${question?.kind === 'text' && place !== REACH ? 'long' : ''}">
        <h2>${texts.aside[id]?.text ?? id}</h2>
        ${question?.kind === 'choice' ? ticks(question.choices, texts.aside[id]?.choices ?? {}) : lines(LINES[place])}
      </div>`;
    });
  }
}

function ticks(codes: readonly string[], words: Readonly<Record<string, string>>): TemplateResult {
  return html`<div class="ticks">
    ${codes.map((code) => html`<span class="tick"><span class="box"></span> ${words[code] ?? code}</span>`)}
  </div>`;
}

function lines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<div class="line"></div>`);
}
