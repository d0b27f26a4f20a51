import type { DeviceMessages } from './messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'What you write is not saved here. It will be lost when you close the page.',
  saveCopy: 'Save a copy as a file',
  copySaved: 'You will usually find the copy under “Downloads”. Anyone who can open the file can read it.',
  copyName: 'copy',
  copyAbout: 'This is a copy of what was on the page. Keep the file, and do not change anything in it.',
  gone: 'What was saved here has been deleted. What you see now is only on this page.',
  writeAnew: 'Save it again',
  letGo: 'Delete what I see, too',
  contestedHeading: 'Changed in two places at once',
  contestedText: 'This text was changed in two places at once. We have kept both versions. Which one do you want?',
  contestedAnswer: 'This question has two different answers. Which one do you want to keep?',
  writtenHere: 'Here:',
  writtenElsewhere: 'The other place:',
  keepBoth: 'Keep both',
  keepHere: 'Keep only what was written here',
  keepElsewhere: 'Keep only what was written in the other place',
  nearlyFull:
    'There is little room left on this phone or computer. You could delete an app you do not use. Do not clear browser data: what you have written is stored there.',
  clockWrong:
    'The date or clock on this phone or computer seems to be wrong. The dates on what you write may then be wrong. Check the settings. If they are right, you do not need to do anything.',
  lockedHeading: 'Locked',
  lockedText: 'What is saved here is locked. Type the passphrase to go on where you were. Nothing is lost.',
  lockedByHost: 'What is saved here is locked. Sign in again to go on where you were. Nothing is lost.',
  newByHost: 'Sign in to begin. What you write here is locked when you leave.',
  newHeading: 'Choose a passphrase',
  newText:
    'A passphrase is a long password. It locks everything written here. Write it down and keep it somewhere safe. Without it nobody can read what is saved here, not even us.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Type it again',
  showPassphrase: 'Show what I type',
  unlock: 'Unlock',
  setUp: 'Use this passphrase',
  opening: 'One moment …',
  deviceHeading: 'On this phone or computer',
  staysUntilErased: 'What you have written stays on this phone or computer until you delete it.',
  mayBeCleared:
    'The browser may delete it if space runs short, or if you are not here for a while. In a private window, everything is gone when you close the window.',
  openCopy: 'Open a copy from a file',
  erase: 'Delete what I have written here',
  eraseAsk:
    'Do you want to delete what you have written from this phone or computer? You cannot undo this. Anything you have sent stays with the people who received it. You must delete any copies you saved as files yourself.',
  eraseYes: 'Delete',
  eraseNo: 'Keep',
  erased: 'It is deleted from this phone or computer.',
  eraseUnsent: 'Delete what I have not sent',
  eraseUnsentAsk:
    'Do you want to delete what you have written and not sent? You cannot undo this. What you have sent is with the team and is not deleted.',
  erasedUnsent: 'What you had not sent has been deleted.',
  sentStays: 'What you have sent is with the team.',
  unsentStays: 'What you have written is saved. The team cannot read it until you send it.',
  receiptErasedOn: (date) =>
    `The receipt will be deleted from this phone or computer on ${date}. The team keeps what you sent.`,
  receiptStays: 'The receipt stays on this phone or computer until you delete it.',
  eraseReceipt: 'Delete the receipt',
  eraseReceiptAsk:
    'Do you want to delete the receipt from this phone or computer? Then you cannot withdraw the form from here. The team keeps what you sent.',
  passphraseHint: (signs) =>
    `At least ${String(signs)} characters. Try four ordinary words that do not belong together. That is easy to remember and hard to guess.`,
  draftErasedOn: (date) =>
    `What you have written will be deleted from this phone or computer on ${date} if you write nothing more.`,
  sentErasedOn: (date) =>
    `Your copy will be deleted from this phone or computer on ${date}. The team keeps what you sent.`,
  caseErasedOn: (date) => `The follow-up has ended. Everything saved about it here will be deleted on ${date}.`,
  copyTakenIn: (added, same) =>
    added > 0
      ? 'The copy is open. Check that everything is there.'
      : same > 0
        ? 'Nothing new was taken from the file. Everything is as it was.'
        : 'Nothing was taken from the file. It may belong to another form.',
  copyRefused: (count) =>
    count === 1
      ? 'One part of the file could not be opened.'
      : `${String(count)} parts of the file could not be opened.`,
  sealRefusals: {
    'wrong-secret': 'The passphrase does not match. Check capital and small letters and spaces, and try again.',
    'too-short': 'The passphrase is too short.',
    'not-the-same': 'The two fields are not the same. Type the passphrase in both again.',
    'key-lost':
      'Sorry, what is saved here cannot be opened right now, because the key it was locked with cannot be reached. Do not delete anything. Ask for help from whoever gave you this page.',
    'not-sealed':
      'There is already something saved here that is not locked, so we cannot start. Do not delete anything. Ask for help from whoever gave you this page.',
    'needs-https':
      'This page has to be opened at a secure address, one that begins with https, before anything can be locked and saved here. Ask for help from whoever gave you this page.',
    exists: 'A passphrase was chosen in another tab. Use that one.',
    'not-found': 'No passphrase has been chosen yet.',
  },
  copyFailures: {
    'too-large': 'The file is too large to be a copy from here.',
    'not-json': 'This is not a copy from here, or the file is damaged.',
    'not-ours': 'This is not a copy from here. Try another file. The name usually begins with “copy”.',
    'from-newer-version': 'The file was made with a newer version of this page. Reload the page and try again.',
  },
};
