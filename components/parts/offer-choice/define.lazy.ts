/** Registers the choice of an offer; fetched where a host has offers. */
import { defineOnce } from '../../define-once.js';
import { CarerOfferChoice } from './offer-choice.js';

defineOnce('carer-offer-choice', CarerOfferChoice);
