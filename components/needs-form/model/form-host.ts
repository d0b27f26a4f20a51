import type { FilledBy } from '../../../src/domain/assessment/needs-assessment.js';
import type { WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';
import type { ServiceOffer } from '../../../src/domain/plan/service-offer.js';
import type { CommonMessages, FormMessages } from '../../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../../src/i18n/device/messages.js';
import type { ChildPath, HelpNumber } from '../../../src/i18n/form-start/messages.js';
import type { OffersHereMessages } from '../../../src/i18n/offers-here/messages.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import type { RedrawableHost } from '../../controllers/foreign-changes-controller.js';

/** What the form needs of its element: the host's settings, and `requestUpdate`. */
export interface FormHost extends RedrawableHost {
  readonly filledBy: FilledBy;
  readonly layout: 'pages' | 'one-page';
  readonly sharedDevice: boolean;
  readonly delivery: 'host' | '';
  readonly store: RecordStore | undefined;
  readonly idleMinutes: number;
  readonly browserBack: boolean;
  readonly questionSet: WordedQuestionSet | undefined;
  readonly helpNumbers: readonly HelpNumber[] | undefined;
  readonly childPath: ChildPath | undefined;
  readonly offers: readonly ServiceOffer[];
  readonly messages: Partial<FormMessages & OffersHereMessages & CommonMessages & DeviceMessages>;
  /** Nothing can be changed. */
  readonly isReadOnly: boolean;
}
