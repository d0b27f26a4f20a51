import { ConversationKind } from '../../src/domain/conversation/prompt.js';

/** The kinds of talk to choose from; after a death there is one, beside the kind that a talk began as. */
export function kindsIn(phase: 'active' | 'bereaved' | 'closed', now?: ConversationKind): ConversationKind[] {
  return ConversationKind.options.filter((kind) => phase !== 'bereaved' || kind === 'bereavement' || kind === now);
}
