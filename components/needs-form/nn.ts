import './provide-nn.js';
import './define.js';

export type * from './define.js';
