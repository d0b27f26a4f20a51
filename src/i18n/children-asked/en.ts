import type { ChildrenAskedMessages } from './messages.js';

export const childrenAsked: ChildrenAskedMessages = {
  question: 'Are children under 18 affected?',
  answers: { yes: 'Yes', no: 'No' },
  askOnce: 'Always ask. The answer is for the whole case, so once is enough.',
  formSaysYes: (carer) =>
    `In the form, ${carer} answered that children are affected. Ask who they are, and how they are.`,
  answeredBy: (name, date) => (name ? `Answered ${date}, to ${name}` : `Answered ${date}`),
  answeredEarlier: 'Answered in an earlier talk',
  notWrittenHere:
    'Ask in this talk too. The answer is not written here. If it may be written down, you can do that once the talk has ended.',
  stillUnasked: 'Nobody has asked about children under 18.',
  lacksFollowUp: 'It does not say who follows up the children.',
  stay: 'What is noted about children belongs to the case and stays.',
};
