import { helpNumbers } from '../help-numbers/en.js';
import type { TellingCarerMessages } from './messages.js';

export const tellingCarer: TellingCarerMessages = {
  tellHeading: 'Is there something you see in the person who is ill?',
  tellIntro:
    'You are often the one who sees it first. Write what you see, what you know or what worries you. Then the team can read it and answer you.',
  tellJournal:
    'The team asks you before any of this is written in the record of the person who is ill. Some things have to be there anyway, and then they tell you first.',
  tellNoAlarm: 'The team reads this when they are at work. Nobody watches it around the clock.',
  helpNumbers,
  tellText: 'In your own words',
  tellSend: 'Send to the team',
  tellSent: 'Sent to the team. Below you can see when somebody has read it.',
  toldListHeading: 'What you have told',
  youTold: (when) => `You wrote, ${when}`,
  staffWrote: (name, when) => (name ? `You told, and ${name} wrote it down, ${when}` : `You told, ${when}`),
  toldUnread: 'Nobody has read it yet.',
  toldReceived: (name, date) => (name ? `Received by ${name}, ${date}.` : `Received ${date}.`),
  toldFollowed: (who) => `${who} is following it up.`,
  toldFollowedBy: (who, date) => `${who} is following it up, by ${date}.`,
  toldLate: (who, date) => `It is delayed. ${who} was to follow it up by ${date}.`,
  toldAskContact: 'You are welcome to call your contact person and ask.',
  toldUnanswered: 'You have not had an answer yet.',
  toldCameOfIt: 'This came of it',
  toldAnsweredBy: (name, date) => (name ? `${name}, ${date}` : date),
  toldAgreed: (date) => `You said on ${date} that this may be in the record of the person who is ill.`,
  toldDocumented: (name, date) =>
    `This has to be in the record of the person who is ill. ${name} told you so, ${date}.`,
  tellTakeBack: 'Take it back',
  tellTakeBackAsk: 'Do you want to take it back? It is then gone, and nobody gets to read it.',
  tellTakeBackYes: 'Yes, take it back',
  tellRefusals: {
    'nothing-said': 'Write something first.',
    'case-closed': 'Nothing can be sent from here any more. Call your contact person.',
    'no-such-telling': 'It has been removed already.',
    'already-read': 'The team has read it, so it cannot be taken back. Tell them if something is to be corrected.',
  },
  bereaved: {
    toldAgreed: (date) => `You said on ${date} that this may be in the record.`,
    toldDocumented: (name, date) => `This has to be in the record. ${name} told you so, ${date}.`,
  },
};
