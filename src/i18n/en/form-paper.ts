import type { FormPaperMessages } from '../messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'The form on paper',
  intro: 'Print an empty form, or enter one that has come back.',
  printEmpty: 'Print an empty form',
  printHint: 'Two sheets, printed on both sides. The code at the foot says which case a sheet belongs to, but not who.',
  begin: 'Enter a returned form',
  keyingHeading: 'Enter what the paper says',
  keyingHint:
    'The digits 1 to 6 answer. U means an unclear mark, 0 removes. Enter goes on, Tab goes to what is written.',
  code: 'The code at the foot of the sheet',
  codeFits: 'The sheet belongs to this case.',
  codeOther: 'The code does not fit this case. Check that you have opened the right one before you go on.',
  unclearShort: 'Unclear',
  removeMark: 'Remove',
  written: 'Written on the sheet',
  wants: 'Wants to talk about (numbers of themes, in order)',
  wantsWrong: 'Write up to three different numbers from 1 to 12, with spaces.',
  done: 'Look over what was entered',
  sheetHow:
    'Tick the answer that fits, and write as much or as little as you like. Skip what you like. Put the form in the envelope, or give it to whoever gave it to you.',
  sheetWho:
    'The team reads what you write here. What you want to keep to yourself, leave out. It is not written in the patient’s record unless you have said yes.',
  sheetWatched: 'The form is not read around the clock. If you need help at once, call:',
  sheetPriorities:
    'What would you most like to talk about? Write the numbers of up to three themes, the most important first.',
  sheetPage: (page, of) => `Page ${String(page)} of ${String(of)}`,
  sheetThanks: 'Thank you for filling in the form.',
};
