/** The name of the draft of a topic in own words. */
export const OTHER_DRAFT = 'other-topic';
/** The name of the draft of a task. */
export const TASK_DRAFT = 'expectation';
