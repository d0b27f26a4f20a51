import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'What support do you need?',
  subtitle: 'For you who are close to someone who is ill',
  intro:
    'We ask every carer. Your answers are the starting point for a conversation about what could help you. You choose what to answer, and nothing is compulsory. There are no right or wrong answers.',
  'who-sees':
    "The team cannot read your answers until you send them. They are not written in the patient's record unless you have agreed to it.",
  'not-watched': 'This form is not read around the clock. If you need help straight away, use the phone numbers below.',
  confidentiality:
    'Health personnel have a duty of confidentiality. In a few situations they must report a concern, for example if a child may be in danger. They should then tell you so.',
  'no-needs-now': 'I have no needs right now',
};
