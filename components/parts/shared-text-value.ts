import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

/** Letters on either side of the caret by which its place is found again. */
const NEARBY = 200;

/**
 * Where a caret belongs in a text that was changed around it: at the same words. They are looked for with as much of
 * their neighbourhood as is still there; of several places the nearest counts.
 */
export function caretIn(text: string, before: string, caret: number): number {
  for (let reach = NEARBY; reach > 0; reach = Math.floor(reach / 2)) {
    const from = Math.max(0, caret - reach);
    for (const [start, end] of [
      [from, Math.min(before.length, caret + reach)],
      [from, caret],
      [caret, Math.min(before.length, caret + reach)],
    ] as const) {
      const words = before.slice(start, end);
      const found = words === '' ? undefined : nearest(text, words, start);
      if (found !== undefined) return found + caret - start;
    }
  }
  return Math.min(caret, text.length);
}

function nearest(text: string, words: string, place: number): number | undefined {
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? undefined : Math.max(before, after);
  return place - before < after - place ? before : after;
}

/**
 * Sets the text of a field: `.value=${typedText(text)}`. When somebody else changes the text while the person types in
 * the field, the caret stays where it is in the text.
 */
class TypedText extends Directive {
  override render(text: string): unknown {
    return text;
  }

  override update(part: PropertyPart, [text]: [string]): unknown {
    const field = part.element as HTMLInputElement | HTMLTextAreaElement;
    if (field.value === text) return noChange;
    const { value: before, selectionStart, selectionEnd, scrollTop } = field;
    const isTypedIn = field.matches(':focus') && selectionStart !== null && selectionEnd !== null;
    field.value = text;
    if (isTypedIn) {
      field.setSelectionRange(caretIn(text, before, selectionStart), caretIn(text, before, selectionEnd));
      field.scrollTop = scrollTop;
    }
    return noChange;
  }
}

export const typedText = directive(TypedText);
