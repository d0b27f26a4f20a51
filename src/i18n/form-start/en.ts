import type { FormStartMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/en.js';

export const form: FormStartMessages = {
  start: 'Begin',
  aboutTheForm: (themes) =>
    `${themes === 1 ? '1 theme' : `${String(themes)} themes`}. You can skip what you like, and take a break when you need one.`,
  helpHeading: 'Do you need help now?',
  helpNumbers,
  childHeading: 'Are you under 18?',
  filledBy: {
    self: '',
    assisted: 'You and a member of staff fill this in together, in your own words.',
    phone: 'You answer by phone, and a member of staff writes down what you say.',
    paper: 'A member of staff types in what is on the paper, word for word.',
  },
  nextHeading: 'What happens next?',
  nextText:
    'Once you have sent the form, the team can read it when they are at work. The next step can be a conversation, if you want one. You can start with what matters most to you.',
  whoHeading: 'Who sees the answers?',
  hide: 'Hide',
  show: 'Show the page',
  whereKept: {
    journal: 'They are saved as you write, so you can take a break whenever you like.',
    device:
      'Until you send them, they are only on this phone or computer. Anyone who opens this page here can read them. When you send, you choose whether a copy stays.',
    page: 'What you write is not saved here. It will be lost if you close the page before you send.',
    sealed:
      'Until you send them, they are locked on this phone or computer. When you send, you choose whether a copy stays.',
    shared:
      'Other people use this phone or computer too, so nothing is saved on it. The answers are deleted when the page is closed, or when nobody has used it for a few minutes.',
  },
};
