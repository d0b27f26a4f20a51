import { browserContext } from '../../src/browser/clock-and-ids.js';
import { correctReached, type Reached } from '../../src/domain/case/carer.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import type { CaseController } from './case-controller.js';

/** What a carer can do with what is kept about them. */
export class OwnCardActions {
  readonly #openCase: CaseController<object>;
  /** Saves what is typed until it is sent. */
  readonly drafts: FormDraftKeeper;

  constructor(openCase: CaseController<object>) {
    this.#openCase = openCase;
    this.drafts = new FormDraftKeeper(openCase.records, () => ({ caseId: openCase.id, by: 'carer' }));
  }

  /** Where nothing was changed there is nothing to correct, and nothing to be told. */
  correct(reached: Reached): void {
    const corrected = correctReached(this.#openCase.supportCase, reached, browserContext());
    if (corrected.ok) this.#openCase.records.put(supportCaseKind, corrected.value);
  }
}
