import type { Block, DocumentTree, Section } from './document-tree.js';

/** A document as plain text, for a journal that takes no markup. */
export function renderText({ title, lines, sections }: DocumentTree): string {
  const head = [underlined(title, '='), ...lines].join('\n');
  return `${[head, ...sections.map(sectionText)].join('\n\n')}\n`;
}

function sectionText({ heading, blocks }: Section): string {
  return [
    ...(heading === undefined ? [] : [underlined(heading, '-')]),
    ...blocks.map(blockText).filter((text) => text !== ''),
  ].join('\n');
}

function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat(text.length)}`;
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return block.text;
    case 'quote':
      return indented(block.text);
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${String(index + 1)}.` : '–'} ${item}`).join('\n');
    case 'definitions':
      return block.entries.map(({ term, said }) => [term, ...said.map(indented)].join('\n')).join('\n');
    case 'code':
      return '';
    case 'signatures':
      return block.who.map((who) => `${who} (${block.here}): ${'_'.repeat(30)}`).join('\n\n');
  }
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
