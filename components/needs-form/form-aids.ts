import type { SubmittedAssessment } from '../../src/domain/needs-assessment.js';
import { BrowserBack } from './browser-back.js';
import { isBeside, numberOf, placeOfNumber } from './form-places.js';
import { FormSender } from './form-sender.js';
import { IdleWatch } from './idle-watch.js';
import { LowerPart } from './lower-part.js';
import type { FormAids, OpenForm } from './open-form.js';
import { ReadAloud } from './read-aloud.js';

/** What the aids need of the element. */
export interface FormSurroundings extends Pick<FormAids, 'supportCase'> {
  /** On a shared device: erases what is there; elsewhere nothing. */
  leaveDevice(left: 'sent' | 'idle', sent?: SubmittedAssessment): Promise<void>;
}

/** Everything beside the pages, made once the pages are there: sending, Back, the watch on a shared device, a voice. */
export function formAids(form: OpenForm, around: FormSurroundings): FormAids {
  const { element } = form;
  new BrowserBack(element, {
    isOn: () => element.browserBack && element.layout === 'pages' && !element.readonly,
    page: () => (form.records.phase === 'ready' ? numberOf(form.questionSet, form.place, form.isOnPaper) : undefined),
    isSent: () => form.current?.status === 'submitted' && !isBeside(form.place),
    show: (page) => {
      form.goTo(placeOfNumber(form.questionSet, page, form.isOnPaper));
    },
  });
  return {
    supportCase: () => around.supportCase(),
    sender: new FormSender(form, (sent) => around.leaveDevice('sent', sent)),
    idle: new IdleWatch(element, {
      minutes: () => (element.sharedDevice && form.draft ? element.idleMinutes : undefined),
      leave: () => void around.leaveDevice('idle'),
    }),
    aloud: new ReadAloud(element),
    lower: new LowerPart(element, form),
  };
}
