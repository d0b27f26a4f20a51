import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

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
    const caret = field.matches(':focus') ? field.selectionStart : null;
    const before = field.value;
    field.value = text;
    if (caret !== null) {
      const isSameSoFar = text.startsWith(before.slice(0, caret));
      const place = isSameSoFar ? caret : Math.max(0, text.length - (before.length - caret));
      field.setSelectionRange(place, place);
    }
    return noChange;
  }
}

export const typedText = directive(TypedText);
