import type { DeviceMessages } from '../messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'This browser does not save anything here. What you write is only there while this page is open.',
  saveCopy: 'Save a copy as a file',
  copySaved: 'The copy is saved as a file on your device. Anyone who can open the file can read it.',
  copyName: 'copy',
  copyAbout: 'This is a copy of what was on the page. It can be opened there again.',
  gone: 'What was saved here has been deleted. What you see now is only on this page.',
  writeAnew: 'Save what I see again',
  letGo: 'Leave it deleted',
  contestedHeading: 'Written in two places at once',
  contestedText: 'The same place was written in from two places at once. Both are kept. What should it say?',
  contestedAnswer: 'This was answered differently in two places at once. Which answer should stand?',
  writtenHere: 'Here:',
  writtenElsewhere: 'The other place:',
  keepBoth: 'Keep both',
  keepHere: 'Keep what was written here',
  keepElsewhere: 'Keep what was written in the other place',
  nearlyFull:
    'There is little room left on this device. Free up some space so that we can go on saving what you write.',
  clockWrong:
    'The clock on this device is not right. What you write is saved, but the dates may be wrong, and nothing is deleted by itself in the meantime. Set the clock, and reload the page.',
  lockedHeading: 'Locked',
  lockedText: 'What is here is locked. Type the passphrase to go on where you were. Nothing is lost.',
  lockedByHost: 'What is here is locked. Sign in again to go on where you were. Nothing is lost.',
  newHeading: 'Choose a passphrase',
  newText:
    'Everything written here is locked with it. Write it down somewhere safe: without it nobody can read it again, and neither can we.',
  passphrase: 'Passphrase',
  passphraseAgain: 'Type it once more',
  unlock: 'Unlock',
  setUp: 'Use this one',
  opening: 'Unlocking …',
  lock: 'Lock',
  deviceHeading: 'On this device',
  staysUntilErased: 'What you have written stays on this device until you delete it.',
  mayBeCleared:
    'The browser may delete it if space runs short, or if you are not here for a while. In a private window it is gone when you close it.',
  openCopy: 'Open a copy from a file',
  erase: 'Delete it from this device',
  eraseAsk:
    'Delete everything saved here from this device? This cannot be undone. What you have sent is still with those who received it.',
  eraseYes: 'Delete',
  eraseNo: 'Keep',
  erased: 'It is deleted from this device.',
  passphraseHint: (signs) =>
    `At least ${String(signs)} characters. A few ordinary words in a row are easy to remember and hard to guess.`,
  draftErasedOn: (date) => `What you have written is deleted from this device ${date} if you write nothing more.`,
  sentErasedOn: (date) => `Your copy is deleted from this device ${date}. The team still has what you sent.`,
  caseErasedOn: (date) => `The case is closed. Everything about it is deleted from this device ${date}.`,
  copyTakenIn: (added, same) =>
    added === 0
      ? same === 0
        ? 'Nothing in the file belongs here.'
        : 'Everything in the file was here already.'
      : 'What was in the file is here now.',
  copyRefused: (count) =>
    count === 1
      ? 'One part of the file could not be taken in.'
      : `${String(count)} parts of the file could not be taken in.`,
  sealRefusals: {
    'wrong-secret': 'That was not the right one. Try again. Check capital and small letters.',
    'too-short': 'It is too short.',
    'not-the-same': 'The two are not the same. Type them once more.',
    'key-lost': 'The key to what is saved here is gone. It cannot be read again. It can only be deleted.',
    exists: 'A passphrase was chosen in another tab. Use that one.',
    'not-found': 'No passphrase has been chosen yet.',
  },
  copyFailures: {
    'too-large': 'The file is too large to be a copy from here.',
    'not-json': 'This is not a copy from here, or the file is damaged.',
    'not-ours': 'This is not a copy from here.',
    'from-newer-version': 'The file was made with a newer version of this page. Reload the page, and try again.',
  },
};
