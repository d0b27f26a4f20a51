import { html, nothing, type TemplateResult } from 'lit';
import { formErasedOn } from '../../src/domain/retention.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import type { DrawnForm } from './form-page.js';
import { help, startPage } from './start-page.js';
import { ABOUT, CHILD } from './form-places.js';

/** A page beside the way: what the form is, the path for somebody under 18, or a pause. Each leads back. */
export function besidePage(drawn: DrawnForm, isUnsaved: boolean): TemplateResult {
  const { page, form } = drawn;
  switch (form.place) {
    case ABOUT:
      return startPage(page);
    case CHILD:
      return childPage(drawn);
    default:
      return pausePage(drawn, isUnsaved);
  }
}

/** Not a refusal: somebody young has come here because something is hard, and is shown on. */
function childPage({ page: { words, childPath, helpNumbers } }: DrawnForm): TemplateResult {
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.childHeading}</h2>
      <p>${words.childAfter}</p>
      <p>${childPath.text}</p>
      ${
        childPath.href
          ? html`<p><a class="way-on" href=${childPath.href}>${childPath.linkText ?? childPath.href}</a></p>`
          : nothing
      }
      ${help(words.helpHeading, helpNumbers)}
    </div>
  `;
}

/** What lies on this device of the form, how long, and what can be done with it. */
export function onThisDevice({
  form,
  page: { assessment, common },
  aids: { device },
}: DrawnForm): TemplateResult | typeof nothing {
  const { element, records } = form;
  if (element.sharedDevice) return nothing;
  device.watch?.prepare();
  const day = formErasedOn(assessment, records.store?.retention);
  const date = day && formatDate(common, day, today());
  return html`${device.panel?.deviceSection(device, element.caseId, (words) => {
    if (date === undefined) return words.staysUntilErased;
    return assessment.status === 'draft' ? words.draftErasedOn(date) : words.sentErasedOn(date);
  })}`;
}

function pausePage(drawn: DrawnForm, isUnsaved: boolean): TemplateResult {
  const { words } = drawn.page;
  const { element } = drawn.form;
  const { watch } = drawn.aids.device;
  const onPage = watch?.isVolatile ? watch.words?.memoryOnly : undefined;
  const kept = onPage ?? (isUnsaved ? words.pauseNotSaved : words.pauseText);
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.pauseHeading}</h2>
      <p>${element.sharedDevice ? words.pauseTextShared : kept}</p>
      ${onThisDevice(drawn)}
    </div>
  `;
}

/** What is said when there is nothing more to do here: one thought, one button. */
export function farewell(
  heading: string,
  paragraphs: readonly string[],
  button: string,
  press: () => void,
  first?: { readonly text: string; readonly press: () => void },
): TemplateResult {
  return html`
    <div class="${first ? '' : 'sheet'} letter">
      <h2 class="title" tabindex="-1">${heading}</h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${first ? html`<p><button @click=${first.press}>${first.text}</button></p>` : nothing}
      <p><button class=${first ? 'quiet' : ''} @click=${press}>${button}</button></p>
    </div>
  `;
}
