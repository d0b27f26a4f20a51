import {
  beginUnfinishedForms,
  keepUnfinished,
  unfinishedFormsKind,
  type UnfinishedForms,
} from '../../src/domain/case/form-drafts.js';
import { keptForm, type Draft, type KeptFormMark } from '../parts/form-draft.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { RecordsController } from './records-controller.js';

/** Keeps what staff type in forms with a button of their own, letter by letter, until it is added. */
export class UnfinishedKeeper {
  readonly #records: RecordsController;
  readonly #about: () => { readonly caseId: string; readonly by: string };

  constructor(records: RecordsController, about: () => { readonly caseId: string; readonly by: string }) {
    this.#records = records;
    this.#about = about;
  }

  draft(form: string): Draft | undefined {
    return this.#mine?.drafts?.[form];
  }

  keep(form: string, draft: Draft | undefined): void {
    const { caseId, by } = this.#about();
    const mine = this.#mine;
    if (!mine && !draft) return;
    const kept = keepUnfinished(mine ?? beginUnfinishedForms(caseId, by, browserContext()), form, draft);
    this.#records.put(unfinishedFormsKind, kept);
  }

  /** What a form is marked with that is kept: `<form ${keeper.kept('contact')}>`. */
  kept(name: string): KeptFormMark {
    return keptForm(this.draft(name), (draft) => {
      this.keep(name, draft);
    });
  }

  get #mine(): UnfinishedForms | undefined {
    const { by } = this.#about();
    return this.#records.all(unfinishedFormsKind).find((one) => one.by === by);
  }
}
