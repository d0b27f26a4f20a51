import type { FormSpokenMessages } from './messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Les høyt',
  answersAre: (answers) => `Hva passer best for deg? ${answers}. Du kan også hoppe over dette.`,
  questions: {
    'illness-and-outlook': 'Får du vite det du trenger om sykdommen, og om det dere kan vente dere framover?',
    'symptoms-and-medicines': 'Vet du hva du kan gjøre når den som er syk, har vondt? Og er du trygg på medisinene?',
    'care-and-practical-help': 'Hvordan går det med stell, praktiske oppgaver og utstyr hjemme?',
    'who-to-contact': 'Vet du hvem du kan ringe, også om kvelden, om natten og i helgen?',
    'roles-and-coordination': 'Blir du hørt, og er det klart for deg hvem som gjør hva?',
    'talking-together': 'Hvordan er det å snakke sammen om det som skjer, du og den som er syk?',
    'rest-and-respite': 'Får du pusterom, og er det noen som kan avlaste deg?',
    'own-health': 'Hvordan står det til med deg selv, med kroppen, søvnen og kreftene?',
    feelings: 'Er det tanker eller følelser du går og bærer på?',
    'work-money-rights': 'Hvordan går det med jobb, økonomi og rettigheter?',
    'children-and-family': 'Hvordan går det med resten av familien? Og med barna, hvis dere har barn rundt dere?',
    'meaning-and-farewell':
      'Noen tenker på tro, livssyn, hva som gir mening, eller det å ta farvel. Hvordan er det for deg?',
  },
};
