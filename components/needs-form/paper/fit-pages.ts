import { fewestPages } from '../../parts/print-sheet.js';

/** Type sizes in points, the largest first. The last is the smallest in which text may be read or answered. */
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11];
/** Longest wait for a font: where a network drops requests, `document.fonts.ready` takes until the browser gives up. */
const LONGEST_WAIT_MS = 3_000;

/**
 * Sets the type of a sheet that is laid out, as `--type`. Each of its children is a page: as high as its
 * `min-block-size`, or higher where it does not fit.
 */
export async function fitPages(sheet: HTMLElement): Promise<void> {
  const set = (size: number): void => {
    sheet.style.setProperty('--type', `${String(size)}pt`);
  };
  const pagesAt = (size: number): number => {
    set(size);
    return pagesOf(sheet).reduce((sum, page) => sum + Math.ceil(fullness(page)), 0);
  };
  // Layout is what makes the browser request the fonts.
  pagesAt(Math.max(...SIZES));
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, LONGEST_WAIT_MS))]);
  set(fewestPages(SIZES, pagesAt).best);
}

/**
 * Breaks the pages of a sheet that do not fit, and gives all its pages. What has no room goes on to a page of its own
 * with a copy of the foot, which is the last child of a page: so every page on paper says where it belongs. A question
 * stays whole; only what is longer than a page is broken within its text.
 */
export function breakPages(sheet: HTMLElement): readonly HTMLElement[] {
  for (const page of pagesOf(sheet)) {
    let last: HTMLElement | undefined = page;
    while (last && fullness(last) > 1) last = goOn(last);
  }
  return pagesOf(sheet);
}

function pagesOf(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.children] as HTMLElement[];
}

/** How much of a page is taken: more than one where it does not fit. */
function fullness(page: HTMLElement): number {
  // Minus one, because `offsetHeight` is rounded to whole pixels.
  return (page.offsetHeight - 1) / parseFloat(getComputedStyle(page).minBlockSize);
}

/** Moves what has no room on a page to a new one after it, and gives that; none where nothing can be moved. */
function goOn(page: HTMLElement): HTMLElement | undefined {
  const foot = page.lastElementChild;
  if (!foot) return undefined;
  const next = page.cloneNode() as HTMLElement;
  next.append(foot.cloneNode(true));
  page.after(next);
  while (fullness(page) > 1) {
    const last = foot.previousElementSibling;
    if (!last) break;
    next.prepend(last);
    if (fullness(page) > 1) continue;
    // The first thing that has no room. Of a text, as much stays as has room. What is longer than a page is taken
    // apart, so that this can be done with the texts in it.
    foot.before(last);
    const isAlone = last === page.firstElementChild;
    if (isAlone && last.childElementCount > 0) {
      last.replaceWith(...last.children);
      continue;
    }
    next.prepend(...(isAlone || last.matches('p:not(.group, :has(*))') ? breakText(page, last) : [last]));
    break;
  }
  // A heading goes along with what it is about.
  const last = foot.previousElementSibling;
  if (last?.previousElementSibling && last.matches('.group, h2')) next.prepend(last);
  if (next.childElementCount > 1) return next;
  next.remove();
  return undefined;
}

/**
 * Leaves as many words of a text as fit on its page, and gives the rest, as an element of the same kind. At least one
 * word stays where the text is all that is on the page: it fits nowhere else.
 */
function breakText(page: HTMLElement, text: Element): Element[] {
  const words = text.textContent.trim().split(/(?<=\s)/);
  const show = (count: number): void => {
    text.textContent = words.slice(0, count).join('');
  };
  let [fits, tooMany] = [text === page.firstElementChild ? 1 : 0, words.length];
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    show(half);
    if (fullness(page) > 1) tooMany = half;
    else fits = half;
  }
  show(fits);
  const rest = text.cloneNode() as Element;
  rest.textContent = words.slice(fits).join('');
  if (fits === 0) text.remove();
  return fits === words.length ? [] : [rest];
}
