/** Initials of a name, for a wall that anybody may pass: "Kari Nordli" is "K.N.". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');
}
