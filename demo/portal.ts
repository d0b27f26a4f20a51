import 'carer-needs/define';
import { KARI } from './example-cases.js';
import { exampleOffers } from './example-offers.js';
import { needsAssessmentKind, supportCaseKind } from 'carer-needs/domain';
import type { RestoreOutcome } from 'carer-needs/storage';
import { startDemo, store, translatePage } from './host.js';

translatePage();

const parameters = new URLSearchParams(location.search);
const caseId = parameters.get('case') ?? KARI;
const form = document.querySelector('carer-needs-form');
// `?layout=one-page` and `?shared-device` show the form as other hosts may have it.
if (parameters.get('layout') === 'one-page') form?.setAttribute('layout', 'one-page');
form?.toggleAttribute('shared-device', parameters.has('shared-device'));
// On a shared device the form keeps nothing: this page delivers it to the journal's database.
if (form?.sharedDevice)
  form.addEventListener('carer-needs-submit', (event) => {
    event.deliver(store.restore(needsAssessmentKind, event.record).then(isThere));
  });

/** A delivery may come twice: what is there already has arrived. */
function isThere(outcome: RestoreOutcome): boolean {
  return outcome.ok || outcome.reason === 'not-newer';
}

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
const opened = await store.read(supportCaseKind, caseId);
const name = document.querySelector('.who');
if (name && opened.ok) name.textContent = opened.value.carer.name ?? '';
// What exists here, for the themes that a carer chose or answered.
for (const tag of ['carer-needs-form', 'carer-conversation-record', 'carer-follow-up-plan'] as const)
  for (const element of document.querySelectorAll(tag)) element.offers = exampleOffers;
for (const panel of panels) panel.setAttribute('case-id', caseId);
