import type { QuestionTexts } from '../../domain/assessment/question-set.js';

/** The questions of our own set after the twelve themes. */
export const questionsAfter: QuestionTexts['aside'] = {
  'when-to-ring': {
    text: 'Når passar det best at vi ringjer?',
  },
  interpreter: {
    text: 'Kva språk vil du helst snakke? Treng du tolk?',
  },
  'hearing-and-sight': {
    text: 'Er det noko med høyrsla eller synet vi bør ta omsyn til?',
  },
  'what-works': {
    text: 'Kva fungerer godt?',
  },
  'own-part': {
    text: 'Kor mykje vil du gjere for den som er sjuk, i tida framover?',
    choices: {
      'do-more': 'Meir enn no',
      'as-now': 'Om lag som no',
      'do-less': 'Mindre enn no',
      'rather-talk': 'Vil heller snakke om det',
    },
  },
  'children-under-18': {
    text: 'Er barn eller unge under 18 år råka av det som skjer?',
    choices: {
      yes: 'Ja',
      no: 'Nei',
      'rather-talk': 'Vil heller snakke om det',
    },
  },
  'talk-preference': {
    text: 'Korleis vil du helst snakke med oss?',
    choices: {
      alone: 'Åleine',
      'with-the-patient': 'Saman med den som er sjuk',
      'by-phone': 'På telefon',
      'by-video': 'På video',
      'no-talk-now': 'Ingen samtale no',
    },
  },
  'anything-else': {
    text: 'Er det noko anna du vil vi skal vite?',
  },
};
