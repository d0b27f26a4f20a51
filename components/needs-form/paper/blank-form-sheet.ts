import { css, html, nothing, type TemplateResult } from 'lit';
import { paperCode } from '../../../src/domain/assessment/paper-form-code.js';
import { shortName, type FormPage } from '../model/page-data.js';
import { asidesAt, FIRST, LAST } from '../model/page-order.js';

/** So many themes fit on a page with large type and room to write. */
const THEMES_ON_A_PAGE = 6;
/** Lines to write on. The opening question and the last ones have the room that the themes on their page have not. */
const LINES = { theme: 1, first: 8, last: 5 };

export const paperSheetStyles = css`
  /*
   * Sides of 15 mm, where other sheets have 20: three answers in large type stand beside each other in all three
   * languages. Each page has a foot of its own, with the code.
   */
  @page paper-form {
    size: A4;
    margin: 20mm 15mm 22mm;
    @bottom-right {
      content: none;
    }
  }
  @media print {
    carer-print-sheet .paper-page {
      display: flex;
      flex-direction: column;
      gap: 2.5mm;
      /* What is longer than a page goes on to the next one, and never over what follows. */
      min-block-size: 253mm;
      page: paper-form;
      break-after: page;
      break-inside: avoid;
      font-size: 13pt;
      line-height: 1.35;
      font-family: Arial, 'Liberation Sans', Helvetica, sans-serif;
    }
    carer-print-sheet .paper-page:last-of-type {
      break-after: auto;
    }
    carer-print-sheet .paper-page :is(h2, h3) {
      margin: 0;
      font-size: 13pt;
      line-height: 1.2;
    }
    carer-print-sheet .paper-page p {
      margin: 0;
    }
    carer-print-sheet .asked {
      display: flex;
      flex: none;
      flex-direction: column;
      gap: 1.2mm;
      break-inside: avoid;
    }
    carer-print-sheet .asked > .hint {
      font-size: 12pt;
      line-height: 1.2;
    }
    carer-print-sheet .ticks {
      display: grid;
      grid-template-columns: repeat(3, auto);
      justify-content: space-between;
      gap: 1.6mm 2.5mm;
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
    carer-print-sheet .line {
      block-size: 10.5mm;
      border-block-end: 0.25mm solid #777;
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
  const themePages = Array.from({ length: Math.ceil(questions.length / THEMES_ON_A_PAGE) }, (_none, page) =>
    themes(page * THEMES_ON_A_PAGE, THEMES_ON_A_PAGE),
  );
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
    ...themePages,
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

  /** Some themes in their order, each group under its name. */
  function themes(from: number, count: number): TemplateResult[] {
    return questions.slice(from, from + count).map(({ id, group }, index) => {
      const isNewGroup = index === 0 || questions[from + index - 1]?.group !== group;
      return html`
        ${isNewGroup ? html`<p class="group">${texts.groups[group] ?? nothing}</p>` : nothing}
        <div class="asked">
          <h2>${from + index + 1}. ${texts.questions[id]?.text ?? shortName(texts, id)}</h2>
          <p class="hint">${texts.questions[id]?.hint}</p>
          ${ticks(questionSet.answers, texts.answers)} ${lines(LINES.theme)}
        </div>
      `;
    });
  }

  function asides(place: typeof FIRST | typeof LAST): TemplateResult[] {
    return asidesAt(questionSet, place).map((id) => {
      const question = questionSet.aside[id];
      return html`<div class="asked">
        <h2>${texts.aside[id]?.text ?? id}</h2>
        ${
          question?.kind === 'choice'
            ? ticks(question.choices, texts.aside[id]?.choices ?? {})
            : lines(place === FIRST ? LINES.first : LINES.last)
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

function lines(count: number): TemplateResult[] {
  return Array.from({ length: count }, () => html`<div class="line"></div>`);
}
