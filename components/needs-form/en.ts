import './provide-en.js';
import './define.js';

export type * from './define.js';
