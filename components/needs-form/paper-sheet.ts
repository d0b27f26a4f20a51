import { css, html, type TemplateResult } from 'lit';
import { paperCode } from '../../src/domain/paper-form.js';
import { shortName, type FormPage } from './form-page.js';
import { asidesAt, FIRST, LAST } from './form-places.js';

/** So many themes fit on a page with large type and room to write. */
const THEMES_ON_A_PAGE = 6;

export const paperSheetStyles = css`
  /* Each page has a foot of its own, with the code. */
  @page {
    @bottom-right {
      content: none;
    }
  }
  @media print {
    carer-print-sheet .paper-page {
      display: flex;
      flex-direction: column;
      gap: 3mm;
      block-size: 254mm;
      break-after: page;
      break-inside: avoid;
      font-size: 13pt;
      line-height: 1.4;
      font-family: Arial, 'Liberation Sans', Helvetica, sans-serif;
    }
    carer-print-sheet .paper-page:last-of-type {
      break-after: auto;
    }
    carer-print-sheet .paper-page :is(h2, h3) {
      margin: 0;
      font-size: 13.5pt;
      line-height: 1.3;
    }
    carer-print-sheet .paper-page p {
      margin: 0;
    }
    carer-print-sheet .asked {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: 1.2mm;
      min-block-size: 0;
    }
    carer-print-sheet .asked:not(:has(.room)) {
      flex: none;
      margin-block-end: 4mm;
    }
    carer-print-sheet .asked > .hint {
      font-size: 12pt;
      line-height: 1.25;
    }
    carer-print-sheet .ticks {
      display: grid;
      grid-template-columns: repeat(3, auto);
      justify-content: space-between;
      gap: 1.4mm 4mm;
      font-size: 12pt;
      line-height: 1.2;
    }
    carer-print-sheet .tick {
      display: flex;
      align-items: center;
      gap: 2mm;
    }
    carer-print-sheet .box {
      flex: none;
      inline-size: 5mm;
      block-size: 5mm;
      border: 0.4mm solid #000;
      border-radius: 0.8mm;
    }
    carer-print-sheet .wide.box {
      inline-size: 14mm;
      block-size: 11mm;
    }
    carer-print-sheet .room {
      flex: 1;
      min-block-size: 8mm;
      background: repeating-linear-gradient(to top, #777 0 0.25mm, #0000 0.25mm 9mm);
      print-color-adjust: exact;
    }
    carer-print-sheet .numbers {
      display: flex;
      flex-wrap: wrap;
      gap: 1mm 8mm;
    }
    carer-print-sheet .three {
      display: flex;
      align-items: center;
      gap: 3mm;
    }
    carer-print-sheet .paper-foot {
      display: flex;
      justify-content: space-between;
      margin-block-start: auto;
      padding-block-start: 2mm;
      border-block-start: 0.2mm solid #777;
      font-size: 11pt;
    }
    carer-print-sheet .paper-code {
      font-family: 'Noto Sans Mono', monospace;
      font-size: 13pt;
      font-weight: 700;
      letter-spacing: 0.05em;
    }
  }
`;

/** The empty form on paper: for our twelve themes two sheets, printed on both sides. */
export function paperSheet({ assessment, questionSet, texts, words, helpNumbers }: FormPage): TemplateResult {
  const code = paperCode(assessment.caseId, questionSet);
  const { questions } = questionSet;
  const themePages = Array.from({ length: Math.ceil(questions.length / THEMES_ON_A_PAGE) }, (_none, page) =>
    questions.slice(page * THEMES_ON_A_PAGE, (page + 1) * THEMES_ON_A_PAGE),
  );
  const pages = [
    html`
      <h1>${texts.title}</h1>
      <p>${texts.subtitle}. ${texts.intro}</p>
      <p>${words.sheetHow}</p>
      <p>${words.sheetWho}</p>
      <p><strong>${words.sheetWatched}</strong></p>
      <p class="numbers">
        ${helpNumbers.map(({ number, text }) => html`<span><strong>${number}</strong> ${text}</span>`)}
      </p>
      <p>${texts.confidentiality}</p>
      <p class="tick"><span class="box"></span> ${texts['no-needs-now']}</p>
      ${asides(FIRST)}
    `,
    ...themePages.map((themes, page) => {
      const groups = [...new Set(themes.map(({ group }) => group))];
      return html`
        <p>${groups.map((group) => texts.groups[group] ?? group).join(' · ')}</p>
        ${themes.map(({ id }, index) => {
          const number = page * THEMES_ON_A_PAGE + index + 1;
          return html`<div class="asked">
            <h2>${number}. ${texts.questions[id]?.text ?? shortName(texts, id)}</h2>
            <p class="hint">${texts.questions[id]?.hint}</p>
            ${ticks(questionSet.answers, texts.answers)}
            <div class="room"></div>
          </div>`;
        })}
      `;
    }),
    html`
      ${asides(LAST)}
      <h2>${words.sheetPriorities}</h2>
      <div class="three">
        <span class="wide box"></span><span class="wide box"></span><span class="wide box"></span>
      </div>
      <p>${words.sheetThanks}</p>
    `,
  ];
  return html`${pages.map(
    (content, index) => html`
      <section class="paper-page">
        ${content}
        <p class="paper-foot">
          <span>${questionSet.id} ${questionSet.version} ${assessment.locale}</span>
          <span>${words.sheetPage(index + 1, pages.length)}</span>
          <span class="paper-code">${code}</span>
        </p>
      </section>
    `,
  )}`;

  function asides(place: typeof FIRST | typeof LAST): TemplateResult[] {
    return asidesAt(questionSet, place).map((id) => {
      const question = questionSet.aside[id];
      return html`<div class="asked">
        <h2>${texts.aside[id]?.text ?? id}</h2>
        ${
          question?.kind === 'choice'
            ? ticks(question.choices, texts.aside[id]?.choices ?? {})
            : html`<div class="room"></div>`
        }
      </div>`;
    });
  }
}

function ticks(codes: readonly string[], words: Readonly<Record<string, string>>): TemplateResult {
  return html`<div class="ticks">
    ${codes.map((code) => html`<span class="tick"><span class="box"></span> ${words[code] ?? code}</span>`)}
  </div>`;
}
