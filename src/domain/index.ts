/** The rules of the procedure: schemas, transitions and projections. Pure; runs in Node as well as in a browser. */
export * from './calendar.js';
export * from './carer-needs-12.js';
export * from './conversation-record.js';
export * from './follow-up-plan.js';
export * from './needs-assessment.js';
export * from './next-step.js';
export * from './outcome.js';
export * from './paper-form.js';
export * from './question-set.js';
export * from './record-version.js';
export * from './service-offer.js';
export * from './sharing.js';
export * from './support-case.js';
export type * from './transition-context.js';
