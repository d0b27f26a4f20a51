import { defineOnce } from '../../define-once.js';
import { CarerOfferChoice } from './offer-choice.js';

defineOnce('carer-offer-choice', CarerOfferChoice);
