/**
 * What this tab remembers over a reload besides the records: that the screen was hidden, that the text is large. About
 * the screen, never about a person. Where the browser refuses, it is forgotten at the next reload, and nothing is lost.
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
