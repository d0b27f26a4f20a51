import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'What support do you need?',
  subtitle: 'For you who are close to someone who is ill',
  intro:
    'We ask every carer. Your answers are the starting point for a conversation about what could help you. You choose what to answer, and nothing is compulsory. There are no right or wrong answers.',
  'who-sees':
    'The team can read your answers once you have sent them, not before. The team is the staff who look after you both. Your answers do not go in the record of the person who is ill unless you have said yes.',
  'not-watched': 'This form is not read around the clock. If you need help straight away, use the phone numbers below.',
  confidentiality:
    'Staff have a duty of confidentiality. In a few situations they must still report a concern, for example if a child may be in danger. They will usually tell you.',
  'no-needs-now': 'I have no needs right now',
};
