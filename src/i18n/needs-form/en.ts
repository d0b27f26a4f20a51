import { common } from '../common/en.js';
import { formPages } from '../form-pages/en.js';
import { form } from '../form-start/en.js';
import { questionStart } from '../question-intro/en.js';
import { questions } from '../questions/en.js';
import { commonLater } from '../saving/en.js';
import type { FormWords } from './load.js';

export const words: FormWords = { common, commonLater, questionStart, questions, form, formPages };
