import './provide-nb.js';
import './define.js';

export type * from './define.js';
