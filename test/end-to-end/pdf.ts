import { inflateSync } from 'node:zlib';

/** A page of a PDF. */
export interface PdfPage {
  /** What can be read on it, without white space: a PDF places letters, and does not say where words end. */
  readonly text: string;
  /** The colours that something is filled or drawn with, as three numbers from 0 to 1. */
  readonly colours: readonly string[];
  /** In points. */
  readonly size: readonly number[];
}

interface PdfObject {
  readonly head: string;
  readonly data: () => string;
}

/** The pages of a PDF that Chromium printed. No reader of PDFs in general. */
export function pagesOf(pdf: Buffer): PdfPage[] {
  const objects = objectsOf(pdf);
  const find = (reference: string | undefined): PdfObject =>
    objects.get(Number(reference)) ?? { head: '', data: () => '' };
  const kids = (reference: string): string[] => {
    const { head } = find(reference);
    if (/\/Type\s*\/Page\b/.test(head)) return [reference];
    return references(/\/Kids\s*\[([^\]]*)\]/.exec(head)?.[1] ?? '').flatMap(kids);
  };
  const catalog = [...objects.values()].find(({ head }) => /\/Type\s*\/Catalog\b/.test(head));
  const root = /\/Pages (\d+) 0 R/.exec(catalog?.head ?? '')?.[1] ?? '';
  return kids(root).map((reference) => {
    const { head } = find(reference);
    const fonts = fontsOf(head, find);
    const content = references(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(head)?.[1] ?? '')
      .map((one) => find(one).data())
      .join('\n');
    return {
      text: textOf(content, fonts),
      colours: [...new Set([...content.matchAll(/([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/g)].map(([, one = '']) => one))],
      size: (/\/MediaBox\s*\[([^\]]*)\]/.exec(head)?.[1] ?? '').trim().split(/\s+/).map(Number),
    };
  });
}

/** A text as {@link PdfPage.text} has it. */
export function unspaced(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/g, '');
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const all = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const start = /(\d+) 0 obj\b/g;
  for (let match = start.exec(all); match; match = start.exec(all)) {
    const end = all.indexOf('endobj', match.index);
    const stream = all.indexOf('stream\n', match.index);
    const isStream = stream >= 0 && stream < end;
    const head = all.slice(match.index, isStream ? stream : end);
    const from = stream + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    if (isStream) start.lastIndex = from + length;
    const raw = (): Buffer => pdf.subarray(from, from + length);
    objects.set(Number(match[1]), {
      head,
      data: () => (head.includes('FlateDecode') ? inflateSync(raw()) : raw()).toString('latin1'),
    });
  }
  return objects;
}

function references(text: string): string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, one = '']) => one);
}

interface Font {
  readonly bytes: number;
  readonly letters: ReadonlyMap<number, string>;
}

function fontsOf(page: string, find: (reference: string | undefined) => PdfObject): Map<string, Font> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1];
  const all = resources === undefined ? page : find(resources).head;
  const dictionary = /\/Font\s*<<([\s\S]*?)>>/.exec(all)?.[1] ?? '';
  return new Map(
    [...dictionary.matchAll(/\/(\S+)\s+(\d+) 0 R/g)].map(([, name = '', reference]) => {
      const { head } = find(reference);
      const map = find(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1]).data();
      return [name, { bytes: /\/Type0\b/.test(head) ? 2 : 1, letters: lettersOf(map) }];
    }),
  );
}

function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  const written = (hex: string): string =>
    (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(parseInt(code, 16), written(text));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1)
        letters.set(code, String.fromCharCode(parseInt(text, 16) + code - parseInt(from, 16)));
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(\S+) [\d.]+ Tf|<([\da-fA-F]+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    else if (hex !== undefined && font)
      for (const code of hex.match(new RegExp(`.{${String(font.bytes * 2)}}`, 'g')) ?? [])
        text += font.letters.get(parseInt(code, 16)) ?? '';
  }
  return unspaced(text);
}
