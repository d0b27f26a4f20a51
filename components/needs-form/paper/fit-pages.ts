/** Sizes of type in points. Nothing that is read or answered is set smaller than the last. */
const SIZES = [14, 13.5, 13, 12.5, 12, 11.5, 11];
/** Where a network swallows what is asked for, a font would be waited for until the browser gives up. */
const LONGEST_WAIT_MS = 3_000;

/** The largest size with which a form takes as few pages as it can. */
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
      // Heights are told in whole pixels.
      (sum, page) => sum + Math.ceil((page.offsetHeight - 1) / parseFloat(getComputedStyle(page).minBlockSize)),
      0,
    );
  };
  // What is laid out asks for its fonts.
  pagesAt(Math.max(...SIZES));
  await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, LONGEST_WAIT_MS))]);
  const { size, pages } = fewestPages(SIZES, pagesAt);
  set(size);
  return pages;
}
