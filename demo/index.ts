import { startDemo, translatePage } from './host.js';

translatePage();
void startDemo();
