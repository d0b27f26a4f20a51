import { defineOnce } from '../define-once.js';
import { CarerConversationRecord } from './conversation-record.js';

defineOnce('carer-conversation-record', CarerConversationRecord);

export type * from './conversation-record.js';
export type * from './conversation-record.events.js';
export type * from '../record-failed.event.js';
export type * from '../journal-extract.events.js';
