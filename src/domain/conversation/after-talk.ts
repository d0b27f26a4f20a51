/** Two questions to the carer after a talk: were you heard, was it followed up. Asked once, and nobody has to answer. */
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { AfterTalk } from './after-talk.schema.js';
import type { ConversationRecord } from './conversation-record.js';

type Said<Reason extends string> = Outcome<ConversationRecord, Reason>;

/** Whether the questions stand below a talk: it has ended, something of it is written, and they were not answered. */
export function asksAfterTalk({ status, nothingWritten, afterwards }: ConversationRecord): boolean {
  return status === 'closed' && !nothingWritten && !afterwards;
}

/** What the carer says of the talk, and who may read it. None of the questions has to be answered, but one. */
export function answerAfterTalk(
  conversation: ConversationRecord,
  said: Pick<AfterTalk, 'heard' | 'followedUp' | 'words' | 'sharing'>,
  context: TransitionContext,
): Said<'nothing-said' | 'nothing-changed'> {
  if (!asksAfterTalk(conversation)) return refused('nothing-changed');
  const { heard, followedUp, sharing } = said;
  const words = said.words?.trim() ?? '';
  if (!heard && !followedUp && words === '') return refused('nothing-said');
  const afterwards: AfterTalk = {
    at: context.now,
    sharing,
    ...(heard && { heard }),
    ...(followedUp && { followedUp }),
    ...(words !== '' && { words }),
  };
  return done({ ...conversation, afterwards });
}

/** The carer takes it back, for as long as nobody has seen it. They may answer anew. */
export function takeBackAfterTalk(conversation: ConversationRecord): Said<'nothing-changed' | 'already-read'> {
  const { afterwards, ...rest } = conversation;
  if (!afterwards) return refused('nothing-changed');
  return afterwards.seen ? refused('already-read') : done(rest);
}

/** Somebody of the staff has seen it. Seeing it again, or what the carer keeps, changes nothing. */
export function seeAfterTalk(
  conversation: ConversationRecord,
  by: string,
  context: TransitionContext,
): ConversationRecord {
  const { afterwards } = conversation;
  if (!afterwards || afterwards.seen || afterwards.sharing === 'carer-only') return conversation;
  return { ...conversation, afterwards: { ...afterwards, seen: { by, at: context.now } } };
}
