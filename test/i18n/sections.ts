/** The sections of words as they are fetched, and what their functions take. */
import { loadBoard } from '../../src/i18n/board/load.js';
import { loadBoardForm } from '../../src/i18n/board-form/load.js';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import { loadCarerReading } from '../../src/i18n/carer-reading/load.js';
import { loadCaseDesk } from '../../src/i18n/case-desk/load.js';
import { loadCaseLife } from '../../src/i18n/case-life/load.js';
import { loadChildren } from '../../src/i18n/children/load.js';
import { loadConversation } from '../../src/i18n/conversation/load.js';
import { loadDevice } from '../../src/i18n/device/load.js';
import { loadFormPaper } from '../../src/i18n/form-paper/load.js';
import { loadFormSpoken } from '../../src/i18n/form-spoken/load.js';
import { loadFormWords } from '../../src/i18n/needs-form/load.js';
import { loadOpeningQuestions } from '../../src/i18n/opening-questions/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import { loadPlanDesk } from '../../src/i18n/plan-staff/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadTellingCarer } from '../../src/i18n/telling-carer/load.js';
import { loadTold } from '../../src/i18n/told/load.js';
import { loadTrailLegend } from '../../src/i18n/trail/load.js';
import { loadWhomToCall } from '../../src/i18n/whom-to-call/load.js';
import { loadOpenTalk } from '../../src/i18n/open-talk/load.js';
import { loadBoardWork } from '../../src/i18n/board-work/load.js';
import { loadDocuments } from '../../src/i18n/documents/load.js';
import { loadInvitation } from '../../src/i18n/invitation/load.js';
import { loadPlanSheet } from '../../src/i18n/plan-sheet/load.js';

/** Loaders of all sections. */
export const sections = [
  loadFormWords,
  loadQuestions,
  loadDevice,
  loadFormPaper,
  loadFormSpoken,
  loadConversation,
  loadTalk,
  loadChildren,
  loadOpeningQuestions,
  loadPlan,
  loadPlanDesk,
  loadPlanCarer,
  loadCarerCard,
  loadCarerReading,
  loadCaseDesk,
  loadCaseLife,
  loadWhomToCall,
  loadBoard,
  loadTrailLegend,
  loadTold,
  loadTellingCarer,
  loadOpenTalk,
  loadBoardWork,
  loadDocuments,
  loadInvitation,
  loadPlanSheet,
  loadBoardForm,
];

/** Texts that take a number first; all others take words. */
export const NUMBERED =
  /Count|minutes|seconds|sheetPage|aboutTheForm|settledTellings|wantsWrong|offersHere|keptTopics|passphraseHint|copyTakenIn|copyRefused|progress|overdue|inDays|count|unreadable/i;
