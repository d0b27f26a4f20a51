/**
 * What this tab remembers over a reload besides the records: whether the screen is hidden, and whether the text is
 * large. It is about the screen, never about a person. Where the browser refuses `sessionStorage`, it is forgotten at
 * the next reload.
 */
type Name = 'hidden' | 'larger-text';

const key = (name: Name): string => `carer-needs-${name}`;

export function remembers(name: Name): boolean {
  try {
    return sessionStorage.getItem(key(name)) !== null;
  } catch {
    return false;
  }
}

export function remember(name: Name, isOn: boolean): void {
  try {
    if (isOn) sessionStorage.setItem(key(name), '');
    else sessionStorage.removeItem(key(name));
  } catch {
    // Blocked storage: see above.
  }
}
