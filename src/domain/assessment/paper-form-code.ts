import { fnv1a } from '../kernel/fnv1a.js';
import type { QuestionSet } from './question-set.js';

/** Digits and letters that are not mistaken for each other in handwriting: no I, L, O or U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/**
 * The code at the foot of a printed form, such as `7K3M-Q0ZT`. It says which question set and which case a returned
 * sheet belongs to and names nobody: it is a digest of both. Two cases share a code with a chance of one in a million
 * million. It hides a case id no better than the id is hard to guess: a host must not use a national identity number as
 * one.
 */
export function paperCode(caseId: string, questionSet: Pick<QuestionSet, 'id' | 'version'>): string {
  let digest = fnv1a(`${questionSet.id}\n${questionSet.version}\n${caseId}`);
  let code = '';
  for (let sign = 0; sign < LENGTH; sign += 1) {
    code += SIGNS[Number(digest % 32n)] ?? '';
    digest /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/**
 * Whether a typed code is the one on the sheet, however it was typed: small letters, no hyphen, O for 0, I or L for 1.
 */
export function isPaperCode(typed: string, code: string): boolean {
  const plain = (text: string): string =>
    text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain(typed) === plain(code);
}
