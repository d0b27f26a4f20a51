import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { browserContext, LAST_DAY } from '../../src/browser/clock-and-ids.js';
import { ChildContact, type Child } from '../../src/domain/case/child.schema.js';
import { keepChild, recordInterpreting } from '../../src/domain/case/children.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { typedText } from '../parts/shared-text-value.js';
import { childFacts, childName } from './child-facts.js';
import { typed } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';

/** One child: what is known, and the fields to write more, which save themselves. */
export function childCard(talk: StaffTalk, words: ChildrenMessages, child: Child): TemplateResult {
  const { planWords, common, view, actions } = talk;
  const { id, who, interpretedAt } = child;
  const facts = childFacts(words, common, child, 'staff');
  return html`<li class="child" id="child-${id}">
    <div class="row between">
      <b>${childName(words, child)}</b>
      <button
        class="quiet"
        aria-label=${words.remove(who)}
        @click=${() => {
          actions.removeChild(child);
        }}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${child.followedUpBy?.trim() ? nothing : html`<p class="soft">${words.nobodyFollowsUp}</p>`}
    <details ?open=${guard([view.addedChild === id], () => view.addedChild === id)}>
      <summary>${planWords.change}<span class="hidden-visually">: ${who}</span></summary>
      ${fields(talk, words, child)}
      ${
        interpretedAt === undefined
          ? nothing
          : html`<div class="row">
              <button
                class="quiet"
                @click=${() => {
                  actions.changeCase((now) => recordInterpreting(now, child, undefined, browserContext()));
                }}
              >
                ${words.takeBackInterpreted(who)}
              </button>
            </div>`
      }
    </details>
  </li>`;
}

function fields(talk: StaffTalk, words: ChildrenMessages, child: Child): TemplateResult {
  const keep = (change: { readonly [Field in keyof Child]?: Child[Field] | undefined }): void => {
    talk.actions.changeCase((now) => keepChild(now, changed(child, change)));
  };
  const label = (text: string): TemplateResult =>
    html`<span>${text}<span class="hidden-visually">: ${child.who}</span></span>`;
  const text = (name: 'who' | 'knows' | 'tasks' | 'followedUpBy', about: string): TemplateResult =>
    html`<label class="field">
      ${label(about)}
      <input
        name=${name}
        maxlength=${name === 'knows' || name === 'tasks' ? 10000 : 300}
        .value=${typedText(child[name] ?? '')}
        @input=${(event: Event) => {
          keep({ [name]: typed(event) });
        }}
      />
    </label>`;
  return html`<div class="fields two">
    ${text('who', words.who)}
    <label class="field">
      ${label(words.bornIn)}
      <input
        name="bornIn"
        inputmode="numeric"
        pattern="(19|20)[0-9]{2}"
        maxlength="4"
        .value=${child.bornIn === undefined ? '' : String(child.bornIn)}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          if (field.reportValidity()) keep({ bornIn: field.value === '' ? undefined : Number(field.value) });
        }}
      />
    </label>
    ${text('knows', words.knows)} ${text('tasks', words.tasks)}
    ${contact(child, 'school', { ...words, about: words.school, may: words.schoolMay }, keep, label)}
    ${contact(child, 'informedBy', { ...words, about: words.informedBy, may: words.informedByMay }, keep, label)}
    ${text('followedUpBy', words.followedUpBy)}
    <label class="field">
      ${label(words.followUpDue)}
      <input
        type="date"
        name="followUpDue"
        max=${LAST_DAY}
        .value=${child.followUpDue ?? ''}
        @change=${(event: Event) => {
          keep({ followUpDue: typed(event) || undefined });
        }}
      />
    </label>
  </div>`;
}

/** Somebody outside the family, and whether the carer lets staff talk with them. */
function contact(
  child: Child,
  name: 'school' | 'informedBy',
  words: { readonly about: string; readonly may: string; readonly consents: Record<ChildContact['consent'], string> },
  keep: (change: {
    readonly school?: ChildContact | undefined;
    readonly informedBy?: ChildContact | undefined;
  }) => void,
  label: (text: string) => TemplateResult,
): TemplateResult {
  const now = child[name] ?? { who: '', consent: 'not-asked' };
  const set = (change: Partial<ChildContact>): void => {
    const next = { ...now, ...change };
    keep({ [name]: next.who === '' && next.consent === 'not-asked' ? undefined : next });
  };
  return html`
    <label class="field">
      ${label(words.about)}
      <input
        name=${name}
        maxlength="300"
        .value=${typedText(now.who)}
        @input=${(event: Event) => {
          set({ who: typed(event) });
        }}
      />
    </label>
    <label class="field">
      ${label(words.may)}
      <select
        name="${name}-consent"
        @change=${(event: Event) => {
          set({ consent: ChildContact.shape.consent.parse(typed(event)) });
        }}
      >
        ${(['not-asked', 'given', 'refused'] as const).map(
          (consent) =>
            html`<option value=${consent} .selected=${now.consent === consent}>${words.consents[consent]}</option>`,
        )}
      </select>
    </label>
  `;
}

/** A child with some fields changed; undefined removes a field. */
function changed(child: Child, change: { readonly [Field in keyof Child]?: Child[Field] | undefined }): Child {
  const all = Object.entries({ ...child, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as Child;
}
