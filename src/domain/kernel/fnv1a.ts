/** FNV-1a in 64 bits (Fowler, Noll and Vo), over UTF-16 code units. */
export function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  // The low bits of the last steps are the weakest; the high ones are folded in.
  return hash ^ (hash >> 32n);
}
