import type { FormPaperMessages } from './messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'The form on paper',
  intro: 'Print an empty form, or enter one that has come back.',
  printEmpty: 'Print an empty form',
  printHint:
    'Choose to print on both sides. The code at the foot says which case a sheet belongs to, but not who the case is about.',
  morePages: 'This form does not fit on two sheets. It takes more, so make sure that you have all of them.',
  begin: 'Enter a returned form',
  keyingHeading: 'Enter what the paper says',
  keyingHint:
    'Press the letter for the answer, U for an unclear mark, 0 to remove it. Enter goes to the next row, Tab to the text field.',
  code: 'The code at the foot of the sheet',
  codeFits: 'The sheet belongs to this case.',
  codeOther:
    'The code does not fit this case. Check that it is typed correctly and that you have opened the right case. The sheet may also come from another version of the form. If in doubt, wait before you enter it.',
  unclearShort: 'Unclear',
  removeMark: 'Remove',
  written: 'Written on the sheet',
  wants: 'Wants to talk about (numbers of the themes, most important first)',
  wantsWrong: (of) => `Write up to three different numbers from 1 to ${String(of)}, with a space between them.`,
  done: 'Look over what was entered',
  sheetHow:
    'Tick the answer that fits, and write as much or as little as you like. If you tick the wrong box, fill it in and tick another one. Skip anything you like. Put the form in the envelope, or give it back to the person you got it from.',
  sheetWho:
    'A member of staff types in your answers, and the team can read them. They do not go in the record of the person who is ill unless you have said yes. Leave out anything you want to keep to yourself.',
  sheetWatched: 'The form is not read around the clock. If you need help straight away, call:',
  sheetPriorities:
    'What would you most like to talk about? Write the numbers of up to three themes, the most important first.',
  sheetPage: (page, of) => `Page ${String(page)} of ${String(of)}`,
  sheetThanks: 'Thank you for filling in the form.',
};
