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
import { entry, section, type Entry } from './document-tree.js';
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
  options: AgreedLinesOptions,
): Promise<ReadableDocument | undefined> {
  const { supportCase } = options;
  assertSameCase(plan.caseId, options);
  const agreed = openAgreed(plan, supportCase);
  const { lines } = planForPatientJournal(plan, supportCase.consents);
  // Agreed in the plan, and agreed to in these very words. Who does it and when was not asked about.
  const sentences = lines.filter(({ lineId, text }) =>
    agreed?.actions.some(({ id, what }) => id === lineId && what === text),
  );
  if (!agreed || sentences.length === 0) return undefined;
  const words = await loadWords(options);
  const { individualPlanTitle, individualPlanIntro } = words.documents;
  return rendered({
    lang: words.locale,
    title: individualPlanTitle,
    lines: [individualPlanIntro],
    sections: section(undefined, [{ is: 'list', items: sentences.map(({ text }) => text) }]),
  });
}

/**
 * A short text for an application for respite: what was agreed about it, what was wanted, and what happens if the carer
 * cannot. As the care team may read it. Undefined where no respite is agreed that is still to be done.
 */
export async function respiteDocument(
  plan: FollowUpPlan,
  options: AgreedLinesOptions,
): Promise<ReadableDocument | undefined> {
  const { supportCase } = options;
  assertSameCase(plan.caseId, options);
  const agreed = openAgreed(planForCareTeam(plan), supportCase);
  const respite = agreed?.actions.filter(({ kind }) => kind === 'respite') ?? [];
  if (!agreed || respite.length === 0) return undefined;
  const words = await loadWords(options);
  const { documents, planCarer, day } = words;
  const { agreedAt, agreedBy, arrangement } = agreed.version;
  return rendered({
    lang: words.locale,
    title: documents.respiteTitle,
    lines: [
      ...carerLine(words, supportCase),
      documents.respiteIntro,
      documents.agreedOn(day(agreedAt), agreedBy.join(', ')),
    ],
    sections: [
      ...section(undefined, [{ is: 'definitions', entries: respite.map((action) => respiteEntry(action, words)) }]),
      ...section(planCarer.arrangementHeading, [
        { is: 'definitions', entries: entry(documents.arrangementParts.ifCarerCannot, arrangement?.ifCarerCannot) },
      ]),
    ],
  });
}

/**
 * What was agreed last, and of its actions those that are still to be done as things stand: what was settled since, or
 * ended with a death, is asked of nobody. Undefined where nothing was agreed, or the plan has ended.
 */
function openAgreed(
  plan: FollowUpPlan,
  supportCase: SupportCase,
): { readonly version: PlanVersion; readonly actions: readonly AgreedAction[] } | undefined {
  const version = agreedVersions(plan).at(-1);
  if (!version || plan.status === 'closed') return undefined;
  const { actions } = supportCase.phase === 'active' ? plan : planAfter(plan, supportCase);
  const open = new Set(actions.filter(isToDo).map(({ id }) => id));
  return { version, actions: version.actions.filter(({ id }) => open.has(id)) };
}

function respiteEntry({ what, owner, due, wanted }: AgreedAction, { documents, plan, day }: Words): Entry {
  const who = owner && (owner.party === 'carer' ? documents.carerDoes['care-team'] : nameAndRole(owner));
  const said = [
    [who, due && plan.dueOn(day(due))].filter(Boolean).join(' · '),
    wanted ? termsLine(wanted, documents.wanted) : '',
  ];
  return { term: what, said: said.filter((line) => line !== '') };
}
