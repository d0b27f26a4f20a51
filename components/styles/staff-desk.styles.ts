import { css } from 'lit';
import { carerCardStyles } from '../case/carer-card.styles.js';
import { lineSharingStyles } from '../parts/line-sharing.js';
import { sentenceQuestionStyles } from '../parts/sentence-question.js';
import { undoToastStyles } from '../parts/undo-toast.js';

/** What the desk of staff has besides the look that it shares with the carer's pages; added with its code. */
export const staffDeskStyles = [
  lineSharingStyles,
  sentenceQuestionStyles,
  undoToastStyles,
  carerCardStyles,
  css`
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
    }
    .columns > * {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 24px;
      min-inline-size: 0;
    }
    @container (min-width: 60em) {
      .columns {
        grid-template-columns: minmax(0, 1fr) calc(21 * var(--_rem));
      }
    }
    form:not(:has(option[value='carer']:checked)) .chosen-by-carer,
    form:not(:has(option[value='respite']:checked)) .respite-only {
      display: none;
    }
    @media print {
      /* Pages break between blocks; what is beside the page on the screen comes below it. */
      .columns,
      .columns > * {
        display: block;
      }
      .columns > * > * {
        margin-block-end: 6mm;
      }
    }
  `,
];
