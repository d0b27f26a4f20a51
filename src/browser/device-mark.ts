import { fnv1a } from '../domain/kernel/fnv1a.js';

/*
 * A mark in this browser's `localStorage` that it has kept a form of a case before. It says that there is something to
 * wait for, and nothing of what it is: its name is a digest of the case's id. Where the browser refuses storage, there
 * is no mark, and the form is shown before the store has answered.
 */
const key = (caseId: string): string => `carer-needs-${fnv1a(caseId).toString(36)}`;

export function hasMark(caseId: string): boolean {
  try {
    return localStorage.getItem(key(caseId)) !== null;
  } catch {
    return false;
  }
}

export function setMark(caseId: string, isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(key(caseId), '');
    else localStorage.removeItem(key(caseId));
  } catch {
    // Refused storage: see above.
  }
}
