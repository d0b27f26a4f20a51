import { nothing, type TemplateResult } from 'lit';
import type { LineJournal } from '../controllers/journal-controller.js';
import { journalPreview } from '../parts/journal-preview.js';
import type { StaffTalk } from './staff-actions.js';

/** The preview of what the patient can read: of a talk and of the case. Left out where there is nothing to be said. */
export function previewOf(talk: StaffTalk, ofTalk?: LineJournal): TemplateResult | typeof nothing {
  const { words, common, onCase } = talk;
  const { journal } = onCase;
  const sharingWords = { agreement: words.agreement, common };
  if (ofTalk) return journalPreview(ofTalk, sharingWords, journal);
  return journal.parts().length === 0 && journal.sentAt() === undefined
    ? nothing
    : journalPreview(journal, sharingWords);
}
