import type { TemplateResult } from 'lit';
import { placeSheet, printSheet } from '../../parts/print-sheet.js';
import { say } from '../model/form-actions.js';
import type { FormModel } from '../model/form-model.js';
import type { FormPage } from '../model/page-data.js';
import { formFoot, formSheet } from './answers-sheet.js';
import { PAPER_MARGIN, paperSheet, paperSheetStyles } from './blank-form-sheet.js';
import { breakPages, fitPages } from './fit-pages.js';

/** Two sheets, printed on both sides. */
const PAGES = 4;

/** The carer's own copy of what they said, below whom to call. */
export function printCopy(form: FormModel, page: FormPage, whomToCall: TemplateResult): void {
  const { id } = page.assessment;
  printSheet(form.host, formSheet(page, whomToCall), {
    lang: form.language,
    foot: formFoot(page),
    isStill: () => form.assessment.id === id,
  });
}

/** The form, empty, to be filled in by hand. Says so where it takes more than two sheets. */
export async function printEmptyForm(form: FormModel, page: FormPage): Promise<void> {
  const { caseId } = form;
  const placed = placeSheet(form.host, paperSheet(page), {
    lang: form.language,
    styles: paperSheetStyles,
    margin: PAPER_MARGIN,
    isNumbered: true,
    isStill: () => form.caseId === caseId,
  });
  const { sheet } = placed;
  // The sheet is placed outside the element, so a property set on the element has to be copied.
  sheet.style.setProperty('--carer-font', getComputedStyle(form.host).getPropertyValue('--carer-font'));
  await fitPages(sheet);
  const pages = breakPages(sheet);
  pages.forEach((one, index) => {
    const number = one.querySelector('.paper-number');
    if (number) number.textContent = page.words.sheetPage(index + 1, pages.length);
  });
  // Replaced by the sheet of a second press meanwhile.
  if (!sheet.isConnected) return;
  say(form, pages.length > PAGES ? page.words.morePages : '');
  await form.host.updateComplete;
  placed.print();
}
