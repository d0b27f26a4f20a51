import { today } from '../../src/browser/clock-and-ids.js';
import type { Child } from '../../src/domain/case/child.schema.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';

/** What is kept of a child besides the name, each as a sentence, as staff or the carer reads it. */
export function childFacts(
  words: ChildrenMessages,
  common: CommonMessages,
  child: Child,
  reader: 'staff' | 'carer',
): string[] {
  const { knows, school, informedBy, tasks, followedUpBy, followUpDue, interpretedAt } = child;
  const day = (date: string): string => formatDate(common, date, today());
  const contactText = reader === 'carer' ? words.contactToCarer : words.contactText;
  const contacts = [
    { contact: school, text: (said: string) => said },
    { contact: informedBy, text: words.informedByText },
  ].flatMap(({ contact, text }) =>
    contact && contact.who.trim() !== '' ? [text(contactText[contact.consent](contact.who))] : [],
  );
  const follower = followedUpBy?.trim();
  return [
    ...(knows?.trim() ? [words.knowsText(knows)] : []),
    ...contacts,
    ...(tasks?.trim() ? [words.tasksText(tasks)] : []),
    ...(interpretedAt === undefined ? [] : [words.interpretedText(day(interpretedAt))]),
    ...(follower ? [words.followUpText(follower, followUpDue === undefined ? '' : day(followUpDue))] : []),
  ];
}

/** The name and, where it is known, the year of birth. */
export function childName(words: ChildrenMessages, { who, bornIn }: Child): string {
  return bornIn === undefined ? who : `${who}, ${words.bornText(String(bornIn))}`;
}
