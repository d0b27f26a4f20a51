/** Registers `<carer-conversation-record>`. */
import { defineOnce } from '../define-once.js';
import { CarerConversationRecord } from './conversation-record.js';

defineOnce('carer-conversation-record', CarerConversationRecord);

export type * from './conversation-record.js';
export type * from './conversation-record.events.js';
export type * from '../events/record-failed.event.js';
export type * from '../events/journal-extract.events.js';
