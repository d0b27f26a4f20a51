import type { QuestionTexts } from '../../domain/assessment/question-set.js';

/** The questions of our own set after the twelve themes. */
export const questionsAfter: QuestionTexts['aside'] = {
  'when-to-ring': {
    text: 'Når passer det best at vi ringer?',
  },
  interpreter: {
    text: 'Hvilket språk vil du helst snakke? Trenger du tolk?',
  },
  'hearing-and-sight': {
    text: 'Er det noe med hørselen eller synet vi bør ta hensyn til?',
  },
  'what-works': {
    text: 'Hva fungerer godt?',
  },
  'own-part': {
    text: 'Hvor mye vil du gjøre for den som er syk, i tiden framover?',
    choices: {
      'do-more': 'Mer enn nå',
      'as-now': 'Omtrent som nå',
      'do-less': 'Mindre enn nå',
      'rather-talk': 'Vil heller snakke om det',
    },
  },
  'children-under-18': {
    text: 'Er barn eller unge under 18 år berørt av det som skjer?',
    choices: {
      yes: 'Ja',
      no: 'Nei',
      'rather-talk': 'Vil heller snakke om det',
    },
  },
  'talk-preference': {
    text: 'Hvordan vil du helst snakke med oss?',
    choices: {
      alone: 'Alene',
      'with-the-patient': 'Sammen med den som er syk',
      'by-phone': 'På telefon',
      'by-video': 'På video',
      'no-talk-now': 'Ingen samtale nå',
    },
  },
  'anything-else': {
    text: 'Er det noe annet du vil vi skal vite?',
  },
};
