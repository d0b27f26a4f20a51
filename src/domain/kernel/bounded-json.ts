import { done, refused, type Outcome } from './outcome.js';

/** Upper bounds for a JSON text from outside. */
export interface JsonBounds {
  /** In UTF-16 code units; checked before parsing. */
  readonly length: number;
  /** How deep lists and objects may be nested; checked before parsing. */
  readonly depth: number;
}

/** Parses a text from outside as JSON; one that is too long or too deeply nested is refused before it is parsed. */
export function readJson(text: unknown, bounds: JsonBounds): Outcome<unknown, 'too-large' | 'not-json'> {
  if (typeof text !== 'string') return refused('not-json');
  if (text.length > bounds.length || isDeeper(text, bounds.depth)) return refused('too-large');
  try {
    return done(JSON.parse(text) as unknown);
  } catch {
    return refused('not-json');
  }
}

function isDeeper(text: string, depth: number): boolean {
  let level = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') {
      level += 1;
      if (level > depth) return true;
    } else if (sign === '}' || sign === ']') level -= 1;
  }
  return false;
}
