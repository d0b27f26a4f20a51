import { LazyModule } from '../controllers/lazy-module-controller.js';
import { addStyles } from '../controllers/style-controller.js';
import { openConversationPage } from './open-conversation.js';
import { OpenTalkActions } from './open-talk-actions.js';
import { openTalkStyles } from './open-talk.styles.js';
import type { StaffActions, StaffSurroundings, StaffTalk } from './staff-actions.js';
import type { OpenPage } from './talk-pages.js';

/** The page of an open talk with its topics, fetched by the desk of staff where one is shown. */
export function openTalk(around: StaffSurroundings, staff: StaffActions): OpenPage<StaffTalk> {
  const { element } = around;
  addStyles(element, openTalkStyles);
  const during = new OpenTalkActions(around, staff);
  const stops = new LazyModule(element, async () => {
    const code = await import('./talk-stops.lazy.js');
    addStyles(element, code.talkPartsStyles);
    return code;
  });
  return {
    page: (talk, conversation) => {
      const { stopWords } = talk;
      return stopWords && openConversationPage({ ...talk, stopWords, during, stops }, conversation);
    },
    look: () => {
      during.look();
    },
    onKey: (event) => {
      during.onKey(event);
    },
  };
}
