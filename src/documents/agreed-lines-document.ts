import {
  planAfter,
  planForCareTeam,
  planForPatientJournal,
  agreedVersions,
  type FollowUpPlan,
} from '../domain/plan/follow-up-plan.js';
import { nameAndRole, type SupportCase } from '../domain/case/support-case.js';
import { isToDo } from '../domain/plan/plan-action.js';
import type { AgreedAction, PlanVersion } from '../domain/plan/plan-version.js';
import { assertSameCase, carerLine, loadWords, rendered, type ReadableDocument, type Words } from './document.js';
import { section, type Entry } from './document-tree.js';
import { termsLine } from './plan-document.js';

/** What a text for somebody else's document is made of. */
export interface AgreedLinesOptions {
  /** A BCP 47 tag. */
  readonly locale: string;
  readonly supportCase: SupportCase;
}

/**
 * A short text for an individual plan: the agreed actions that are still to be done. That plan is the patient's, who
 * reads it: it has only lines that the carer agreed to have in the patient's journal, word for word. Undefined without
 * one.
 */
export async function individualPlanDocument(
  plan: FollowUpPlan,
  { locale, supportCase }: AgreedLinesOptions,
): Promise<ReadableDocument | undefined> {
  assertSameCase(plan.caseId, { supportCase });
  const { lines } = planForPatientJournal(plan, supportCase.consents);
  const readable = new Map(lines.map(({ lineId, text }) => [lineId, text]));
  return document(plan, { locale, supportCase }, ({ documents }) => ({
    title: documents.individualPlanTitle,
    intro: documents.individualPlanIntro,
    // Agreed in the plan, and agreed to in these very words.
    isIn: ({ id, what }) => readable.get(id) === what,
  }));
}

/**
 * A short text for an application for respite: what was agreed about it, what was wanted, and what happens if the carer
 * cannot. As the care team may read it. Undefined where no respite is agreed that is still to be done.
 */
export async function respiteDocument(
  plan: FollowUpPlan,
  { locale, supportCase }: AgreedLinesOptions,
): Promise<ReadableDocument | undefined> {
  assertSameCase(plan.caseId, { supportCase });
  return document(planForCareTeam(plan), { locale, supportCase }, ({ documents }) => ({
    title: documents.respiteTitle,
    intro: documents.respiteIntro,
    isIn: ({ kind }) => kind === 'respite',
    hasArrangement: true,
  }));
}

interface About {
  readonly title: string;
  readonly intro: string;
  readonly isIn: (action: AgreedAction) => boolean;
  readonly hasArrangement?: true;
}

async function document(
  plan: FollowUpPlan,
  options: AgreedLinesOptions,
  about: (words: Words) => About,
): Promise<ReadableDocument | undefined> {
  const { supportCase } = options;
  const version = agreedVersions(plan).at(-1);
  if (!version || plan.status === 'closed') return undefined;
  const words = await loadWords(options);
  const { documents, planCarer, day } = words;
  const { title, intro, isIn, hasArrangement } = about(words);
  const open = stillOpen(plan, supportCase);
  const actions = version.actions.filter((action) => open.has(action.id) && isIn(action));
  if (actions.length === 0) return undefined;
  return rendered({
    lang: words.locale,
    title,
    lines: [
      ...carerLine(words, supportCase),
      intro,
      documents.agreedOn(day(version.agreedAt), version.agreedBy.join(', ')),
    ],
    sections: [
      ...section(undefined, [{ is: 'definitions', entries: actions.map((action) => lineOf(action, words)) }]),
      ...(hasArrangement ? section(planCarer.arrangementHeading, [ifCannot(version, words)]) : []),
    ],
  });
}

/** Actions that are to be done as things stand: what was settled since, or ended with a death, is asked of nobody. */
function stillOpen(plan: FollowUpPlan, supportCase: SupportCase): ReadonlySet<string> {
  const { actions } = supportCase.phase === 'active' ? plan : planAfter(plan, supportCase);
  return new Set(actions.filter(isToDo).map(({ id }) => id));
}

function lineOf({ what, owner, due, wanted }: AgreedAction, { documents, plan, day }: Words): Entry {
  const who = owner && (owner.party === 'carer' ? documents.carerDoes['care-team'] : nameAndRole(owner));
  const said = [
    [who, due && plan.dueOn(day(due))].filter(Boolean).join(' · '),
    wanted ? termsLine(wanted, documents.wanted) : '',
  ];
  return { term: what, said: said.filter((line) => line !== '') };
}

function ifCannot({ arrangement }: PlanVersion, { documents }: Words): { is: 'definitions'; entries: Entry[] } {
  const text = arrangement?.ifCarerCannot;
  return {
    is: 'definitions',
    entries: text === undefined ? [] : [{ term: documents.arrangementParts.ifCarerCannot, said: [text] }],
  };
}
