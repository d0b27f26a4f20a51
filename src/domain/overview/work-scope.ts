/** Whose work a list shows: what the person who is working follows up, what their unit has, or everything. */
export const WORK_SCOPES = ['mine', 'unit', 'all'] as const;
export type WorkScope = (typeof WORK_SCOPES)[number];
