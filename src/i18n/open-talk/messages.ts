import type { StopName } from '../../domain/overview/talk-stops.js';

/** The way through an open talk, stop by stop; loaded with the desk of a talk that is under way. */
export interface OpenTalkMessages {
  readonly way: string;
  readonly stops: Readonly<Record<Exclude<StopName, 'topic' | 'told'>, string>>;
  /** What the carer tells about the one who is ill. */
  readonly told: (carer: string) => string;
  readonly wants: (carer: string) => string;
  readonly together: string;
  /** How much of what is asked at a stop was answered. */
  readonly answered: (answered: number, asked: number) => string;
  readonly childrenLeft: string;
  readonly grey: (tasks: number) => string;
  readonly tellings: (count: number) => string;
  readonly nextContact: string;
  readonly states: Readonly<Record<'done' | 'now' | 'can-wait', string>>;
  readonly legend: string;
  readonly onward: (stop: string) => string;
  readonly sinceLastHint: string;
  readonly markDone: string;
  readonly saidDone: (what: string) => string;
  readonly moreHint: (carer: string) => string;
  readonly askHint: string;
  readonly aboutTalk: string;
  readonly changeTalk: string;
  readonly keysHeading: string;
  readonly keys: readonly { readonly key: string; readonly does: string }[];
  readonly bereaved: Partial<OpenTalkMessages>;
}
