import type { CommonMessages } from '../messages.js';

export const common: CommonMessages = {
  loading: 'Fetching …',
  saved: 'Saved on this device',
  missingCase: 'This page does not know whom it is about. Go back to where you came from and try again.',
  failures: {
    'not-found': 'We cannot find what should have been here. Go back and try again.',
    unreadable: 'Something that is stored here cannot be read. It has been kept, and nothing was written over.',
    'from-newer-version':
      'This was saved by a newer edition of the page. Reload the page to see it. Nothing was changed.',
    conflict:
      'This was changed somewhere else while you were writing. What you wrote here is not saved yet. What would you like to go on with?',
    'quota-exceeded':
      'This device is full, so the last thing you wrote is not saved yet. Leave the page open, free some space and try again.',
    blocked:
      'Another tab is holding on to the storage. Close the other tabs with this page and try again. What you have written stays here meanwhile.',
    unavailable:
      'The browser does not let us save here. What you write stays while the page is open, but is gone when you close it.',
    locked: 'The storage is locked, so the last thing is not saved yet. Unlock it and try again.',
  },
  notFetched:
    'The next page cannot be fetched just now. What you have written is still here. Check that you are online and try again.',
  tryAgain: 'Try again',
  takeStored: 'Use what is stored, and delete what I wrote',
  keepMine: 'Keep what I wrote',
  cancel: 'Cancel',
  print: 'Print',
  sharing: { 'carer-only': 'Only the carer', 'care-team': 'The team', 'patient-journal': 'Patient’s record' },
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (weekday, day, month, year) =>
    `${weekday} ${String(day)} ${month}${year === undefined ? '' : ` ${String(year)}`}`,
  clock: (hour, minute) => `at ${hour}:${minute}`,
  dateAndClock: (date, clock) => `${date} ${clock}`,
  inDays: (days) => {
    if (days === 0) return 'today';
    if (days === 1) return 'tomorrow';
    if (days === -1) return 'yesterday';
    return days > 0 ? `in ${String(days)} days` : `${String(-days)} days ago`;
  },
  pageFoot: (what, date) => `${what} · ${date}`,
};
