import { placeSheet, printSheet } from '../../parts/print-sheet.js';
import { say } from '../model/form-actions.js';
import type { FormModel } from '../model/form-model.js';
import type { FormPage } from '../model/page-data.js';
import { formSheet } from './answers-sheet.js';
import { paperSheet, paperSheetStyles } from './blank-form-sheet.js';
import { fitPages } from './fit-pages.js';

/** Two sheets, printed on both sides. */
const PAGES = 4;

/** The carer's own copy of what they said. */
export function printCopy(page: FormPage, language: string): void {
  printSheet(formSheet(page), language);
}

/** The form, empty, to be filled in by hand. Says so where it takes more than two sheets. */
export async function printEmptyForm(form: FormModel, page: FormPage): Promise<void> {
  const sheet = placeSheet(paperSheet(page), form.language, { styles: paperSheetStyles });
  // The sheet is placed outside the element, so a property set on the element has to be copied.
  sheet.style.setProperty('--carer-font', getComputedStyle(form.host).getPropertyValue('--carer-font'));
  const pages = await fitPages(sheet);
  // Replaced by the sheet of a second press meanwhile.
  if (!sheet.isConnected) return;
  say(form, pages > PAGES ? page.words.morePages : '');
  await form.host.updateComplete;
  window.print();
}
