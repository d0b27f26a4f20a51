import type { CommonLaterMessages } from '../saving/messages.js';
import type { ConversationMessages } from '../conversation/messages.js';

/** What stands around the record of a talk where the carer reads it: it speaks to them. */
export interface CarerReadingMessages
  extends
    Pick<ConversationMessages, 'prompts' | 'outcomes' | 'interpreters' | 'lookAgain'>,
    Pick<CommonLaterMessages, 'sharing'> {}
