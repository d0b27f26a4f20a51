import type { SupportCase } from '../../../src/domain/case/support-case.js';
import type { DeviceController } from '../../device/device-controller.js';
import type { FormSender } from './submission.js';
import type { IdleWatch } from '../host/idle-countdown.js';
import type { LowerPart } from '../host/deferred-render.js';
import type { ReadAloud } from '../host/read-aloud.js';

/** What helps on the pages after the first one, and is fetched with them. */
export interface FormAids {
  readonly device: DeviceController;
  readonly sender: FormSender;
  readonly idle: IdleWatch;
  readonly aloud: ReadAloud;
  readonly lower: LowerPart;
  /** The case, for its read receipts and its contact person. */
  supportCase(): SupportCase | undefined;
}
