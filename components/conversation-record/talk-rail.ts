import { html, nothing, type TemplateResult } from 'lit';
import type { TalkStop } from '../../src/domain/overview/talk-stops.js';
import { childrenOf } from './children-known-here.js';
import { carerName, outcomeNames, topicName } from './conversation-view.js';
import type { OpenTalk } from './open-talk-actions.js';

/** The way through a talk: every stop one press away, each with its state in words. */
export function talkRail(talk: OpenTalk, stops: readonly TalkStop[], here: TalkStop): TemplateResult {
  const { stopWords } = talk;
  const isCarers = ({ name }: TalkStop): boolean => name === 'topic' || name === 'more';
  const groups = [
    { heading: undefined, of: stops.filter(({ name }) => name === 'last' || name === 'guide') },
    { heading: stopWords.wants(carerName(talk)), of: stops.filter(isCarers) },
    {
      heading: stopWords.together,
      of: stops.filter((stop) => !isCarers(stop) && stop.name !== 'last' && stop.name !== 'guide'),
    },
  ].filter(({ of }) => of.length > 0);
  return html`
    <nav class="rail" aria-label=${stopWords.way}>
      ${groups.map(
        ({ heading, of }) => html`
          ${heading === undefined ? nothing : html`<h3>${heading}</h3>`}
          <ul>
            ${of.map((stop) => html`<li>${stopButton(talk, stop, stop.id === here.id, keyOf(stops, stop))}</li>`)}
          </ul>
        `,
      )}
      <p class="who legend">${stopWords.legend}</p>
    </nav>
  `;
}

const KEYS = { last: '0', more: 'T', guide: undefined, ask: 'A', tasks: 'H', told: 'F', end: 'N' } as const;

function keyOf(stops: readonly TalkStop[], stop: TalkStop): string | undefined {
  if (stop.name !== 'topic') return KEYS[stop.name];
  const number = stops.filter(({ name }) => name === 'topic').indexOf(stop) + 1;
  return number < 10 ? String(number) : undefined;
}

function stopButton(talk: OpenTalk, stop: TalkStop, isHere: boolean, key: string | undefined): TemplateResult {
  const { stopWords, during } = talk;
  const { state } = stop;
  const about = stateOf(talk, stop);
  return html`
    <button
      class="at ${state}"
      aria-current=${isHere ? 'step' : nothing}
      data-stop=${stop.id}
      data-key=${key ?? nothing}
      @click=${() => {
        during.goTo(stop.id);
      }}
    >
      <span class="node" aria-hidden="true"></span>
      <span>
        ${nameOf(talk, stop)}${state === 'add' ? nothing : html`<span class="hidden-visually">, ${stopWords.states[state]}</span>`}
        ${about ? html`<small>${about}</small>` : nothing}
      </span>
      ${key === undefined ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
    </button>
  `;
}

/** A stop as it is called on the way and on the button that leads to it. */
export function nameOf(talk: OpenTalk, { name, topic }: TalkStop): string {
  const { stopWords, texts } = talk;
  if (topic) return topicName(texts, topic);
  return name === 'told' ? stopWords.told(carerName(talk)) : name === 'topic' ? '' : stopWords.stops[name];
}

function isUnasked(talk: OpenTalk): boolean {
  const { state } = childrenOf(talk);
  return state !== 'yes' && state !== 'no';
}

/** What stands at a stop: how far one has come with what is asked there, what came of a topic, what is still open. */
function stateOf(talk: OpenTalk, { name, topic, answered, asked, grey }: TalkStop): string {
  const { stopWords, words, supportCase } = talk;
  const told = (supportCase.tellings ?? []).length;
  switch (name) {
    case 'topic':
      return topic ? outcomeNames(words, topic) : '';
    case 'tasks':
      return grey ? stopWords.grey(grey) : '';
    case 'told':
      return told > 0 ? stopWords.tellings(told) : '';
    case 'end':
      return stopWords.nextContact;
    default:
      return answered === undefined || asked === undefined
        ? ''
        : [stopWords.answered(answered, asked), name === 'ask' && isUnasked(talk) ? stopWords.childrenLeft : '']
            .filter(Boolean)
            .join(', ');
  }
}
