import type { OpeningQuestions } from '../messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'What do you know about the illness now, and what do you wonder about?',
      'Is there something you hesitate to ask?',
      'How would you like to be told when something changes?',
    ],
    'symptoms-and-medicines': [
      'Which symptoms are the hardest for you to stand beside?',
      'When do you feel unsure about the medicines?',
      'What do you do when it gets worse, and what do you wish you knew?',
    ],
    'care-and-practical-help': [
      'What does an ordinary day and night look like at home?',
      'What is heaviest, and what would you like to go on doing?',
      'Is there something at home that could be made easier?',
    ],
    'who-to-contact': [
      'Whom did you call the last time something happened?',
      'When is it hardest to know whom to call?',
      'Is there something that keeps you from calling?',
    ],
    'roles-and-coordination': [
      'Who keeps track of it all today?',
      'When do you feel listened to, and when not?',
      'Are you doing something now that you think we should be doing?',
    ],
    'talking-together': [
      'What do the two of you talk about, and what do you leave alone?',
      'Is there something you wish could be said?',
      'Would you like somebody with you when you talk about it?',
    ],
    'rest-and-respite': [
      'When did you last get to relax?',
      'What would a night without responsibility mean to you?',
      'Who could be there, so that you dare to leave?',
    ],
    'own-health': [
      'How are you sleeping, and how are you eating?',
      'Have you put off something about your own health?',
      'What gives you strength?',
    ],
    feelings: [
      'What do you think about when it is quiet?',
      'Is there somebody you can say it to?',
      'Are you carrying something that hurts to say aloud?',
    ],
    'work-money-rights': [
      'How do you manage work beside everything else?',
      'Is there something about money or rights that worries you?',
      'Has anybody helped you to apply?',
    ],
    'children-and-family': [
      'Whom in the family do you think of most?',
      'What do the children know, and what do they ask?',
      'How do you help each other?',
    ],
    'meaning-and-farewell': [
      'What matters to you both in the time that is now?',
      'Is there something you want to do in time, or something that should be said?',
      'Is there anybody you would like to have with you, from a faith, a belief or elsewhere?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Is there something about the illness or the last days that you wonder about?',
      'Would you like to go through it together with one of us?',
    ],
    'symptoms-and-medicines': [
      'Is there something from the last days that you see before you again and again?',
      'Do you wonder about the relief that was given, or the medicines?',
    ],
    'care-and-practical-help': [
      'Which practical things are heavy now?',
      'Is there equipment left at home that somebody should have collected?',
    ],
    'who-to-contact': ['Whom can you call when it is heavy?', 'Do you know who can help with practical matters?'],
    'roles-and-coordination': [
      'Who helps you with all that has to be arranged?',
      'Was something difficult in working with us that you would like to tell us?',
    ],
    'talking-together': [
      'With whom can you talk about the one you have lost?',
      'Is there something that was left unsaid between you?',
    ],
    'rest-and-respite': ['Do you get rest now?', 'What does you good, even if only a little?'],
    'own-health': ['How are your sleep, your meals, your body?', 'Has something about your own health been waiting?'],
    feelings: ['How is the grief now?', 'At what time of day is it worst?', 'Is there something that surprises you?'],
    'work-money-rights': [
      'How is it to think of work now?',
      'Are there bills, papers or rights you would like help with?',
    ],
    'children-and-family': [
      'How are the others in the family?',
      'What have the children been told, and who sees them?',
    ],
    'meaning-and-farewell': ['What do you hold on to now?', 'How would you like to remember the one you have lost?'],
  },
  somethingElse: ['What matters most to you in this?', 'What have you tried?', 'What would help?'],
  prompts: {
    'children-under-18': [
      'Are there children or young people who are touched by this, also grandchildren, siblings or close friends?',
      'What do they know, and who answers when they ask?',
      'Has anybody at school or nursery been told?',
    ],
    interpreter: [
      'In which language would you rather talk about this?',
      'Would you like an interpreter next time as well?',
    ],
    'emergency-arrangement': [
      'What is arranged if there is an emergency at home?',
      'Do you know what to say when you call, and where the papers are?',
    ],
    'what-carer-knows': ['What have you been told, and by whom?', 'Is there something you would rather not know now?'],
    'leans-on-carer': ['Who else relies on you from day to day?', 'Who looks after them while you are here?'],
  },
};
