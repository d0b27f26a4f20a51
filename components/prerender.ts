/** Makes the form's markup in Node, so that it is seen, and can be answered, before any script has arrived. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { readQuestionSet, type WordedQuestionSet } from '../src/domain/assessment/question-set.js';
import type { Catalogue, CommonMessages, FormMessages } from '../src/i18n/catalogue.js';
import type { DeviceMessages } from '../src/i18n/device/messages.js';
import type { ChildPath, HelpNumber } from '../src/i18n/form-start/messages.js';
import { loadFormWords } from '../src/i18n/needs-form/load.js';
import { DEFAULT_LOCALE, type Locale } from '../src/i18n/resolve-locale.js';
import { RecordSession } from '../src/session/record-session.js';
import type { FormHost } from './needs-form/model/form-host.js';
import { FormModel } from './needs-form/model/form-model.js';
import { silent, type FormServices } from './needs-form/model/form-services-port.js';
import type { FormSections } from './needs-form/model/form-texts.js';
import { needsFormStyles } from './needs-form/needs-form.styles.js';
import { formPages } from './needs-form/pages/page-router.js';
import { pagesStyles } from './needs-form/pages/pages.styles.js';
import { surroundings } from './needs-form/pages/surroundings.js';

/** How the form is to be delivered; what is left out is as in the element. */
export interface PrerenderOptions {
  readonly caseId: string;
  readonly locale?: Locale;
  readonly layout?: 'pages' | 'one-page';
  /** Further attributes of the element, such as `shared-device`; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** To be given to the element as properties too, once there is script. */
  readonly questionSet?: WordedQuestionSet;
  readonly helpNumbers?: readonly HelpNumber[];
  readonly childPath?: ChildPath;
  readonly messages?: Partial<FormMessages & CommonMessages & DeviceMessages>;
  /** For a page whose security policy allows no other styles than those with it. */
  readonly nonce?: string;
}

/**
 * The element with an empty form in it, as declarative shadow DOM: the first screen, or with `layout: 'one-page'` all
 * themes, which can be answered before any script has arrived and are taken over then. Rejects with a `TypeError` that
 * lists what is wrong in a question set.
 */
export async function prerenderNeedsForm(options: PrerenderOptions): Promise<string> {
  const { caseId, locale = DEFAULT_LOCALE, layout = 'pages', attributes = {}, nonce } = options;
  const markup = await collectResult(render(await formOf({ ...options, locale, layout })));
  const all: Record<string, string | true> = { lang: locale, 'case-id': caseId, layout, ...attributes };
  const written = Object.entries(all).map(([name, value]) => (value === true ? name : `${name}="${escaped(value)}"`));
  const styles = [...needsFormStyles, pagesStyles].map(({ cssText }) => cssText).join('');
  return [
    `<carer-needs-form ${written.join(' ')}><template shadowrootmode="open">`,
    `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${styles}</style>`,
    // The element draws anew and needs no marks of what was drawn from what. A property that is false is written as an
    // attribute by the renderer, which would say the opposite.
    markup.replaceAll(/<!--[^]*?-->|<\?>| (?:checked|selected)="false"/g, ''),
    '</template></carer-needs-form>',
  ].join('');
}

async function formOf(
  options: PrerenderOptions & { readonly locale: Locale; readonly layout: 'pages' | 'one-page' },
): Promise<TemplateResult> {
  const { locale, layout, helpNumbers, childPath } = options;
  const messages = (await loadFormWords(locale)) as Pick<Catalogue, FormSections>;
  // Drawing asks nothing else of an element than these.
  const host: Partial<FormHost> = {
    ...{ layout, helpNumbers, childPath, messages: options.messages ?? {}, questionSet: questionSetOf(options) },
    ...{ filledBy: 'self', sharedDevice: options.attributes?.['shared-device'] !== undefined },
    delivery: options.attributes?.['delivery'] === 'host' ? 'host' : '',
    isReadOnly: false,
    requestUpdate: () => undefined,
  };
  const form = new FormModel(
    host as FormHost,
    new RecordSession({ kinds: [], onChanged: () => undefined, onFailed: () => undefined }),
    { language: locale, locale, messages, add: () => Promise.resolve() },
    () => nobodyThere,
  );
  const { page } = form;
  if (!page) throw new Error(`no messages for ${locale}`);
  const context = { form, page, services: form.services };
  const around = { hide: () => undefined, paper: undefined, later: undefined, waiting: html``, isHidden: false };
  return html`<div class="form" lang=${locale}>${formPages(context, surroundings(context, around))}</div>`;
}

function questionSetOf({ questionSet }: PrerenderOptions): WordedQuestionSet | undefined {
  if (!questionSet) return undefined;
  const read = readQuestionSet(questionSet);
  if (!read.ok) throw new TypeError(`the question set cannot be used: ${read.wrong?.join('; ') ?? read.reason}`);
  return read.value;
}

/** What a form asks of the device it is on, where there is no device yet. */
const nobodyThere: FormServices = {
  device: { panel: undefined, words: undefined, isVolatile: false, prepare: () => undefined },
  submission: {
    isBusy: false,
    running: undefined,
    isFormerRead: false,
    changed: () => undefined,
    send: () => Promise.resolve(),
    confirm: () => Promise.resolve(false),
    withdraw: () => Promise.resolve(),
    add: () => undefined,
    keepSent: () => Promise.resolve(),
  },
  idle: { secondsLeft: undefined, stay: () => undefined, finish: () => undefined },
  aloud: silent,
  lower: { shown: undefined },
  supportCase: () => undefined,
};

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
