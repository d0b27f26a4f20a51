import { nothing } from 'lit';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { RecordSession } from '../../src/session/record-session.js';
import { addStyles } from '../controllers/style-controller.js';
import { conflictQuestion, goneChoices } from './conflict-question.js';
import { deviceBanner } from './device-banner.js';
import type { DevicePanel, DevicePort, PlaceNames, SectionAbout } from './device-port.js';
import { deviceSection } from './device-section.js';
import { deviceStyles } from './device.styles.js';
import { LockScreen } from './lock-screen.js';
import { copyButton } from './save-copy.js';

export { loadDevice } from '../../src/i18n/device/load.js';

type Result<Name extends keyof DevicePanel> = ReturnType<DevicePanel[Name]>;

/** All that the device code can show, in an element that has adopted its styles. */
export class RecordPanel implements DevicePanel {
  readonly #device: DevicePort;
  readonly #lock: LockScreen;

  constructor(device: DevicePort) {
    this.#device = device;
    this.#lock = new LockScreen(device);
    addStyles(device.host, deviceStyles);
  }

  banner(about?: Parameters<DevicePanel['banner']>[0]): Result<'banner'> {
    const { words } = this.#device;
    return words ? deviceBanner(this.#device, words, about) : nothing;
  }

  lockScreen(common: CommonMessages): Result<'lockScreen'> {
    const { words } = this.#device;
    return words ? this.#lock.render(words, common) : nothing;
  }

  questions(records: RecordSession, names: PlaceNames = {}): Result<'questions'> {
    const { words } = this.#device;
    return words ? conflictQuestion(this.#device, records, words, names) : nothing;
  }

  goneChoices(records: RecordSession): Result<'goneChoices'> {
    const { words } = this.#device;
    return words ? goneChoices(records, words) : nothing;
  }

  copyButton(): Result<'copyButton'> {
    const { words } = this.#device;
    return words ? copyButton(this.#device, words) : nothing;
  }

  section(caseId: string, about: (words: DeviceMessages) => SectionAbout): Result<'section'> {
    const { words } = this.#device;
    return words ? deviceSection(this.#device, words, { caseId, ...about(words) }) : nothing;
  }
}
