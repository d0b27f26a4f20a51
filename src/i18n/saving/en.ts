import type { CommonLaterMessages } from './messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Saved on this phone or computer',
  failures: {
    'not-found': 'We cannot find what should have been here. Go back and try again.',
    unreadable:
      'Something saved here cannot be shown. It has not been deleted or changed. Please tell whoever gave you this page.',
    'from-newer-version':
      'This was saved by a newer version of the page. Reload the page to see it. Nothing was changed.',
    conflict:
      'This was changed somewhere else while you were writing. What you wrote here is not saved yet. Which one do you want to keep?',
    'quota-exceeded':
      'There is no more room, so the last thing you wrote is not saved yet. Leave the page open. Delete an app you do not use, then try again. Do not clear anything in the browser: what you have written is stored there.',
    blocked:
      'We cannot save, perhaps because the page is also open in another tab. Close the other tabs with this page and try again. If that does not help, reload the page. You may then lose the last thing you wrote, so write it down somewhere else first.',
    unavailable:
      'The browser cannot save here. What you write stays while the page is open, but is lost when you close it.',
    locked: 'The page is locked, so the last thing you wrote is not saved yet. Unlock it and try again.',
  },
  dateWrong: 'This date is wrong: the clock was wrong at the time.',
  tooLong: (limit, leftOut) =>
    `There is room for ${limit.toLocaleString('en')} characters here. ${String(leftOut)} ${leftOut === 1 ? 'was' : 'were'} left out.`,
  busy: 'One moment …',
  takeStored: 'Use what is stored, and delete what I wrote',
  keepMine: 'Keep what I wrote, and delete what is stored',
  cancel: 'Cancel',
  print: 'Print',
  sharing: { 'carer-only': 'Only the carer', 'care-team': 'The team', 'patient-journal': 'Patient’s record' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
