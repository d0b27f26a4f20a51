import type { LitElement } from 'lit';
import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { ChangeNewsController } from '../../controllers/change-news-controller.js';
import { CarerNeedsChangedEvent } from '../needs-changed.event.js';

/** Tells a host of a draft that is saved, with the number of its themes. */
export function formNews(host: LitElement): (saved: NeedsAssessment, of: number) => void {
  const changes = new ChangeNewsController(host);
  return ({ status, caseId, id, seen }, of) => {
    if (status === 'draft') changes.tell(id, new CarerNeedsChangedEvent(caseId, id, seen.length, of));
    // The last change comes before the sending.
    else changes.flush();
  };
}
