import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import { DeviceController } from '../device/device-controller.js';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.js';
import { keepTrail } from '../../src/session/audit-trail-writer.js';
import { BrowserHistory } from './host/browser-history.js';
import { isBeside, numberOf, placeOfNumber } from './model/page-order.js';
import { Submission } from './model/submission.js';
import { IdleCountdown } from './host/idle-countdown.js';
import { DeferredRender } from './host/deferred-render.js';
import type { FormModel } from './model/form-model.js';
import type { FormServices } from './model/form-services-port.js';
import { leaveDevice } from './host/shared-device.js';
import { ReadAloud } from './host/read-aloud.js';

const IDLE_MINUTES = 5;

/**
 * Ids of records that were created on this page before the services were loaded: they have no more revisions than were
 * saved here. The trail notes their creation afterwards.
 */
function begunHere({ records }: FormModel): string[] {
  return records.shown.flatMap(({ held: { base } }) => (base && base.revision <= records.timesSaved ? [base.id] : []));
}

/** Creates what the pages after the first one need: sending, browser history, idle countdown, reading aloud. */
export function formServices(form: FormModel, supportCase: FormServices['supportCase']): FormServices {
  const { host } = form;
  new ForeignChangesController(host);
  new BrowserHistory(host, {
    isOn: () => host.browserBack && host.layout === 'pages' && !host.isReadOnly,
    page: () =>
      form.records.phase === 'ready' ? numberOf(form.questionSet, form.view.place, form.isOnPaper) : undefined,
    of: () => paperCode(form.caseId, form.questionSet),
    isSent: () =>
      form.view.exitReason !== undefined || (form.current?.status === 'submitted' && !isBeside(form.view.place)),
    show: (page) => {
      const place = placeOfNumber(form.questionSet, page, form.isOnPaper);
      if (form.draft) form.goTo(place);
      else form.show(place);
    },
  });
  const by = (): TrailActor => ({ party: host.filledBy === 'self' ? 'carer' : 'staff' });
  keepTrail(form.records, by, begunHere(form));
  return {
    device: new DeviceController(host, {
      records: form.records,
      locale: form.locale,
      by,
      view: () => form.view.device,
      isShared: () => host.sharedDevice,
    }),
    supportCase,
    submission: new Submission(form),
    idle: new IdleCountdown(host, {
      minutes: () => {
        if (!host.sharedDevice || !form.draft || form.view.exitReason) return undefined;
        // An attribute may hold anything: 0 or less would erase at once and Infinity never, so those get the default.
        return host.idleMinutes > 0 && host.idleMinutes < Infinity ? host.idleMinutes : IDLE_MINUTES;
      },
      leave: () => void leaveDevice(form, 'idle'),
    }),
    aloud: new ReadAloud(host),
    lower: new DeferredRender(host, form),
  };
}
