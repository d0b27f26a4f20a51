import { common } from '../common/nn.js';
import { formPages } from '../form-pages/nn.js';
import { form } from '../form-start/nn.js';
import { questionStart } from '../question-intro/nn.js';
import { questions } from '../questions/nn.js';
import { commonLater } from '../saving/nn.js';
import type { FormWords } from './load.js';

export const words: FormWords = { common, commonLater, questionStart, questions, form, formPages };
