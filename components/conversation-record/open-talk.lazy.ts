/** The page of an open talk with its topics, fetched by the desk of staff where one is shown. */
export { openConversationPage } from './open-conversation.js';
