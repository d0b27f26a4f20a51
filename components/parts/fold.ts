/** Opens all that something is folded into. */
export function unfold(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

/** Folds the section that a form stands in, once it was taken, and puts the focus on the heading of the section. */
export function foldAway(form: HTMLFormElement): void {
  form.reset();
  const fold = form.closest('details');
  fold?.removeAttribute('open');
  fold?.querySelector('summary')?.focus();
}
