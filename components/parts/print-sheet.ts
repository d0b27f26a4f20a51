import { css, render, type CSSResult, type TemplateResult } from 'lit';

/** The look of a sheet on A4: black on white, no page breaks within a section, page n of m in the foot. */
const sheetStyles = css`
  @page {
    size: A4;
    margin: 20mm 20mm 22mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 10pt sans-serif;
    }
  }
  @media screen {
    carer-print-sheet {
      display: none;
    }
  }
  @media print {
    body > :not(carer-print-sheet) {
      display: none !important;
    }
    html,
    body {
      margin: 0 !important;
      padding: 0 !important;
      background: none !important;
    }
    carer-print-sheet {
      display: block;
      color: #000;
      font:
        13pt/1.5 system-ui,
        'Noto Sans',
        sans-serif;
      color-scheme: only light;
    }
    carer-print-sheet h1 {
      margin: 0 0 4mm;
      font-size: 22pt;
      line-height: 1.2;
    }
    carer-print-sheet :is(h2, h3) {
      margin: 8mm 0 2mm;
      font-size: 15pt;
      break-after: avoid;
    }
    carer-print-sheet :is(.item, .call) > h3 {
      margin: 0 0 1mm;
    }
    carer-print-sheet .item > h3 {
      font-size: 13pt;
    }
    carer-print-sheet a {
      color: inherit;
      font-weight: 700;
      text-decoration: none;
    }
    carer-print-sheet :is(ul, dl, dd) {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    carer-print-sheet dt {
      font-weight: 700;
    }
    carer-print-sheet .person > * {
      display: block;
    }
    carer-print-sheet p {
      margin: 0 0 2mm;
    }
    carer-print-sheet .call {
      padding: 5mm;
      border: 0.6mm solid #000;
      border-radius: 3mm;
      font-size: 16pt;
    }
    carer-print-sheet .item {
      padding-block: 3mm;
      border-block-start: 0.2mm solid #777;
      break-inside: avoid;
    }
    carer-print-sheet .said {
      font-family: Georgia, 'Noto Serif', serif;
    }
    carer-print-sheet .lines {
      block-size: 28mm;
      background: repeating-linear-gradient(#0000 0 8.9mm, #999 8.9mm 9.2mm);
      print-color-adjust: exact;
    }
    carer-print-sheet .foot {
      margin-block-start: 8mm;
      padding-block-start: 3mm;
      border-block-start: 0.2mm solid #777;
      font-size: 10pt;
    }
  }
`;

/** A line in the foot of every page. */
function footStyles(foot: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @bottom-left { content: ${JSON.stringify(foot)}; font: 11pt sans-serif; } }`);
  return sheet;
}

interface More {
  readonly styles?: CSSResult | undefined;
  readonly foot?: string;
}

/**
 * Prints a sheet in place of the host's page. The sheet is added to the document while it prints, not to an iframe:
 * phones print the top document whichever frame asks. The host's page is afterwards as before.
 */
export function printSheet(sheet: TemplateResult, lang: string, more: More = {}): void {
  placeSheet(sheet, lang, more);
  window.print();
}

/** The same without the printing, for a sheet that is fitted first. */
export function placeSheet(sheet: TemplateResult, lang: string, more: More = {}): HTMLElement {
  document.querySelector('carer-print-sheet')?.remove();
  const holder = document.createElement('carer-print-sheet');
  holder.lang = lang;
  render(sheet, holder);
  document.body.append(holder);
  const styles = [
    ...[sheetStyles, more.styles].flatMap((one) => one?.styleSheet ?? []),
    ...(more.foot === undefined ? [] : [footStyles(more.foot)]),
  ];
  const withoutOurs = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((one) => !styles.includes(one));
  document.adoptedStyleSheets = [...withoutOurs(), ...styles];
  const tidyUp = (): void => {
    holder.remove();
    document.adoptedStyleSheets = withoutOurs();
  };
  window.addEventListener('afterprint', tidyUp, { once: true });
  return holder;
}
