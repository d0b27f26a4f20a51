import {
  css,
  html,
  nothing,
  render,
  unsafeCSS,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * The host's page while a sheet is printed: gone, and its root an ordinary block, since a root that is fixed, dark or
 * as high as the window cuts the sheet after a page. The ids that nothing has outweigh what selectors a host may have.
 */
const hostStyles = css`
  @media print {
    :root:not(#_#_#_) {
      all: initial !important;
      display: block !important;
      background: #fff !important;
    }
    :root:not(#_#_#_) > :not(carer-print-sheet) {
      display: none !important;
    }
  }
`;

/** What a page has between its margins, in millimetres. In height one less than there is, since printers round. */
const PAGE = { inline: 170, block: 254 };

/** The look of a sheet: black on white. It is laid out on the screen too, to be measured; it is not seen there. */
const sheetStyles = css`
  /* In a shadow root, what is important is stronger than anything that the host's own style sheets say. */
  :host {
    all: initial !important;
    display: block !important;
  }
  @media screen {
    :host {
      position: fixed !important;
      inset: 0 auto auto 0 !important;
      inline-size: 0 !important;
      block-size: 0 !important;
      overflow: hidden !important;
      visibility: hidden !important;
    }
  }
  /* Columns break as pages do, and can be counted. */
  .counted {
    inline-size: ${unsafeCSS(PAGE.inline)}mm;
    block-size: ${unsafeCSS(PAGE.block)}mm;
    columns: 1;
    column-gap: 0;
    column-fill: auto;
  }
  .sheet {
    color: #000;
    color-scheme: only light;
    font:
      var(--type) / 1.5 system-ui,
      'Noto Sans',
      sans-serif;
    overflow-wrap: break-word;
    /* Letters as wide on the screen, where they are measured, as on paper. */
    text-rendering: geometricPrecision;
    -webkit-text-size-adjust: none;
  }
  h1 {
    margin: 0 0 4mm;
    font-size: 1.7em;
    line-height: 1.2;
  }
  h2,
  h3,
  h4 {
    margin: 8mm 0 2mm;
    font-size: 1.15em;
    line-height: 1.3;
    break-after: avoid;
  }
  :is(.item, .call) > h3 {
    margin: 0 0 1mm;
  }
  .item > h3,
  h4 {
    font-size: 1em;
  }
  h4,
  .call ul {
    margin: 0.4em 0 0;
  }
  a {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dt {
    font-weight: 700;
  }
  .person span::before {
    content: '· ';
  }
  .person a {
    display: block;
    font-size: 1.3em;
  }
  p {
    margin: 0 0 2mm;
    orphans: 2;
    widows: 2;
  }
  .call {
    margin-block-end: 5mm;
    padding: 5mm;
    border: 0.6mm solid #000;
    border-radius: 3mm;
    font-size: 1.2em;
    break-inside: avoid;
  }
  .call :is(h4, .from, ul) {
    font-size: 0.85em;
    font-weight: 400;
  }
  .call p {
    margin: 0;
  }
  .item {
    padding-block: 3mm;
    border-block-start: 0.2mm solid #777;
    break-inside: avoid;
  }
  .broken .item {
    break-inside: auto;
  }
  .said {
    font-family: Georgia, 'Noto Serif', serif;
    white-space: pre-wrap;
  }
  .lines {
    block-size: 28mm;
    background: repeating-linear-gradient(#0000 0 8.9mm, #999 8.9mm 9.2mm);
    print-color-adjust: exact;
  }
  .foot {
    margin-block-start: 8mm;
    padding-block-start: 3mm;
    border-block-start: 0.2mm solid #777;
    font-size: 10pt;
    break-inside: avoid;
    break-before: avoid;
  }
  /* On a sheet of one page, the foot stands at the foot of it. */
  .short {
    display: flex;
    flex-direction: column;
    min-block-size: ${unsafeCSS(PAGE.block)}mm;
  }
  .short > .foot {
    margin-block-start: auto;
  }
`;

/** What a sheet needs besides its content. */
interface Print {
  readonly lang: string;
  /** Sizes that its type may have, in points, the best one first. */
  readonly sizes?: readonly number[];
  readonly styles?: CSSResult | undefined;
  /** Margins of its pages, as CSS. */
  readonly margin?: string;
  /** A line in the foot of every page; in browsers that print nothing there, at the end of the sheet. */
  readonly foot?: string;
  /** The sheet numbers its pages itself. */
  readonly isNumbered?: boolean;
  /** Whether the element still shows what is printed: not after it was erased, nor with another case. */
  isStill(): boolean;
}

interface Placed {
  /** The sheet as it is laid out. */
  readonly sheet: HTMLElement;
  /** Prints it, unless it was replaced or is over by now. */
  print(): void;
}

/**
 * What a person does once the print dialog is closed, or where none came: while it is open, it takes all of this for
 * itself. `pagehide`, because a browser may keep a page that is left.
 */
const ACTS = ['pointerdown', 'keydown', 'click', 'beforeinput', 'pagehide'] as const;

/** Ends the printing of the sheet before: there is one at a time. */
let endLast: () => void = () => undefined;

/** Type sizes of a sheet, in points. */
const SIZES = [13, 12.5, 12];

/** Of several looks, the first that needs the fewest pages, and how many those are. */
export function fewestPages<Look>(
  looks: readonly Look[],
  pagesIn: (look: Look) => number,
): { readonly best: Look; readonly pages: number } {
  return looks
    .map((best) => ({ best, pages: pagesIn(best) }))
    .reduce((best, next) => (next.pages < best.pages ? next : best));
}

/**
 * Prints a sheet in place of the host's page, as {@link placeSheet} places it. It takes as few pages as it can: in its
 * largest type and with every item whole where that costs no page more.
 */
export function printSheet(element: ReactiveControllerHost & Element, content: TemplateResult, print: Print): void {
  const placed = placeSheet(element, content, print);
  const { sheet } = placed;
  sheet.classList.add('counted');
  const looks = [false, true].flatMap((isBroken) => (print.sizes ?? SIZES).map((size) => ({ size, isBroken })));
  const pagesIn = ({ size, isBroken }: (typeof looks)[number]): number => {
    sheet.style.setProperty('--type', `${String(size)}pt`);
    sheet.classList.toggle('broken', isBroken);
    return Math.round(sheet.scrollWidth / sheet.clientWidth);
  };
  const { best, pages } = fewestPages(looks, pagesIn);
  pagesIn(best);
  sheet.classList.remove('counted');
  sheet.classList.toggle('short', pages === 1);
  placed.print();
}

/**
 * Lays a sheet out for printing, in the top document, because phones print that whichever frame asks; there in a shadow
 * root beside `body`, where none of the host's styles count. The host's page is afterwards as before.
 *
 * The sheet leaves the document at `afterprint`. Not every `print()` prints, and not every browser fires `afterprint`:
 * so it is also gone at the person's next act, when the element is removed, and when it shows something else.
 */
export function placeSheet(element: ReactiveControllerHost & Element, content: TemplateResult, print: Print): Placed {
  endLast();
  const holder = document.createElement('carer-print-sheet');
  const root = holder.attachShadow({ mode: 'open' });
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.lang = print.lang;
  sheet.dir = getComputedStyle(element).direction;
  const hasMarginBoxes = 'CSSMarginRule' in window;
  const foot = print.foot === undefined || hasMarginBoxes ? nothing : html`<p class="foot">${print.foot}</p>`;
  render(html`${content}${foot}`, sheet);
  for (const one of sheet.querySelectorAll('.no-print')) one.remove();
  root.append(sheet);
  const styles = [hostStyles.styleSheet ?? [], pageStyles(print)].flat();
  const withoutOurs = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((one) => !styles.includes(one));
  const place = (): void => {
    document.documentElement.append(holder);
    // Anew each time it is placed: WebKit leaves unstyled what had its sheets before it was in a document.
    root.adoptedStyleSheets = [sheetStyles, print.styles].flatMap((one) => one?.styleSheet ?? []);
    document.adoptedStyleSheets = [...withoutOurs(), ...styles];
  };
  const remove = (): void => {
    holder.remove();
    document.adoptedStyleSheets = withoutOurs();
  };
  const end = (): void => {
    remove();
    for (const act of ACTS) window.removeEventListener(act, end, true);
    window.removeEventListener('beforeprint', place);
    window.removeEventListener('afterprint', remove);
    element.removeController(watch);
  };
  const watch: ReactiveController = {
    hostUpdated() {
      if (!print.isStill()) end();
    },
    hostDisconnected: end,
  };
  endLast = end;
  place();
  window.addEventListener('afterprint', remove);
  element.addController(watch);
  return {
    sheet,
    print() {
      if (!holder.isConnected) return;
      // A phone may print anew when another printer is chosen, with both events each time.
      window.addEventListener('beforeprint', place);
      for (const act of ACTS) window.addEventListener(act, end, true);
      window.print();
    },
  };
}

/** Where a host may have something printed on every page. */
const BOXES = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right'] as const;

/** Each page, with what stands in its margins: in one rule, because browsers differ in how several are merged. */
function pageStyles({ margin = '20mm 20mm 22mm', foot, isNumbered = false }: Print): CSSStyleSheet {
  const content: Readonly<Partial<Record<(typeof BOXES)[number], string>>> = {
    ...(foot !== undefined && { 'bottom-left': JSON.stringify(foot) }),
    ...(!isNumbered && { 'bottom-right': "counter(page) ' / ' counter(pages)" }),
  };
  const boxes = BOXES.map(
    (box) =>
      `@${box} { content: ${content[box] ?? 'none'} !important; font: 10pt sans-serif !important; color: #000 !important; }`,
  );
  const styles = new CSSStyleSheet();
  styles.replaceSync(`@page { size: A4 !important; margin: ${margin} !important; ${boxes.join(' ')} }`);
  return styles;
}
