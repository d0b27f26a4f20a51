/** The record of a talk that has ended, fetched by the desk of staff where one is shown. */
export { closedConversationPage } from './closed-conversation.js';
export { talkPartsStyles } from './talk-parts.styles.js';
