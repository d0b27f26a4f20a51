/** The QR code of an invitation; fetched with its package once an invitation is made. */
import { encode } from 'uqr';

/**
 * The squares of a QR code, row by row, true where it is dark, with the empty border that readers need. A quarter of it
 * may be dirty or creased.
 */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'Q', border: 4 }).data;
}
