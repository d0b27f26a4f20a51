import type { FormStartMessages } from '../messages.js';

export const form: FormStartMessages = {
  start: 'Begin',
  aboutTheForm: 'Twelve themes, one at a time. You can skip what you like, and take a break when you need one.',
  helpHeading: 'Do you need help now?',
  helpNumbers: [
    { number: '113', text: 'when a life is at risk' },
    { number: '116 117', text: 'out-of-hours doctor, when it cannot wait' },
    { number: '116 123', text: 'someone to talk to, day and night' },
  ],
  childHeading: 'Are you under 18?',
  filledBy: {
    self: '',
    assisted: 'Filled in together with a member of staff. The words are yours.',
    phone: 'Filled in by phone. The words are yours.',
    paper: 'Typed in from paper. The words are yours.',
  },
  nextHeading: 'What happens next?',
  nextText:
    'When you have sent the form, the team reads it and gets in touch to talk with you. The conversation begins with what you have chosen.',
  whoHeading: 'Who sees the answers?',
  hide: 'Hide',
  show: 'Show the page',
};
