import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Voices that a language can be heard in, best first: a Bokmål voice reads Nynorsk understandably, and the other way. */
const HEARD_IN: Readonly<Record<string, readonly string[]>> = { nb: ['nb', 'no', 'nn'], nn: ['nn', 'nb', 'no'] };
const BLOCKS = 'h2, h3, p, label, legend, li, dt, dd, summary';
const SILENT = 'button, [aria-hidden="true"], .hidden-visually, .not-yet, dialog';

/** Reads a page aloud with voices of the device only: other voices of some browsers send the text to a server. */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #speech: SpeechSynthesis | undefined;

  isReading = false;
  /** What is being read; what was cancelled before still reports its end later. */
  #reading: readonly SpeechSynthesisUtterance[] = [];

  constructor(host: ReactiveControllerHost, speech: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.#host = host;
    this.#speech = speech;
    host.addController(this);
  }

  // In most browsers the list of voices is loaded late.
  hostConnected(): void {
    this.#speech?.addEventListener('voiceschanged', this.#changed);
    // The voice belongs to the browser, and not to the page: it would go on after the page is left.
    window.addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    this.#speech?.removeEventListener('voiceschanged', this.#changed);
    window.removeEventListener('pagehide', this.#leave);
    this.stop();
  }

  readonly #leave = (): void => {
    this.stop();
  };

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };

  voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const voices = (this.#speech?.getVoices() ?? []).filter(({ localService }) => localService);
    const wanted = base(language);
    for (const tongue of HEARD_IN[wanted] ?? [wanted]) {
      const voice = voices.find(({ lang }) => base(lang) === tongue);
      if (voice) return voice;
    }
    return undefined;
  }

  read(page: Element, language: string): void {
    const voice = this.voiceFor(language);
    if (!voice || !this.#speech) return;
    this.#speech.cancel();
    const utterances = sentencesOf(page).map((text) => new SpeechSynthesisUtterance(text));
    this.#reading = utterances;
    for (const utterance of utterances) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      // A voice that fails may fail at any sentence, and reports no end then.
      utterance.addEventListener('error', () => {
        if (this.#reading === utterances) this.stop();
      });
      this.#speech.speak(utterance);
    }
    utterances.at(-1)?.addEventListener('end', () => {
      if (this.#reading === utterances) this.#set(false);
    });
    this.#set(utterances.length > 0);
  }

  stop(): void {
    if (!this.isReading) return;
    this.#reading = [];
    this.#speech?.cancel();
    this.#set(false);
  }

  #set(isReading: boolean): void {
    this.isReading = isReading;
    this.#host.requestUpdate();
  }
}

function base(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The text of a page, block by block, so that the voice pauses between them. */
function sentencesOf(page: Element): string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const spoken = new Map<Element, string>();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest(SILENT)) continue;
    const block = parent.closest(BLOCKS) ?? parent;
    spoken.set(block, `${spoken.get(block) ?? ''}${walker.currentNode.textContent ?? ''}`);
  }
  return [...spoken.values()].map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}
