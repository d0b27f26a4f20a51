import { browserContext } from '../browser/clock-and-ids.js';
import {
  beginUnfinishedForms,
  keepUnfinished,
  unfinishedFormsKind,
  type UnfinishedForms,
} from '../domain/case/form-drafts.js';
import type { RecordSession } from './record-session.js';

/** The text that somebody has typed into a form with a button of its own, by field name. */
export type FormDraft = Readonly<Record<string, string>>;

/** Saves what staff type into forms with a button of their own, letter by letter, until it is added. */
export class FormDraftKeeper {
  readonly #records: RecordSession;
  readonly #about: () => { readonly caseId: string; readonly by: string };

  constructor(records: RecordSession, about: () => { readonly caseId: string; readonly by: string }) {
    this.#records = records;
    this.#about = about;
  }

  draft(form: string): FormDraft | undefined {
    return this.#mine?.drafts?.[form];
  }

  /** The forms in which something is typed. */
  get names(): readonly string[] {
    return Object.keys(this.#mine?.drafts ?? {});
  }

  keep(form: string, draft: FormDraft | undefined): void {
    const { caseId, by } = this.#about();
    const mine = this.#mine;
    if (!mine && !draft) return;
    const kept = keepUnfinished(mine ?? beginUnfinishedForms(caseId, by, browserContext()), form, draft);
    this.#records.put(unfinishedFormsKind, kept);
  }

  get #mine(): UnfinishedForms | undefined {
    const { by } = this.#about();
    return this.#records.all(unfinishedFormsKind).find((one) => one.by === by);
  }
}
