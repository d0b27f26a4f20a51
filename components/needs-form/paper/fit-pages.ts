/** Type sizes in points, the largest first. The last is the smallest in which text may be read or answered. */
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11];
/** Longest wait for a font: where a network drops requests, `document.fonts.ready` takes until the browser gives up. */
const LONGEST_WAIT_MS = 3_000;

/** The largest size that needs the fewest pages. */
export function fewestPages(
  sizes: readonly number[],
  pagesAt: (size: number) => number,
): { readonly size: number; readonly pages: number } {
  return sizes
    .map((size) => ({ size, pages: pagesAt(size) }))
    .reduce((best, next) => (next.pages < best.pages ? next : best));
}

/**
 * Sets the type of a sheet that is laid out, as `--type`, and gives the number of pages that it takes. Each of its
 * children is a page: as high as its `min-block-size`, or higher where it does not fit.
 */
export async function fitPages(sheet: HTMLElement): Promise<number> {
  const set = (size: number): void => {
    sheet.style.setProperty('--type', `${String(size)}pt`);
  };
  const pagesAt = (size: number): number => {
    set(size);
    return Array.from(sheet.children as HTMLCollectionOf<HTMLElement>).reduce(
      // Minus one, because `offsetHeight` is rounded to whole pixels.
      (sum, page) => sum + Math.ceil((page.offsetHeight - 1) / parseFloat(getComputedStyle(page).minBlockSize)),
      0,
    );
  };
  // Layout is what makes the browser request the fonts.
  pagesAt(Math.max(...SIZES));
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, LONGEST_WAIT_MS))]);
  const { size, pages } = fewestPages(SIZES, pagesAt);
  set(size);
  return pages;
}
