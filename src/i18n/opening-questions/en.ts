import type { OpeningQuestions } from './messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'What do you know about the illness now, and what do you wonder about?',
      'Is there something you hesitate to ask?',
      'How would you like to be told when something changes?',
    ],
    'symptoms-and-medicines': [
      'When the person who is ill is in discomfort, what is hardest for you?',
      'Is there anything about the medicines you feel unsure about?',
      'What do you do when it gets worse, and what do you wish you knew?',
    ],
    'care-and-practical-help': [
      'What does an ordinary day and night look like for you?',
      'What is hardest, and what would you like to keep doing?',
      'Is there something at home that could be made easier?',
    ],
    'who-to-contact': [
      'Who did you call the last time something happened?',
      'When is it hardest to know who to call?',
      'Is there something that keeps you from calling?',
    ],
    'roles-and-coordination': [
      'Who keeps track of it all today?',
      'When do you feel listened to, and when not?',
      'Are you doing something now that you think we should be doing?',
    ],
    'talking-together': [
      'What do the two of you talk about, and what do you leave alone?',
      'Is there something you wish the two of you could say to each other?',
      'Would you like someone with you when you talk about it?',
    ],
    'rest-and-respite': [
      'When did you last get to relax?',
      'What would a night without responsibility mean to you?',
      'Who could be there, so that you feel safe to go out for a while?',
    ],
    'own-health': [
      'How are you sleeping, and how are you eating?',
      'Have you put off something about your own health?',
      'What gives you strength?',
    ],
    feelings: [
      'What do you think about when it is quiet?',
      'Is there someone you can say it to?',
      'Is there something that hurts to say aloud?',
    ],
    'work-money-rights': [
      'If you have a job, how do you manage it alongside everything else?',
      'Is there something about money or rights that worries you?',
      'Is there anything you need help to apply for?',
    ],
    'children-and-family': [
      'Who in the family do you think about most?',
      'If there are children in the family, what do they know, and what do they ask?',
      'How do you help each other?',
    ],
    'meaning-and-farewell': [
      'What matters to you both at this time?',
      'Is there anything you would like to have time for, or anything that should be said?',
      'Is there anyone you would both like to have with you, for example a friend, a chaplain or someone from your own faith or belief community?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Is there anything about the illness, or about the time towards the end, that you wonder about?',
      'Would you like to go through it together with one of us?',
    ],
    'symptoms-and-medicines': [
      'Is there something from the time towards the end that keeps coming back to you?',
      'Do you have any questions about the pain relief or the medicines?',
    ],
    'care-and-practical-help': [
      'Which practical things are hard just now?',
      'Is there equipment at home that needs collecting?',
    ],
    'who-to-contact': ['Who can you call when things are hard?', 'Do you know who can help with practical matters?'],
    'roles-and-coordination': [
      'Who helps you with all that has to be arranged?',
      'Was anything difficult in working with us that you would like to tell us about?',
    ],
    'talking-together': [
      'Who can you talk to about the person you have lost?',
      'Is there something you keep thinking about from your last time together?',
    ],
    'rest-and-respite': ['Are you getting any rest now?', 'Does anything make the day a little easier?'],
    'own-health': [
      'How are you sleeping and eating, and how is your body?',
      'Is there anything about your own health that has had to wait?',
    ],
    feelings: [
      'How does the grief feel now?',
      'At what time of day is it worst?',
      'Is there anything about the grief that surprises you?',
    ],
    'work-money-rights': [
      'If you have a job, what is it like to think about it now?',
      'Are there bills, papers or rights you would like help with?',
    ],
    'children-and-family': [
      'How are the others in the family?',
      'If there are children in the family, what have they been told, and who is there for them?',
    ],
    'meaning-and-farewell': [
      'What helps you get through the days now?',
      'How would you like to remember the person you have lost?',
    ],
  },
  somethingElse: [
    'What matters most to you in this?',
    'Has anything helped a little?',
    'What do you think could help?',
  ],
  prompts: {
    'children-under-18': [
      'Are children or young people affected, including grandchildren, siblings or the children of close friends?',
      'What do they know, and who answers when they ask?',
      'Has anyone at school or nursery been told?',
    ],
    interpreter: [
      'In which language would you rather talk about this?',
      'Would you like an interpreter next time as well?',
    ],
    'emergency-arrangement': [
      'What is arranged if there is an emergency at home?',
      'Shall we go through what you can say when you call, and where the papers are?',
    ],
    'what-carer-knows': ['What have you been told so far?', 'Is there something you would rather not know now?'],
    'leans-on-carer': ['Who else relies on you from day to day?', 'Who can help them when you cannot?'],
  },
};
