import type { InvitationMessages } from './messages.js';

export const invitation: InvitationMessages = {
  sms: (address) => `Hello. We would like to hear how you are. Answer when it suits you, or not at all: ${address}`,
  letterTitle: 'How are you?',
  greeting: (name) => (name === undefined ? 'Hello' : `Hello ${name}`),
  letter: [
    'You are close to someone who needs help. It easily happens then that nobody asks how you are yourself. We would like to ask.',
    'On the page below there are some questions. You choose what to answer, and you can take a break and go on another day. It takes a few minutes.',
    'You decide what we may read. What you answer is not written in the patient’s journal unless you have said yes to it.',
    'It is fine to say no, or not to answer. It changes nothing for the person you care about.',
  ],
  how: 'How to get to the questions',
  scan: 'Point the camera of your phone at the square.',
  orWrite: 'Or type this into a browser:',
  codeName: 'QR code to the page',
  contactHeading: 'Would you rather talk to someone?',
  noContact: 'Ask the person who gave you this. You can have the questions on paper, too.',
  notWatched: 'Answers are not read around the clock. If you need help at once, call:',
  from: (unit) => `From ${unit}`,
  sheetTitle: 'How are you?',
  sheet: [
    'Are you close to someone who needs help? Here are some questions for you.',
    'It is voluntary. You choose what to answer, and who may read it.',
  ],
};
