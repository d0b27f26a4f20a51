import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnForm } from '../model/page-context.js';
import { help, startPage } from './start-page.js';
import { ABOUT, CHILD } from '../model/page-order.js';
import { onThisDevice } from './device-info.js';

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
