import type { PromptId } from '../../domain/conversation/prompt.js';

/** What staff can ask to open a theme; content, apart from the words of the page. */
export interface OpeningQuestions {
  /** By question id, two or three each. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** The same, to a bereaved carer. */
  readonly bereaved: Readonly<Record<string, readonly string[]>>;
  readonly somethingElse: readonly string[];
  readonly prompts: Readonly<Partial<Record<PromptId, readonly string[]>>>;
}
