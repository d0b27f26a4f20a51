import type { CommonStartMessages } from './messages.js';

export const common: CommonStartMessages = {
  loading: 'Loading…',
  missingCase: 'We cannot tell who this page is for. Go back and try again.',
  notSetUp: 'Something on this page does not work, so it cannot be used now. Go back and try again.',
  notFetched:
    'We cannot load the next page right now. What you have written is still here. Check that you are online and try again.',
  tryAgain: 'Try again',
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
};
