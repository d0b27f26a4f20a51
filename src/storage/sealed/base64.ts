/** Bytes as text, for stores that keep JSON. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes no more than some ten thousand arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}

/** The bytes of a text that {@link toBase64} made; none where it is not such a text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
