import { helpNumbers } from '../help-numbers/en.js';
import type { TellingCarerMessages } from './messages.js';

export const tellingCarer: TellingCarerMessages = {
  tellHeading: 'Have you noticed something about the person who is ill?',
  tellIntro:
    'You are often the one who sees it first. Write what you see, what you know or what worries you. The team can then read it and answer you.',
  tellJournal:
    'None of this goes in the record of the person who is ill before the team has asked you. Some things have to be there anyway, and then you are told first.',
  tellNoAlarm: 'The team reads this when they are at work. Nobody watches it around the clock.',
  helpNumbers,
  tellText: 'In your own words',
  tellSend: 'Send to the team',
  tellSent: 'Sent to the team. Below you can see when someone has read it.',
  toldListHeading: 'What you have told us',
  youTold: (when) => `You wrote, ${when}`,
  staffWrote: (name, when) => (name ? `You told us, and ${name} wrote it down, ${when}` : `You told us, ${when}`),
  toldUnread: 'Nobody has read it yet.',
  toldReceived: (name, date) => (name ? `Received by ${name}, ${date}.` : `Received on ${date}.`),
  toldFollowed: (who) => `${who} is following it up.`,
  toldFollowedBy: (who, date) => `${who} is following it up, by ${date}.`,
  toldLate: (who, date) => `It is delayed. ${who} should have followed it up by ${date}.`,
  toldAskContact: 'You are welcome to call your contact person and ask.',
  toldUnanswered: 'You have not had an answer yet.',
  toldCameOfIt: 'This came of it',
  toldAnsweredBy: (name, date) => (name ? `${name}, ${date}` : date),
  toldAgreed: (date) => `You said on ${date} that this may be in the record of the person who is ill.`,
  toldDocumented: (name, date) => `This has to be in the record of the person who is ill. ${name} told you on ${date}.`,
  tellTakeBack: 'Take it back',
  tellTakeBackAsk: 'Do you want to take it back? Then it is gone, and nobody can read it.',
  tellTakeBackYes: 'Yes, take it back',
  tellRefusals: {
    'nothing-said': 'Write something first.',
    'case-closed': 'Nothing can be sent from here any more. Call your contact person.',
    'no-such-telling': 'It has been removed already.',
    'already-read': 'The team has read it, so it cannot be taken back. Tell them if something needs to be corrected.',
  },
  bereaved: {
    toldAgreed: (date) => `You said on ${date} that this may be in the record.`,
    toldDocumented: (name, date) => `This has to be in the record. ${name} told you on ${date}.`,
  },
};
