import { defineOnce } from '../define-once.js';
import { CarerConversationRecord } from './conversation-record.js';

defineOnce('carer-conversation-record', CarerConversationRecord);
