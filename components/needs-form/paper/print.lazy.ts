import { printSheet } from '../../parts/print-sheet.js';
import type { FormPage } from '../model/page-data.js';
import { formSheet } from './answers-sheet.js';
import { paperSheet, paperSheetStyles } from './blank-form-sheet.js';

/** The carer's own copy of what they said. */
export function printCopy(page: FormPage, language: string): void {
  printSheet(formSheet(page), language);
}

/** The form, empty, to be filled in by hand. */
export function printEmptyForm(page: FormPage, language: string): void {
  printSheet(paperSheet(page), language, { styles: paperSheetStyles });
}
