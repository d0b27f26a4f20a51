import type { CarerRelation } from '../../domain/case/carer.schema.js';

/** Who a carer is to the one who is ill, as the list has it. */
export type RelationMessages = Readonly<Record<CarerRelation, string>>;
