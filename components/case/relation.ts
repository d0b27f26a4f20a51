import type { Carer } from '../../src/domain/case/carer.schema.js';
import type { RelationMessages } from '../../src/i18n/relations/messages.js';

/** Who the carer is to the one who is ill: in the words that were chosen for it, or else as the list has it. */
export function relationInWords(
  { relation, relationCode }: Pick<Carer, 'relation' | 'relationCode'>,
  { relations }: { readonly relations: RelationMessages },
): string {
  return relation ?? (relationCode ? relations[relationCode] : '');
}
