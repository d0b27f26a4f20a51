/** About a text that names somebody who is no longer contact person; the same in the talk and in the plan. */
export interface FormerContactMessages {
  readonly left: (name: string) => string;
  /** To the carer, after that: whom to call now. */
  readonly callInstead: (name: string, phone: string) => string;
  /** Above the texts that name a contact person, where another one is named. */
  readonly namedHere: (name: string) => string;
  /** To staff, after that: what to do about the text. */
  readonly mendText: string;
  readonly quoted: (text: string) => string;
}
