import 'carer-needs/define';
import { KARI } from './example-cases.js';
import { startDemo, translatePage } from './host.js';

translatePage();

const parameters = new URLSearchParams(location.search);
const caseId = parameters.get('case') ?? KARI;
const form = document.querySelector('carer-needs-form');
// `?layout=one-page` and `?shared-device` show the form as other hosts may have it.
if (parameters.get('layout') === 'one-page') form?.setAttribute('layout', 'one-page');
form?.toggleAttribute('shared-device', parameters.has('shared-device'));

const panels = document.querySelectorAll<HTMLElement>('[data-panel]');
const tabs = document.querySelectorAll<HTMLAnchorElement>('[data-tab]');

function show(): void {
  const wanted = [...tabs].find((tab) => tab.hash === location.hash) ?? tabs[0];
  for (const tab of tabs) {
    if (tab === wanted) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  for (const panel of panels) panel.hidden = panel.dataset['panel'] !== wanted?.dataset['tab'];
}

window.addEventListener('hashchange', show);
show();
await startDemo();
for (const panel of panels) panel.setAttribute('case-id', caseId);
