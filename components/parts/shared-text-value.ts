import { noChange } from 'lit';
import { directive, Directive, type PropertyPart } from 'lit/directive.js';

/**
 * The text of a field that a person types in, for `.value=${typedText(text)}`. Where it changes because somebody else
 * wrote in it too, the caret stays where the person's hands left it.
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
