import { html, nothing, type TemplateResult } from 'lit';
import type { PageContext } from '../model/page-context.js';
import { help, startPage } from './start-page.js';
import { ABOUT, CHILD } from '../model/page-order.js';
import { deviceInfo } from './device-info.js';

/** An information page: what the form is, help for somebody under 18, or a pause. Each leads back. */
export function infoPage(context: PageContext, isUnsaved: boolean): TemplateResult {
  const { page, form } = context;
  switch (form.view.place) {
    case ABOUT:
      return startPage({ ...page, keeping: form.whereKept });
    case CHILD:
      return childPage(context);
    default:
      return pausePage(context, isUnsaved);
  }
}

/** Tells somebody under 18 where to find help. Not worded as a refusal: they came because something is hard. */
function childPage({ page: { words, childPath, helpNumbers } }: PageContext): TemplateResult {
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.childHeading}</h2>
      <p>${words.childAfter}</p>
      ${
        childPath.href
          ? html`<p><a class="way-on" href=${childPath.href}>${childPath.linkText ?? childPath.href}</a></p>`
          : nothing
      }
      <p>${childPath.text}</p>
      ${help(words.helpHeading, helpNumbers)}
    </div>
  `;
}

function pausePage(context: PageContext, isUnsaved: boolean): TemplateResult {
  const { words } = context.page;
  const { host } = context.form;
  const { device } = context.services;
  const onPage = device.isVolatile ? device.words?.memoryOnly : undefined;
  const kept = onPage ?? (isUnsaved ? words.pauseNotSaved : words.pauseText);
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.pauseHeading}</h2>
      <p>${host.sharedDevice ? words.whereKept.shared : kept}</p>
      ${deviceInfo(context)}
    </div>
  `;
}
