import type { CarerCardMessages } from './messages.js';
import { relations } from '../relations/nb.js';

export const carerCard: CarerCardMessages = {
  relations,
  ownHeading: 'Det vi har om deg',
  ownIntro: 'Teamet ser på dette når de skal ta kontakt med deg. Hvordan vi når deg, kan du rette selv.',
  ownLabels: {
    name: 'Navn',
    relation: 'Hvem du er for den som er syk',
    phone: 'Telefon',
    preferredContact: 'Når og hvordan vi helst kan nå deg',
    interpreter: 'Språk, hvis du vil ha tolk',
    hearingAndSight: 'Hørsel og syn: Er det noe vi skal tenke på?',
    coordination: 'Den som holder oversikten',
  },
  ownNothing: 'Vi har ikke skrevet noe om deg ennå.',
  ownNearest: 'Den som er syk, har sagt at du er nærmeste pårørende.',
  ownCorrect: 'Rett hvordan vi når deg',
  ownSave: 'Lagre',
  ownCorrected: (date) => `Du rettet dette ${date}. Teamet kan se det når de er på jobb.`,
  ownElse: 'Si fra til teamet hvis navnet eller noe annet er feil.',
  bereaved: {
    ownLabels: {
      name: 'Navn',
      relation: 'Hvem du var for den som er død',
      phone: 'Telefon',
      preferredContact: 'Når og hvordan vi helst kan nå deg',
      interpreter: 'Språk, hvis du vil ha tolk',
      hearingAndSight: 'Hørsel og syn: Er det noe vi skal tenke på?',
      coordination: 'Den som holder oversikten',
    },
    ownNearest: 'Du var nærmeste pårørende.',
  },
};
