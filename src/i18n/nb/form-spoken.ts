import type { FormSpokenMessages } from '../messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Les høyt',
  answersAre: (answers) => `Du kan svare: ${answers}. Du kan også hoppe over.`,
  questions: {
    'illness-and-outlook': 'Får du vite det du trenger om sykdommen og hva som kan komme?',
    'symptoms-and-medicines': 'Vet du hva du kan gjøre når det kommer plager, og hvordan medisinene brukes?',
    'care-and-practical-help': 'Hvordan går det med stell, praktiske oppgaver og utstyr hjemme?',
    'who-to-contact': 'Vet du hvem du kan ringe, også om kvelden, om natta og i helgen?',
    'roles-and-coordination': 'Blir du hørt, og er det klart for deg hvem som gjør hva?',
    'talking-together': 'Hvordan er det å snakke om sykdommen med den du er pårørende til?',
    'rest-and-respite': 'Får du pusterom, og er det noen som kan avløse deg?',
    'own-health': 'Hvordan står det til med deg selv, med kroppen, søvnen og kreftene?',
    feelings: 'Er det tanker eller følelser du går og bærer på?',
    'work-money-rights': 'Er det noe med jobb, økonomi eller rettigheter du lurer på?',
    'children-and-family': 'Hvordan er det med barna og resten av familien?',
    'meaning-and-farewell': 'Er det noe du tenker på om tro, det som gir mening, eller det å ta farvel?',
  },
};
