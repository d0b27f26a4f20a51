import type { CarerCardMessages } from './messages.js';
import { relations } from '../relations/nn.js';

export const carerCard: CarerCardMessages = {
  relations,
  ownHeading: 'Det vi har om deg',
  ownIntro: 'Teamet ser på dette når dei skal ta kontakt med deg. Korleis vi når deg, kan du rette sjølv.',
  ownLabels: {
    name: 'Namn',
    relation: 'Kven du er for den som er sjuk',
    phone: 'Telefon',
    preferredContact: 'Når og korleis vi helst kan få tak i deg',
    interpreter: 'Språk, viss du vil ha tolk',
    hearingAndSight: 'Høyrsel og syn: Er det noko vi skal tenkje på?',
    coordination: 'Den som held oversikta',
  },
  ownNothing: 'Vi har ikkje skrive noko om deg enno.',
  ownNearest: 'Den som er sjuk, har sagt at du er næraste pårørande.',
  ownCorrect: 'Rett korleis vi når deg',
  ownSave: 'Lagre',
  ownCorrected: (date) => `Du retta dette ${date}. Teamet kan sjå det når dei er på jobb.`,
  ownElse: 'Sei frå til teamet viss namnet eller noko anna er feil.',
  bereaved: {
    ownLabels: {
      name: 'Namn',
      relation: 'Kven du var for den som er død',
      phone: 'Telefon',
      preferredContact: 'Når og korleis vi helst kan få tak i deg',
      interpreter: 'Språk, viss du vil ha tolk',
      hearingAndSight: 'Høyrsel og syn: Er det noko vi skal tenkje på?',
      coordination: 'Den som held oversikta',
    },
    ownNearest: 'Du var næraste pårørande.',
  },
};
