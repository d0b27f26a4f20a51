import type { Carer } from '../../src/domain/case/carer.schema.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';

/** Who the carer is to the one who is ill: in the words that were chosen for it, or else as the list has it. */
export function relationInWords(
  { relation, relationCode }: Carer,
  { relations }: Pick<CarerCardMessages, 'relations'>,
): string {
  return relation ?? (relationCode ? relations[relationCode] : '');
}
