/** Provides the form's messages in one language before the element is defined, so that it is drawn at once. */
import { provideFormWords } from '../../src/i18n/needs-form/load.js';
import { words } from '../../src/i18n/needs-form/nb.js';

provideFormWords('nb', words);
