import type { WhomToCallMessages } from './messages.js';

export const whomToCall: WhomToCallMessages = {
  callHeading: 'Who can you call?',
  callNone: 'It does not say here who in the team you can call. Do ask someone you know there.',
  yourContact: 'Your contact person',
  dayHeading: 'During the day',
  deputyHeading: 'If nobody answers',
  nightHeading: 'In the evening, at night and at weekends',
  nightNone: 'No separate number is given here. If it cannot wait, call one of the numbers below.',
  fromTalk: (date) => `From the conversation on ${date}`,
  callLabel: (name, number) => `Call ${name}, ${number}`,
};
