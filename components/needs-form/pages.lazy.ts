/** Every page after the first screen, and what helps on them; fetched while the carer reads the first screen. */
export { supportCaseKind } from '../../src/domain/case/support-case.js';
export { loadFormSpoken } from '../../src/i18n/form-spoken/load.js';
export { formServices } from './form-services.js';
export { resetForm } from './model/form-actions.js';
export { leavePage } from './host/shared-device.js';
export { movePageFocus } from './host/page-focus.js';
export { laterPages } from './pages/page-router.js';
export { laterStyles } from './pages/pages.styles.js';
export { readOnlyPage } from './pages/read-only-page.js';
