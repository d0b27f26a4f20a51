import type { FormHost } from '../model/form-host.js';
import type { FormModel } from '../model/form-model.js';

/**
 * Focuses the question or else the heading of the page shown now, and scrolls to it. A page that does not fit the window
 * begins at its top, so that as much as possible of it is seen.
 */
export function movePageFocus(host: FormHost, form: FormModel): void {
  const root = host.shadowRoot;
  const find = (selector: string): HTMLElement | null => root?.querySelector(selector) ?? null;
  const question = find('.takes-focus');
  const place = CSS.escape(form.view.place);
  const page = host.layout === 'one-page' ? find(`[data-place="${place}"] .title`) : null;
  const target = question ?? page ?? find('.title[tabindex]');
  if (!target) return;
  form.movesFocus = false;
  for (const menu of root?.querySelectorAll('.where details[open]') ?? []) menu.removeAttribute('open');
  target.focus({ preventScroll: true });
  if (question) (question.closest('.ask') ?? question).scrollIntoView({ block: 'nearest' });
  else if (page) page.scrollIntoView();
  else {
    const { top, bottom } = host.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) host.scrollIntoView({ block: 'start' });
  }
}
