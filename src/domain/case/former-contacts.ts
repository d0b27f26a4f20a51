import { hasLeft, type SupportCase } from './support-case.js';

/**
 * Names of former contact persons that stand in a text, in the order in which they left: whole words only. A first name
 * alone counts where it is written as a name, no other person of the case has it, and no other surname follows it.
 */
export function formerContactsIn(supportCase: SupportCase, text: string): readonly string[] {
  const former = new Set(
    (supportCase.contactChanges ?? []).flatMap(({ from }) =>
      from !== undefined && hasLeft(supportCase, from) ? [withoutRole(from)] : [],
    ),
  );
  const others = new Set(namesInUse(supportCase).flatMap(wordsOf));
  return [...former].filter((name) => hasFullName(text, name) || isCalledByFirstName(text, name, [...former], others));
}

/** The texts that name the contact person, and have to be looked over when another one is named. */
export function textsNamingContact(supportCase: SupportCase, texts: readonly string[]): readonly string[] {
  const { contactPerson, contactChanges = [], ...rest } = supportCase;
  if (!contactPerson) return [];
  const { name } = contactPerson;
  const left = {
    ...rest,
    contactChanges: [...contactChanges, { at: rest.phaseSince, recordedBy: '', from: name, to: '' }],
  };
  return texts.filter((text) => formerContactsIn(left, text).includes(withoutRole(name)));
}

/** Everybody whom a first name may mean besides somebody who left. */
function namesInUse({ carer, contactPerson, deputy, children = [] }: SupportCase): string[] {
  const names = [carer.name, contactPerson?.name, deputy?.name];
  return [...names.flatMap((name) => name ?? []), ...children.map(({ who }) => who)];
}

function isCalledByFirstName(
  text: string,
  name: string,
  former: readonly string[],
  others: ReadonlySet<string>,
): boolean {
  const words = wordsOf(name);
  const [first, ...rest] = words;
  // What is not written as a person's name is a service's: its first word alone names nobody.
  if (first === undefined || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  // Of two with one first name nobody knows which is meant.
  if (others.has(first) || former.some((one) => one !== name && wordsOf(one).includes(first))) return false;
  return matches(text, first, 'g').some(({ index }) => {
    const after = /^\s+(\p{Lu}[\p{L}\p{N}]*)/u.exec(text.slice(index + first.length))?.[1];
    return after === undefined || rest.includes(after);
  });
}

function hasFullName(text: string, name: string): boolean {
  return wordsOf(name).length > 1 && matches(text, name, 'gi').length > 0;
}

/** Where words stand in a text as whole words, whatever white space is between them. */
function matches(text: string, words: string, flags: string): RegExpExecArray[] {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, `${flags}u`))];
}

function withoutRole(name: string): string {
  return (name.split(',')[0] ?? '').trim();
}

function wordsOf(name: string): string[] {
  return withoutRole(name).split(/\s+/).filter(Boolean);
}
