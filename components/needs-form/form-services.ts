import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import { DeviceController } from '../device/device-controller.js';
import { keepTrail } from '../controllers/trail-writer.js';
import { BrowserBack } from './host/browser-history.js';
import { isBeside, numberOf, placeOfNumber } from './model/page-order.js';
import { FormSender } from './model/submission.js';
import { IdleWatch } from './host/idle-countdown.js';
import { LowerPart } from './host/deferred-render.js';
import type { OpenForm } from './model/form-model.js';
import type { FormAids } from './model/form-services-port.js';
import { ReadAloud } from './host/read-aloud.js';

const IDLE_MINUTES = 5;

/** What the aids need of the element. */
export interface FormSurroundings extends Pick<FormAids, 'supportCase'> {
  /** On a shared device: erases what is there; elsewhere nothing. */
  leaveDevice(left: 'sent' | 'idle', sent?: SubmittedAssessment): Promise<void>;
}

/** What was begun on this page before its aids were there: it has no more revisions than were saved here. */
function begunHere({ records }: OpenForm): string[] {
  return records.shown.flatMap(({ base }) => (base && base.revision <= records.timesSaved ? [base.id] : []));
}

/** Everything beside the pages, made once the pages are there: sending, Back, the watch on a shared device, a voice. */
export function formAids(form: OpenForm, around: FormSurroundings): FormAids {
  const { element } = form;
  new BrowserBack(element, {
    isOn: () => element.browserBack && element.layout === 'pages' && !element.isLocked,
    page: () => (form.records.phase === 'ready' ? numberOf(form.questionSet, form.place, form.isOnPaper) : undefined),
    of: () => paperCode(element.caseId, form.questionSet),
    isSent: () => form.left !== undefined || (form.current?.status === 'submitted' && !isBeside(form.place)),
    show: (page) => {
      const place = placeOfNumber(form.questionSet, page, form.isOnPaper);
      if (form.draft) form.goTo(place);
      else form.show(place);
    },
  });
  const by = (): TrailActor => ({ party: element.filledBy === 'self' ? 'carer' : 'staff' });
  keepTrail(form.records, by, begunHere(form));
  const isShared = (): boolean => element.sharedDevice;
  return {
    device: new DeviceController(element, { records: form.records, words: form.locale, by, isShared }),
    supportCase: () => around.supportCase(),
    sender: new FormSender(form, (sent) => around.leaveDevice('sent', sent)),
    idle: new IdleWatch(element, {
      minutes: () => {
        if (!element.sharedDevice || !form.draft || form.left) return undefined;
        // An attribute may hold anything; what cannot be a time must neither erase at once nor never.
        return element.idleMinutes > 0 && element.idleMinutes < Infinity ? element.idleMinutes : IDLE_MINUTES;
      },
      leave: () => void around.leaveDevice('idle'),
    }),
    aloud: new ReadAloud(element),
    lower: new LowerPart(element, form),
  };
}
