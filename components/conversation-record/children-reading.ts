import { html, nothing, type TemplateResult } from 'lit';
import { childFacts, childName } from './child-facts.js';
import type { Talk } from './conversation-view.js';

/** The carer reads what is kept of the children, and the sentence about them that the patient's journal may have. */
export function childrenReading({
  words: talk,
  common,
  supportCase,
  childWords,
}: Talk): TemplateResult | typeof nothing {
  const { children = [], childrenLine } = supportCase;
  const words = children.length > 0 && childWords();
  if (!words) return nothing;
  return html`<section class="card pad item">
    <h3>${talk.childrenHeading}</h3>
    <dl class="pairs">
      ${children.map(
        (child) =>
          html`<div>
            <dt>${childName(words, child)}</dt>
            <dd>${childFacts(words, common, child, 'carer').map((fact) => html`<p>${fact}</p>`)}</dd>
          </div>`,
      )}
    </dl>
    ${childrenLine?.sharing === 'patient-journal' ? html`<p>${words.lineToCarer(childrenLine.text)}</p>` : nothing}
  </section>`;
}
