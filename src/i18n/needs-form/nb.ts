import { common } from '../common/nb.js';
import { formPages } from '../form-pages/nb.js';
import { form } from '../form-start/nb.js';
import { questionStart } from '../question-intro/nb.js';
import { questions } from '../questions/nb.js';
import { commonLater } from '../saving/nb.js';
import type { FormWords } from './load.js';

export const words: FormWords = { common, commonLater, questionStart, questions, form, formPages };
