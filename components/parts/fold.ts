/** Folds the section that a form stands in, once it was taken, and puts the focus on the heading of the section. */
export function foldAway(form: HTMLFormElement): void {
  form.reset();
  const fold = form.closest('details');
  fold?.removeAttribute('open');
  fold?.querySelector('summary')?.focus();
}
