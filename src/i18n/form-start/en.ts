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
    assisted: 'You and a member of staff fill this in together. The words should be yours.',
    phone: 'You answer by phone, and a member of staff writes. The words should be yours.',
    paper: 'A member of staff types in what is on the paper. The words should be yours.',
  },
  nextHeading: 'What happens next?',
  nextText:
    'When you have sent the form, the team can read it when they are at work. The next step is a conversation, if you want one. It can begin with what you have chosen.',
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
      'This device is shared with others, so nothing is saved on it. If the page is left untouched for some minutes, or is closed, we erase the answers.',
  },
};
