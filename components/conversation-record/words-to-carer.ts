import type { ReactiveControllerHost } from 'lit';
import { loadCarerReading } from '../../src/i18n/carer-reading/load.js';
import type { CarerReadingMessages } from '../../src/i18n/carer-reading/messages.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import type { LocaleController } from '../controllers/locale-controller.js';

/**
 * Gives the words in which a record speaks to the carer, with the host's in place of ours: undefined until they are
 * fetched, and only the host's where they cannot be. Asking for them fetches them.
 */
export function wordsToCarer(
  host: ReactiveControllerHost & { readonly messages: Partial<CarerReadingMessages> },
  locale: Pick<LocaleController<'carerReading'>, 'messages' | 'add'>,
): () => Partial<CarerReadingMessages> | undefined {
  const words = new LazyModule(host, () => locale.add('carerReading', loadCarerReading));
  return () => {
    void words.load();
    const { carerReading }: Partial<Catalogue> = locale.messages ?? {};
    return carerReading || words.hasFailed ? { ...carerReading, ...host.messages } : undefined;
  };
}
