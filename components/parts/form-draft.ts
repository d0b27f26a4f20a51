import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import type { FormDraft, FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import { unfold } from './fold.js';

/**
 * Saves what is typed in a form with a button of its own: `<form ${keptForm(draft, keep)}>`. The form is filled from
 * the draft; `keep` gets every change, and `undefined` when the form is reset, which is done once it was added.
 */
class KeptForm extends Directive {
  #keep: ((draft: FormDraft | undefined) => void) | undefined;
  #isFilled = false;

  override render(_draft: FormDraft | undefined, _keep: (draft: FormDraft | undefined) => void): unknown {
    return noChange;
  }

  override update(
    part: ElementPart,
    [draft, keep]: [FormDraft | undefined, (draft: FormDraft | undefined) => void],
  ): unknown {
    this.#keep = keep;
    if (this.#isFilled) return noChange;
    this.#isFilled = true;
    const form = part.element as HTMLFormElement;
    form.addEventListener('input', () => {
      const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input:not([type="radio"], [type="checkbox"])',
      );
      const hasText = [...fields].some(({ value, defaultValue }) => value.trim() !== defaultValue.trim());
      const typed = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      );
      for (const field of waiting(form)) typed.push([field.getAttribute('name') ?? '', field.value ?? '']);
      this.#keep?.(hasText ? Object.fromEntries(typed) : undefined);
    });
    form.addEventListener('reset', () => this.#keep?.(undefined));
    // Deferred, because the fields are rendered after their form.
    if (draft)
      queueMicrotask(() => {
        fill(form, draft);
        // A draft must not be hidden in a folded section.
        unfold(form);
      });
    return noChange;
  }
}

/** Custom elements that are not defined yet: they hold their part of the draft but are not yet in the form's data. */
function waiting(form: HTMLFormElement): (HTMLElement & { value?: string })[] {
  return [...form.querySelectorAll<HTMLElement>('[name]:not(:defined)')];
}

function fill(form: HTMLFormElement, draft: FormDraft): void {
  for (const field of waiting(form)) field.value = draft[field.getAttribute('name') ?? ''] ?? '';
  for (const [name, text] of Object.entries(draft)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field && 'value' in field) field.value = text;
  }
}

export const keptForm = directive(KeptForm);

/** Saves what staff type in a form as the draft of that name: `<form ${draftIn(keeper, 'contact')}>`. */
export function draftIn(keeper: FormDraftKeeper, name: string): DirectiveResult {
  return keptForm(keeper.draft(name), (draft) => {
    keeper.keep(name, draft);
  });
}
