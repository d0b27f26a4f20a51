/** Shows what a host is told: each event with its own fields, and of records and lines only that they came. */

const NAMES = [
  'carer-needs-changed',
  'carer-needs-submit',
  'carer-needs-submitted',
  'carer-needs-withdrawn',
  'carer-conversation-changed',
  'carer-conversation-close',
  'carer-conversation-closed',
  'carer-plan-changed',
  'carer-plan-agree',
  'carer-plan-agreed',
  'carer-act-recorded',
  'carer-case-changed',
  'carer-journal-extract',
  'carer-journal-extract-withdrawn',
  'carer-case-selected',
  'carer-record-failed',
];

/** What people wrote does not belong in a log, also where the host has it. */
const WORDS = ['record', 'lines', 'text'];

export function logEvents(list: HTMLElement): void {
  for (const name of NAMES)
    document.addEventListener(name, (event) => {
      list.prepend(entryOf(event));
    });
}

function entryOf(event: Event): HTMLElement {
  const fields = Object.entries(event).filter(([name, value]) => name !== 'isTrusted' && value !== undefined);
  const shown = fields.map(([name, value]): [string, unknown] => [name, WORDS.includes(name) ? '…' : value]);
  const item = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = event.type;
  const data = document.createElement('code');
  data.textContent = JSON.stringify(Object.fromEntries(shown));
  item.append(name, data);
  return item;
}
