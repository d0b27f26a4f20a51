/** An opened list is brought into the window whole, where it fits. */
export function showAll({ target }: Event): void {
  const list = (target as Element).querySelector('.rows');
  if ((target as HTMLDetailsElement).open) list?.scrollIntoView({ block: 'nearest' });
}
