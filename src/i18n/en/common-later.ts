import type { CommonLaterMessages } from '../messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Saved on this device',
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
      'Another tab uses another version of this page. Reload the page. If that does not help, close the other tabs. What you have written stays here in the meantime.',
    unavailable:
      'The browser does not let us save here. What you write stays while the page is open, but is gone when you close it.',
    locked: 'The storage is locked, so the last thing is not saved yet. Unlock it and try again.',
  },
  takeStored: 'Use what is stored, and delete what I wrote',
  keepMine: 'Keep what I wrote',
  cancel: 'Cancel',
  print: 'Print',
  sharing: { 'carer-only': 'Only the carer', 'care-team': 'The team', 'patient-journal': 'Patient’s record' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
