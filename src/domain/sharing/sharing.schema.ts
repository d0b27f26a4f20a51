/** The schema of who may read a line. */
import * as z from 'zod/mini';
import { SHARINGS } from './sharing.js';

export const Sharing = z.enum(SHARINGS);
export type Sharing = z.infer<typeof Sharing>;
