import type { ConversationRecord } from '../../../src/domain/conversation/conversation-record.js';
import type { SupportCase } from '../../../src/domain/case/support-case.js';
import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { QuestionTexts } from '../../../src/domain/assessment/question-set.js';
import type { StepName } from '../../controllers/step-controller.js';
import type { DeviceStatus } from '../../device/device-port.js';
import type { FormPage } from './page-data.js';

/** What the pages use besides the form itself: sending, the idle countdown, reading aloud. */
export interface FormServices {
  readonly device: DeviceStatus;
  readonly submission: {
    /** A step is on its way: nothing can be written, and no other step begins. */
    readonly isBusy: boolean;
    /** The step whose button is busy. */
    readonly running: StepName | undefined;
    /** The team has read the sent form that the open draft adds to: it cannot be taken back any more. */
    readonly isFormerRead: boolean;
    /** The carer changed something, or another case is shown: the form handed to the host is out of date. */
    changed(): void;
    send(): Promise<void>;
    confirm(): Promise<boolean>;
    withdraw(): Promise<void>;
    add(): void;
    keepSent(): Promise<void>;
  };
  readonly idle: {
    /** Seconds until everything is erased; undefined while there is nothing to say. */
    readonly secondsLeft: number | undefined;
    /** Somebody is there and goes on. */
    stay(): void;
    /** Somebody is done: everything is erased at once. */
    finish(): void;
  };
  /** Replaced once the code for it is loaded; until then nothing is read. */
  aloud: Aloud;
  /** The talks of the case, where the form is sent; there once the code for it is loaded. */
  talks?: { readonly all: readonly ConversationRecord[] };
  /** The words in which a form was answered; there once the code for it is loaded. */
  wording?: { of(form: NeedsAssessment, texts: QuestionTexts): QuestionTexts };
  /** What exists here for the themes of the sent form; there once the code for it is loaded. */
  offers?: { section(page: FormPage): unknown };
  readonly lower: {
    /** The form as the sections below the themes show it on one page; undefined before the themes have been painted. */
    readonly shown: NeedsAssessment | undefined;
  };
  /** The case, for its read receipts and its contact person. */
  supportCase(): SupportCase | undefined;
}

/** Reads the page aloud, in a voice of this device. */
export interface Aloud {
  readonly isReading: boolean;
  voiceFor(language: string): SpeechSynthesisVoice | undefined;
  read(page: Element, language: string): void;
  stop(): void;
}

/** Nothing can be read aloud. */
export const silent: Aloud = {
  isReading: false,
  voiceFor: () => undefined,
  read: () => undefined,
  stop: () => undefined,
};
