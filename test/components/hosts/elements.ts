import type { LitElement } from 'lit';
import { settled } from '../page.js';

export const TAGS = [
  'carer-needs-form',
  'carer-conversation-record',
  'carer-follow-up-plan',
  'carer-case-board',
] as const;
export type Tag = (typeof TAGS)[number];

/** An element as a parser makes it of markup, with a case where it takes one. */
export function parsed(tag: Tag, attributes = ''): LitElement {
  const main = document.createElement('main');
  main.lang = 'nb';
  main.innerHTML = `<${tag} case-id="case" ${attributes}></${tag}>`;
  document.body.append(main);
  return main.firstElementChild as LitElement;
}

/** The same, once there is something to see in it. */
export async function shown(tag: Tag, properties: object = {}, attributes = ''): Promise<LitElement> {
  const element = Object.assign(parsed(tag, attributes), properties);
  await settled(element);
  return element;
}
