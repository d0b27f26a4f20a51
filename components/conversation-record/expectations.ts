import { html, type TemplateResult } from 'lit';
import {
  addExpectation,
  changeExpectation,
  ExpectationOwner,
  removeExpectation,
  type OpenConversation,
} from '../../src/domain/conversation-record.js';
import { browserContext } from '../controllers/browser-context.js';
import { typed, type Talk } from './talk.js';

/** Who does what: a list that two people look at together. What nobody takes care of is shown as such. */
export function expectations(talk: Talk, conversation: OpenConversation): TemplateResult {
  const { words } = talk;
  return html`
    <section class="card pad" aria-labelledby="expectations-heading">
      <h3 id="expectations-heading">${words.expectationsHeading}</h3>
      <p class="soft">${words.expectationsHint}</p>
      <ul class="plain tasks">
        ${conversation.expectations.map(
          ({ id, task, owner, note = '' }) => html`
            <li class=${owner === 'nobody-yet' ? 'task grey' : 'task'}>
              <span class="task-name">${task}</span>
              <select
                aria-label="${words.who}: ${task}"
                @change=${(event: Event) => {
                  talk.apply(changeExpectation(conversation, id, { owner: ExpectationOwner.parse(typed(event)) }));
                }}
              >
                ${ownerOptions(talk, owner)}
              </select>
              <input
                aria-label="${words.note}: ${task}"
                placeholder=${words.note}
                maxlength="10000"
                .value=${note}
                @input=${(event: Event) => {
                  talk.apply(changeExpectation(conversation, id, { note: typed(event) }));
                }}
              />
              <button
                class="quiet"
                aria-label=${words.removeTask(task)}
                @click=${() => {
                  talk.apply(removeExpectation(conversation, id));
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          `,
        )}
      </ul>
      <form
        class="row add-task"
        autocomplete="off"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const form = event.target as HTMLFormElement;
          const data = new FormData(form);
          const task = data.get('task');
          const expectation = {
            task: typeof task === 'string' ? task.trim() : '',
            owner: ExpectationOwner.parse(data.get('owner')),
          };
          if (talk.apply(addExpectation(conversation, expectation, browserContext()))) form.reset();
        }}
      >
        <label class="field">
          <span>${words.task}</span>
          <input name="task" maxlength="300" required />
        </label>
        <label class="field">
          <span>${words.who}</span>
          <select name="owner">
            ${ownerOptions(talk, 'nobody-yet')}
          </select>
        </label>
        <button type="submit">${words.addTask}</button>
      </form>
    </section>
  `;
}

function ownerOptions({ words }: Talk, chosen: ExpectationOwner): TemplateResult[] {
  return ExpectationOwner.options.map(
    (owner) => html`<option value=${owner} ?selected=${owner === chosen}>${words.owners[owner]}</option>`,
  );
}
