import { expect } from '@open-wc/testing';
import { fewestPages, fitPages } from '../../../components/needs-form/paper/fit-pages.js';

describe('type that is fitted to pages', () => {
  const sizes = [14, 13, 12, 11];

  it('is the largest with which nothing goes on to another page', () => {
    expect(fewestPages(sizes, (size) => (size > 12 ? 6 : 4))).to.deep.equal({ size: 12, pages: 4 });
    expect(fewestPages(sizes, () => 4)).to.deep.equal({ size: 14, pages: 4 });
  });

  it('is no smaller than helps, where not even the smallest fits', () => {
    expect(fewestPages(sizes, () => 7)).to.deep.equal({ size: 14, pages: 7 });
    expect(fewestPages(sizes, (size) => (size > 13 ? 7 : 5))).to.deep.equal({ size: 13, pages: 5 });
  });

  /** A sheet with a page for each height, in lines; a page has room for ten lines of 12 points. */
  async function fitted(...lines: number[]): Promise<[type: string, pages: number]> {
    const sheet = document.createElement('div');
    for (const count of lines) {
      const page = sheet.appendChild(document.createElement('div'));
      page.style.minBlockSize = '120pt';
      page.appendChild(document.createElement('div')).style.blockSize = `calc(${String(count)} * var(--type))`;
    }
    document.body.append(sheet);
    const pages = await fitPages(sheet);
    sheet.remove();
    return [sheet.style.getPropertyValue('--type'), pages];
  }

  it('is measured as it is laid out, and the fullest page counts', async () => {
    expect(await fitted(3, 8)).to.deep.equal(['14pt', 2]);
    expect(await fitted(10, 3)).to.deep.equal(['12pt', 2]);
  });

  it('never gets too small to read', async () => {
    expect(await fitted(10.9)).to.deep.equal(['11pt', 1]);
    expect(await fitted(11.5)).to.deep.equal(['14pt', 2]);
  });
});
