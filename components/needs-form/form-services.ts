import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import { DeviceController } from '../device/device-controller.js';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.js';
import { BrowserHistory } from './host/browser-history.js';
import { isBeside, numberOf, placeOfNumber } from './model/page-order.js';
import { Submission } from './model/submission.js';
import { IdleCountdown } from './host/idle-countdown.js';
import { DeferredRender } from './host/deferred-render.js';
import type { FormModel } from './model/form-model.js';
import { silent, type FormServices } from './model/form-services-port.js';
import { leaveDevice } from './host/shared-device.js';

/** Creates what the pages need besides the form itself: sending, browser history, idle countdown. */
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
        return host.sharedDevice && form.draft && !form.view.exitReason ? host.idleMinutes : undefined;
      },
      leave: () => void leaveDevice(form, 'idle'),
    }),
    aloud: silent,
    lower: new DeferredRender(host, form),
  };
}
