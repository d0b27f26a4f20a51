/** What a document says, before it is HTML or text: built from a record once, and rendered by two small renderers. */

/** A line in a list of names and what is said of them. */
export interface Entry {
  readonly term: string;
  /** One paragraph each. */
  readonly said: readonly string[];
}

export type Block =
  | { readonly is: 'paragraph'; readonly text: string }
  /** Somebody's own words. */
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly isOrdered?: true }
  | { readonly is: 'definitions'; readonly entries: readonly Entry[] }
  /**
   * A code that a phone reads: row by row, true where it is dark; `name` is its text alternative, and `how` says how to
   * read it. There is none in a text.
   */
  | {
      readonly is: 'code';
      readonly squares: readonly (readonly boolean[])[];
      readonly name: string;
      readonly how: string;
    }
  /** Room to sign: a line for each. */
  | { readonly is: 'signatures'; readonly who: readonly string[]; readonly here: string };

export interface Section {
  readonly heading?: string;
  readonly blocks: readonly Block[];
  /** Stands in a frame: whom to call. */
  readonly isFramed?: true;
}

export interface DocumentTree {
  /** The language it is written in, as a BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** To be read from a wall: large type, and the code over half the sheet. */
  readonly isPoster?: true;
  /** Right below the title: whose it is, of which day. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}

/** A section, unless there is nothing in it. */
export function section(heading: string | undefined, blocks: readonly Block[]): Section[] {
  const full = blocks.filter((block) => !isEmpty(block));
  return full.length === 0 ? [] : [{ ...(heading !== undefined && { heading }), blocks: full }];
}

function isEmpty(block: Block): boolean {
  switch (block.is) {
    case 'paragraph':
    case 'quote':
      return block.text.trim() === '';
    case 'list':
      return block.items.length === 0;
    case 'definitions':
      return block.entries.length === 0;
    case 'signatures':
      return block.who.length === 0;
    case 'code':
      return block.squares.length === 0;
  }
}

/** An entry of what is there; none where nothing is. */
export function entry(term: string, ...said: readonly (string | undefined)[]): Entry[] {
  const there = said.filter((text): text is string => text !== undefined && text.trim() !== '');
  return there.length === 0 ? [] : [{ term, said: there }];
}
