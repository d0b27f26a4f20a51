import { loadFormWords } from '../../src/i18n/needs-form/load.js';
import { resolveLocale } from '../../src/i18n/resolve-locale.js';
import { defineOnce } from '../define-once.js';
import { CarerNeedsForm } from './needs-form.js';

// The messages are fetched from here, beside the first form's creation, and not after it. Where that fails, the form
// asks for them again.
if (typeof document !== 'undefined')
  void Promise.resolve(loadFormWords(resolveLocale(document.documentElement.lang))).catch(() => undefined);

defineOnce('carer-needs-form', CarerNeedsForm);

export type * from './needs-form.js';
export type * from './needs-changed.event.js';
export type * from './needs-form.events.js';
export type * from '../events/record-failed.event.js';
