import { html, nothing, type TemplateResult } from 'lit';
import { reachedAsTheySaid } from '../../src/domain/case/carer.js';
import { hasContent } from '../../src/domain/assessment/needs-assessment.js';
import { isSinceDeath } from '../../src/domain/case/case-phase.js';
import { noTalkWanted } from '../../src/domain/case/talk-offer.js';
import { dayOf } from '../../src/domain/kernel/calendar.js';
import { formatMoment } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { carerName } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * The form that the carer sent: the chosen themes first, in the carer's order and words; the other answers folded
 * below, never sorted by answer. After a death, a form of before it is there to be read, and not as what the carer wants.
 */
export function assessmentSummary(talk: StaffTalk): TemplateResult {
  const { talkWords, words, common, formTexts: texts, assessment, supportCase } = talk;
  if (!assessment)
    return html`<section class="card pad">
      <p>${talkWords.noForm}</p>
      ${talk.wasWithdrawn ? html`<p class="soft">${talkWords.formWithdrawn}</p>` : nothing}
    </section>`;
  const name = carerName(talk);
  const { answers, aside, priorities, filledBy, submittedAt, noNeedsNow } = assessment;
  const matters = aside['what-matters']?.text;
  const preference = aside['talk-preference']?.choice;
  const said = Object.entries(answers).filter(([, answer]) => hasContent(answer));
  const asides = Object.entries(aside).filter(([id, one]) => id !== 'what-matters' && hasContent(one));
  const wantsNone = noTalkWanted(assessment) !== undefined;
  const isFromBefore = supportCase.phase === 'bereaved' && !isSinceDeath(supportCase, submittedAt);
  return isFromBefore
    ? html`<details class="letter-card card former-form">
        <summary><h3>${talkWords.formerForm}</h3></summary>
        ${content()}
      </details>`
    : html`<section class="letter-card card" aria-labelledby="wants">${content()}</section>`;

  function content(): TemplateResult {
    const [mattersMost, wants] = isFromBefore
      ? [talkWords.matteredMost(name), talkWords.wantedToTalkAbout(name)]
      : [talkWords.mattersMost(name), talkWords.wantsToTalkAbout(name)];
    return html`
      <div class="pad">
        <p class="who row between">
          ${talkWords.wroteAt(name, formatMoment(common, submittedAt, today()))}${
            filledBy === 'self' ? nothing : ` (${talkWords.filledBy[filledBy]})`
          }
          ${sharingMark('care-team', common)}
        </p>
        ${dayOf(submittedAt) > today() ? html`<p class="soft">${common.dateWrong}</p>` : nothing}
        ${
          matters
            ? html`<h3>${mattersMost}</h3>
                <blockquote>${matters}</blockquote>`
            : nothing
        }
        <h3 id="wants">${wants}</h3>
        ${noNeedsNow ? html`<p>${talkWords.noNeeds}</p>` : nothing}
        ${
          priorities.length === 0
            ? wantsNone
              ? nothing
              : html`<p class="soft">${talkWords.noPriorities}</p>`
            : html`<ol class="wants">
                ${priorities.map((id) => html`<li>${theme(id)}</li>`)}
              </ol>`
        }
        ${preference && !isFromBefore ? html`<p>${prefers(preference)}</p>` : nothing}
        ${isFromBefore ? nothing : reached(talk)}
        ${
          said.length + asides.length === 0
            ? nothing
            : html`<details>
                <summary>${talkWords.otherAnswers}</summary>
                <ul class="plain">
                  ${said.map(([id]) => html`<li>${theme(id)}</li>`)}
                  ${asides.map(
                    ([id, one]) =>
                      html`<li>
                        <p class="who">${texts.aside[id]?.text ?? id}</p>
                        ${one.unclear ? html`<p class="soft">${talkWords.unclear}</p>` : nothing}
                        ${one.choice ? html`<p>${choiceText(id, one.choice)}</p>` : nothing}
                        ${one.text ? html`<blockquote>${one.text}</blockquote>` : nothing}
                      </li>`,
                  )}
                </ul>
              </details>`
        }
      </div>
    `;
  }

  function theme(id: string): TemplateResult {
    const { answer, comment, unclear } = answers[id] ?? {};
    return html`
      <b>${texts.questions[id]?.short ?? id}</b>
      ${answer ? html`<span class="soft">${texts.answers[answer] ?? answer}</span>` : nothing}
      ${unclear ? html`<span class="soft">${talkWords.unclear}</span>` : nothing}
      ${comment ? html`<blockquote>${comment}</blockquote>` : nothing}
    `;
  }

  function prefers(how: string): string {
    return how === 'no-talk-now'
      ? talkWords.asking.saidNo['no-talk'](name)
      : words.prefers(choiceText('talk-preference', how));
  }

  function choiceText(asideId: string, choice: string): string {
    return texts.aside[asideId]?.choices?.[choice] ?? choice;
  }
}

/** How the carer wants to be reached, by their form, for whoever plans the call: one line. */
function reached(talk: StaffTalk): TemplateResult | typeof nothing {
  const { talkWords, supportCase, assessment } = talk;
  const said = Object.values(reachedAsTheySaid(supportCase, assessment)).filter(Boolean);
  if (said.length === 0) return nothing;
  return html`<p class="reached"><b>${talkWords.asking.reachedHeading(carerName(talk))}:</b> ${said.join(' · ')}</p>`;
}
