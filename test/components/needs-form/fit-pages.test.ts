import { expect } from '@open-wc/testing';
import { fewestPages } from '../../../components/parts/print-sheet.js';
import { breakPages, fitPages } from '../../../components/needs-form/paper/fit-pages.js';

describe('type that is fitted to pages', () => {
  const sizes = [14, 13, 12, 11];

  it('is the largest with which nothing goes on to another page', () => {
    expect(fewestPages(sizes, (size) => (size > 12 ? 6 : 4))).to.deep.equal({ best: 12, pages: 4 });
    expect(fewestPages(sizes, () => 4)).to.deep.equal({ best: 14, pages: 4 });
  });

  it('is no smaller than helps, where not even the smallest fits', () => {
    expect(fewestPages(sizes, () => 7)).to.deep.equal({ best: 14, pages: 7 });
    expect(fewestPages(sizes, (size) => (size > 13 ? 7 : 5))).to.deep.equal({ best: 13, pages: 5 });
  });

  /** A sheet with a page for each height, in lines; a page has room for ten lines of 12 points. */
  function sheetOf(...pages: readonly (readonly Element[])[]): HTMLElement {
    const sheet = document.createElement('div');
    for (const content of pages) {
      const page = sheet.appendChild(document.createElement('div'));
      page.style.minBlockSize = '120pt';
      page.append(...content);
    }
    document.body.append(sheet);
    return sheet;
  }

  function block(lines: number, kind = 'div'): HTMLElement {
    const one = document.createElement(kind);
    one.style.blockSize = `calc(${String(lines)} * var(--type))`;
    one.style.margin = '0';
    return one;
  }

  async function fitted(...lines: number[]): Promise<string> {
    const sheet = sheetOf(...lines.map((count) => [block(count)]));
    await fitPages(sheet);
    sheet.remove();
    return sheet.style.getPropertyValue('--type');
  }

  it('is measured as it is laid out, and the fullest page counts', async () => {
    expect(await fitted(3, 8)).to.equal('14pt');
    expect(await fitted(10, 3)).to.equal('12pt');
  });

  it('never gets too small to read', async () => {
    expect(await fitted(10.9)).to.equal('11pt');
    expect(await fitted(11.5)).to.equal('14pt');
  });

  describe('pages that do not fit', () => {
    /** Each page as the names of what stands on it; its height never above that of a page. */
    async function broken(...pages: readonly (readonly Element[])[]): Promise<string[][]> {
      const sheet = sheetOf(...pages);
      await fitPages(sheet);
      const all = breakPages(sheet);
      for (const page of all) expect(page.offsetHeight).to.be.at.most(161);
      sheet.remove();
      return all.map((page) => [...page.children].map(({ id, localName }) => id || localName));
    }
    const named = (id: string, lines: number, kind?: string): HTMLElement => Object.assign(block(lines, kind), { id });
    const foot = (): HTMLElement => named('foot', 1);

    it('go on to others, each with a foot, and nothing is cut in two', async () => {
      const page = [named('a', 4), named('b', 6), named('c', 5), named('d', 2), foot()];
      expect(await broken(page, [named('e', 3), foot()])).to.deep.equal([
        ['a', 'foot'],
        ['b', 'foot'],
        ['c', 'd', 'foot'],
        ['e', 'foot'],
      ]);
    });

    it('leave no heading behind', async () => {
      const page = [named('a', 4), named('heading', 1, 'h2'), named('c', 6), foot()];
      expect(await broken(page)).to.deep.equal([
        ['a', 'foot'],
        ['heading', 'c', 'foot'],
      ]);
    });

    it('are broken within a text that is longer than a page, and no word is lost', async () => {
      const words = Array.from({ length: 400 }, (_none, index) => `ord${String(index)}`);
      const text = document.createElement('p');
      text.style.cssText = 'font: var(--type) / 1 monospace; margin: 0; inline-size: 40em';
      text.textContent = words.join(' ');
      const around = document.createElement('div');
      around.append(named('heading', 1, 'h2'), text, named('line', 1));
      const sheet = sheetOf([around, foot()]);
      await fitPages(sheet);
      const pages = breakPages(sheet);
      expect(pages.length).to.be.greaterThan(2);
      for (const page of pages) {
        expect(page.offsetHeight).to.be.at.most(161);
        expect(page.lastElementChild?.id).to.equal('foot');
      }
      expect(sheet.textContent.match(/ord\d+/g)).to.deep.equal(words);
      sheet.remove();
    });
  });
});
