/** How a carer answers on their plan. Fetched once the plan is shown, by the plan. */
export { CarerAnswers } from './carer-answers.js';
export { carerAnswersStyles } from './carer-answers.styles.js';
