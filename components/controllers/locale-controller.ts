import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadMessages } from '../../src/i18n/load-messages.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';
import { DEFAULT_LOCALE, resolveLocale, spokenLocale, type Locale } from '../../src/i18n/resolve-locale.js';

type Section = keyof Catalogue;
type Messages<S extends Section> = Pick<Catalogue, S>;

/** Gives the messages that an element begins with; at once, where they are loaded already. */
export type FirstMessages<S extends Section> = (locale: Locale) => Partial<Messages<S>> | Promise<Partial<Messages<S>>>;

/** Loads several sections of messages, each with the loader of its own. */
export function sections<S extends Section>(loaders: {
  readonly [Key in S]: LoadMessages<Key>;
}): (locale: Locale) => Promise<Messages<S>> {
  const named = Object.entries(loaders) as [S, LoadMessages<S>][];
  return async (locale) => {
    const loaded = await Promise.all(named.map(async ([section, load]) => [section, await load(locale)] as const));
    return Object.fromEntries(loaded) as unknown as Messages<S>;
  };
}

/**
 * The messages of an element in the language of its place in the page: its own `lang`, else the nearest ancestor's,
 * across shadow roots. Follows later changes of `lang` to a language that there are words in; any other is mostly a
 * translator's doing, which writes its own language on the page. Until they are loaded, `messages` is undefined.
 */
export class LocaleController<S extends Section> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #first: FirstMessages<S>;
  /** Sections that were added later, with their loaders. */
  readonly #later = new Map<Section, LoadMessages<Section>>();
  readonly #hasHostsWords: (language: string) => boolean;
  #observer: MutationObserver | undefined;
  #wanted: Locale | undefined;

  /** The language tag found, as the host wrote it; `nb` where there is none. */
  language: string = DEFAULT_LOCALE;
  /** The language that `messages` are in. */
  locale: Locale | undefined;
  #loaded: Partial<Messages<S>> = {};

  /** @param hasHostsWords whether the host has given words in a language besides ours */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    first: FirstMessages<S>,
    hasHostsWords: (language: string) => boolean = () => false,
  ) {
    this.#host = host;
    this.#first = first;
    this.#hasHostsWords = hasHostsWords;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.#follow();
    });
    for (let root: Node = this.#host; ; root = root.host) {
      root = root.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root instanceof ShadowRoot)) break;
    }
    window.addEventListener('online', this.#followAgain);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    window.removeEventListener('online', this.#followAgain);
  }

  /** The words, once all sections that the element began with are there. */
  get messages(): Messages<S> | undefined {
    return this.locale === undefined ? undefined : (this.#loaded as Messages<S>);
  }

  /** Adds another section of messages, loaded in the present language and in every later one. */
  async add<Later extends S>(section: Later, load: LoadMessages<Later>): Promise<void> {
    const locale = this.#wanted ?? DEFAULT_LOCALE;
    const words = await load(locale);
    this.#later.set(section, load);
    if (this.#wanted === locale) {
      this.#loaded = { ...this.#loaded, [section]: words };
    } else {
      // The language changed meanwhile: all sections again, this one among them.
      this.#follow({ isAnew: true });
    }
    this.#host.requestUpdate();
  }

  /** Loads messages again when the network is back. */
  readonly #followAgain = (): void => {
    this.#follow({ isAnew: this.locale !== this.#wanted });
  };

  #follow({ isAnew } = { isAnew: false }): void {
    const language = nearestLanguage(this.#host) ?? DEFAULT_LOCALE;
    const isOnPurpose = language === this.#host.lang || this.#hasHostsWords(language);
    // At first any language will do, and is shown in the nearest that there is.
    if (this.#wanted === undefined || spokenLocale(language) || isOnPurpose) {
      if (language !== this.language) this.#host.requestUpdate();
      this.language = language;
    }
    const locale = spokenLocale(this.language) ?? this.#wanted ?? resolveLocale(language);
    if (locale === this.#wanted && !isAnew) return;
    this.#wanted = locale;
    const first = this.#first(locale);
    if (!('then' in first) && this.#later.size === 0) this.#show(locale, first);
    else
      this.#load(locale, first).then(
        (messages) => {
          if (this.#wanted === locale) this.#show(locale, messages);
        },
        // Loading failed, usually offline: the messages loaded before stay, and without any the element shows its slot.
        () => undefined,
      );
  }

  async #load(locale: Locale, first: ReturnType<FirstMessages<S>>): Promise<Partial<Messages<S>>> {
    const later = [...this.#later].map(async ([section, load]) => [section, await load(locale)] as const);
    return { ...(await first), ...(Object.fromEntries(await Promise.all(later)) as Partial<Messages<S>>) };
  }

  #show(locale: Locale, messages: Partial<Messages<S>>): void {
    // `#loaded` first: a section added meanwhile is in this language already.
    this.#loaded = { ...this.#loaded, ...messages };
    this.locale = locale;
    this.#host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string | undefined {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
