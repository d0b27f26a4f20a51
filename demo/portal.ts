import 'carer-needs/define';
import { KARI } from './example-cases.js';
import { startDemo, translatePage } from './host.js';

translatePage();

const caseId = new URLSearchParams(location.search).get('case') ?? KARI;
const panels = document.querySelectorAll<HTMLElement>('[data-panel]');
const tabs = document.querySelectorAll<HTMLAnchorElement>('[data-tab]');

function show(): void {
  const wanted = [...tabs].find((tab) => tab.hash === location.hash) ?? tabs[0];
  for (const tab of tabs) tab.toggleAttribute('aria-current', tab === wanted);
  for (const panel of panels) panel.hidden = panel.dataset['panel'] !== wanted?.dataset['tab'];
}

window.addEventListener('hashchange', show);
show();
await startDemo();
for (const panel of panels) panel.setAttribute('case-id', caseId);
