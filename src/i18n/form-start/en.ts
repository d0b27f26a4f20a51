import type { FormStartMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/en.js';

export const form: FormStartMessages = {
  start: 'Begin',
  aboutTheForm: (themes) => `${String(themes)} themes. You can skip what you like, and take a break when you need one.`,
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
      'Until then they stay on this device, and anyone who opens this page here can read them. When you send, you choose whether a copy stays.',
    page: 'What you write is not saved here. If you close the page before you send, it is gone.',
    sealed: 'Until then they are locked on this device. When you send, you choose whether a copy stays.',
    shared:
      'This device is shared with others, so nothing is saved on it. The answers are deleted when the page is closed, or when nobody has used it for a few minutes.',
  },
};
