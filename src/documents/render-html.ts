import type { Block, DocumentTree, Section } from './document-tree.js';

/**
 * A document as one HTML file: no script, nothing fetched, its look and its print inside. Every text is escaped, and
 * the file forbids a browser to run or fetch anything, should a host's own handling spoil it.
 */
export function renderHtml({ lang, title, isPoster, lines, sections }: DocumentTree): string {
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLES}</style>
</head>
<body${isPoster ? ' class="poster"' : ''}>
<main>
<header>
<h1>${escape(title)}</h1>
${lines.map((line) => `<p>${escape(line)}</p>\n`).join('')}</header>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, blocks, isFramed }: Section): string {
  const head = heading === undefined ? '' : `<h2>${escape(heading)}</h2>\n`;
  const inside = `${head}${blocks.map(blockHtml).join('\n')}`;
  // A section without a heading is no landmark that anybody looks for.
  const tag = heading === undefined ? 'div' : 'section';
  return `<${tag}${isFramed ? ' class="framed"' : ''}>\n${inside}\n</${tag}>`;
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'quote':
      return `<blockquote><p>${escape(block.text)}</p></blockquote>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`;
    }
    case 'definitions':
      return `<dl>${block.entries
        .map(
          ({ term, said }) =>
            `<div><dt>${escape(term)}</dt>${said.map((text) => `<dd>${escape(text)}</dd>`).join('')}</div>`,
        )
        .join('')}</dl>`;
    case 'code':
      return codeHtml(block);
    case 'signatures':
      return `<ul class="sign">${block.who
        .map((who) => `<li>${escape(who)} <span>${escape(block.here)}</span></li>`)
        .join('')}</ul>`;
  }
}

/** Dark on white also on a dark screen: many readers do not find a code that is light on dark. */
function codeHtml({ squares, name, how }: Extract<Block, { is: 'code' }>): string {
  const size = String(squares.length);
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return `<p>${escape(how)}</p>
<svg class="code" role="img" aria-label="${escape(name)}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000"/></svg>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML has no place for, control characters and halves of a character, is shown as a mark that something was there. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\u{FFFD}')
    .replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

const STYLES = `
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1.125rem/1.5 "Segoe UI", -apple-system, Roboto, "Liberation Sans", Arial, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1 { margin: 0 0 .25rem; font-size: 1.6em; line-height: 1.2; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.2em; line-height: 1.3; }
header p { margin: 0; }
p, dd, li, blockquote { white-space: pre-line; }
p { margin: 0 0 .5rem; }
ul, ol { margin: 0; padding-inline-start: 1.4em; }
dl, dd { margin: 0; }
dl > div { padding: .5rem 0; border-top: 1px solid #8888; }
dt { font-weight: 600; }
blockquote { margin: 0 0 .5rem; padding-inline-start: .75rem; border-inline-start: 3px solid #8888; }
blockquote p { margin: 0; }
.framed { margin: 1.25rem 0; padding: .75rem 1rem; border: 2px solid; border-radius: .5rem; }
.framed h2 { margin-top: 0; }
.framed dl > div { border: 0; padding: .15rem 0; }
svg.code { display: block; width: min(100%, 15rem); margin: .5rem 0; }
@media print, (min-width: 36rem) {
  dl > div { display: grid; grid-template-columns: 1fr 2fr; column-gap: 1.25rem; }
  dt { grid-row: 1 / span 50; }
  dd { grid-column: 2; }
}
.sign { display: flex; gap: 2rem; margin-top: 3.5rem; padding: 0; list-style: none; }
.sign li { flex: 1; padding-top: .25rem; border-top: 1px solid; font-weight: 600; }
.sign span { float: inline-end; font-weight: 400; font-size: .85em; }
.poster { font-size: 1.375rem; }
.poster svg.code { width: min(100%, 26rem); margin-inline: auto; }
@media print {
  @page { size: A4; margin: 12mm 18mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 10pt sans-serif; } }
  :root { color-scheme: only light; }
  body { background: #fff; color: #000; font-size: 12pt; line-height: 1.3; }
  main { max-width: none; padding: 0; }
  h2 { margin: .7em 0 .2em; font-size: 1.15em; break-after: avoid; }
  dl > div, li, .framed, .sign, blockquote { break-inside: avoid; }
  p { margin-bottom: .25em; }
  dl > div { padding-block: .2em; border-color: #777; }
  .framed { margin: .6em 0; padding: .4em 1em; }
  .framed ul { padding: 0; list-style: none; }
  .framed li { display: inline-block; margin-inline-end: 1em; }
  .sign { margin-top: 11mm; }
  .poster { font-size: 18pt; }
  .poster svg.code { width: 120mm; }
  main > :last-child { break-before: avoid; }
  svg.code { width: 50mm; break-inside: avoid; print-color-adjust: exact; }
  p { orphans: 2; widows: 2; }
}
`;
