import * as z from 'zod/mini';
import { FreeText, Id, Revision, ShortText } from '../kernel/schema-fields.js';
import type { RecordKind } from '../kernel/record-kind.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** Text that was typed into forms with a button of their own and not added yet, by form and field. */
export const Drafts = z.record(ShortText, z.record(ShortText, FreeText));
export type Drafts = z.infer<typeof Drafts>;

/** The drafts with the current fields of one form; undefined where no form has any text. */
export function withDraft(
  drafts: Drafts | undefined,
  form: string,
  fields: Readonly<Record<string, string>> | undefined,
): Drafts | undefined {
  const { [form]: _former, ...others } = drafts ?? {};
  const hasText = fields && Object.values(fields).some((text) => text.trim() !== '');
  const next = hasText ? { ...others, [form]: fields } : others;
  return Object.keys(next).length > 0 ? next : undefined;
}

/**
 * The drafts of one person in one case. They are kept apart from the records: until the text is added it is in no plan,
 * in no event and on no board.
 */
export const UnfinishedForms = z.object({
  id: Id,
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  /** The author. Each has a record of their own, so that two who write in the same form do not overwrite each other. */
  by: ShortText,
  drafts: z.optional(Drafts),
});
export type UnfinishedForms = z.infer<typeof UnfinishedForms>;

export const unfinishedFormsKind: RecordKind<UnfinishedForms> = {
  name: 'unfinished-forms',
  version: 1,
  schema: UnfinishedForms,
  migrations: [],
  caseIdOf: ({ caseId }) => caseId,
  isFinal: () => false,
};

export function beginUnfinishedForms(caseId: string, by: string, context: TransitionContext): UnfinishedForms {
  return { id: context.newId(), version: 1, revision: 0, caseId, by };
}

export function keepUnfinished(
  forms: UnfinishedForms,
  form: string,
  fields: Readonly<Record<string, string>> | undefined,
): UnfinishedForms {
  const { drafts: former, ...rest } = forms;
  const drafts = withDraft(former, form, fields);
  return { ...rest, ...(drafts && { drafts }) };
}
