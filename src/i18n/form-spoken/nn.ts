import type { FormSpokenMessages } from './messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Les høgt',
  answersAre: (answers) => `Kva passar best for deg? ${answers}. Du kan òg hoppe over dette.`,
  questions: {
    'illness-and-outlook': 'Får du vite det du treng om sjukdommen, og om det de kan vente dykk framover?',
    'symptoms-and-medicines': 'Veit du kva du kan gjere når den som er sjuk, har vondt? Og er du trygg på medisinane?',
    'care-and-practical-help': 'Korleis går det med stell, praktiske oppgåver og utstyr heime?',
    'who-to-contact': 'Veit du kven du kan ringje, også om kvelden, om natta og i helga?',
    'roles-and-coordination': 'Blir du høyrd, og er det klart for deg kven som gjer kva?',
    'talking-together': 'Korleis er det å snakke saman om det som skjer, du og den som er sjuk?',
    'rest-and-respite': 'Får du pusterom, og er det nokon som kan avlaste deg?',
    'own-health': 'Korleis står det til med deg sjølv, med kroppen, søvnen og kreftene?',
    feelings: 'Er det tankar eller kjensler du går og ber på?',
    'work-money-rights': 'Korleis går det med jobb, økonomi og rettar?',
    'children-and-family': 'Korleis går det med resten av familien? Og med barna, viss de har barn rundt dykk?',
    'meaning-and-farewell':
      'Somme tenkjer på tru, livssyn, kva som gir meining, eller det å ta farvel. Korleis er det for deg?',
  },
};
