import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import type { FormDraft, FormDraftKeeper } from '../../src/session/form-draft-keeper.js';

/**
 * Keeps what is typed in a form that is added by a button: `<form ${keptForm(draft, keep)}>`. The form begins with the
 * draft; `keep` gets every change, and `undefined` once the form is reset, which is what happens when it was added.
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
    // The fields are drawn after the form they stand in.
    if (draft)
      queueMicrotask(() => {
        fill(form, draft);
        // What was begun is not to be out of sight.
        form.closest('details')?.setAttribute('open', '');
      });
    return noChange;
  }
}

/** Fields whose code is still on its way: they hold what the draft has for them, and are no part of the form yet. */
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

/** Keeps what staff type in a form under its name: `<form ${draftIn(keeper, 'contact')}>`. */
export function draftIn(keeper: FormDraftKeeper, name: string): DirectiveResult {
  return keptForm(keeper.draft(name), (draft) => {
    keeper.keep(name, draft);
  });
}
