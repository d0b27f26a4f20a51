import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { namesOfPatient } from '../../src/domain/case/case-phase.js';
import { partFromPatient } from '../../src/domain/case/same-patient.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { done } from '../../src/domain/kernel/outcome.js';
import { casesOfPatient, joinPatients, recordInEach } from '../../src/session/same-patient.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import type { CaseLife, LifeSurroundings } from './case-life-actions.js';
import type { SameForOthers } from './case-life-view.js';

/** How many cases a search shows; whoever finds more writes more of the name. */
const MOST_FOUND = 8;

/** The other carers of the patient: who they are, and what is recorded for all of them at once. */
export class SamePatient {
  readonly #around: LifeSurroundings;
  readonly #life: CaseLife;
  #known:
    | { readonly of: string; readonly store: RecordStore; readonly cases: readonly SupportCase[] | undefined }
    | undefined;
  #asking = '';
  /** Settles once the others are known, or could not be read. */
  #reading: Promise<void> | undefined;

  constructor(around: LifeSurroundings, life: CaseLife) {
    this.#around = around;
    this.#life = life;
  }

  /** Their cases; empty until they are read. */
  get others(): readonly SupportCase[] {
    return this.#isCurrent ? (this.#known?.cases ?? []) : [];
  }

  /** The others were looked for. */
  get isKnown(): boolean {
    return this.#isCurrent;
  }

  get couldNotRead(): boolean {
    return this.#isCurrent && this.#known?.cases === undefined;
  }

  /** Reads the others once for what the patient is known by; called after each update. */
  look(): void {
    const { store } = this.#around.openCase.records;
    if (!store || this.#isCurrent || this.#asking === this.#name) return;
    this.#reading = this.#read(store);
  }

  async #read(store: RecordStore): Promise<void> {
    const { openCase, element } = this.#around;
    const of = (this.#asking = this.#name);
    const { unitDays } = element;
    // A host's store may throw where it should refuse: the list is a help, and is not there then.
    const found = await casesOfPatient(store, openCase.supportCase, { today: today(), unitDays }).catch(
      () => undefined,
    );
    if (of !== this.#asking) return;
    this.#asking = '';
    this.#known = { of, store, cases: found?.ok ? found.value : undefined };
    element.requestUpdate();
  }

  get #name(): string {
    const { id, supportCase } = this.#around.openCase;
    return [id, ...namesOfPatient(supportCase)].join('\n');
  }

  get #isCurrent(): boolean {
    return this.#known?.of === this.#name && this.#known.store === this.#around.openCase.records.store;
  }

  /** Those for whom this is not recorded yet, and can be. */
  lacking({ about }: SameForOthers): SupportCase[] {
    return this.others.filter((other) => about.change(other).ok);
  }

  /**
   * Offers to record for the others what was just recorded here, once it is known who they are. The focus goes to the
   * offer, or else where it is said.
   */
  async offer(offered: SameForOthers, orElse: string, said?: string): Promise<void> {
    const { id } = this.#around.openCase;
    await this.#reading;
    if (this.#around.openCase.id !== id) return;
    const isWanted = this.lacking(offered).length > 0;
    this.#life.show(
      { question: undefined, undoable: undefined, said, offered: isWanted ? offered : undefined },
      isWanted ? '#for-others' : orElse,
    );
  }

  /** Records it for those who were ticked; tells of those for whom it could not be. */
  async record(
    { about }: SameForOthers,
    ids: readonly string[],
    say: (recorded: readonly SupportCase[], failed: readonly SupportCase[]) => string,
  ): Promise<void> {
    const { openCase } = this.#around;
    const { store, trail } = openCase.records;
    if (!store) return;
    const { id } = openCase;
    const chosen = this.others.filter((other) => ids.includes(other.id));
    let failed: readonly string[] = [];
    await openCase.steps.run('same-patient', async () => {
      failed = await recordInEach(store, ids, about, trail);
      await this.#read(store);
    });
    if (openCase.id !== id) return;
    const said = say(
      chosen.filter((other) => !failed.includes(other.id)),
      chosen.filter((other) => failed.includes(other.id)),
    );
    const isAny = chosen.length > 0;
    this.#life.show({ offered: undefined, said: isAny ? said : undefined }, isAny ? '#case-said' : 'h2[tabindex]');
  }

  /** Finds open cases by a name, besides this one and those that are listed. */
  async find(find: string): Promise<void> {
    const { openCase, element } = this.#around;
    const { store } = openCase.records;
    const { id } = openCase;
    if (!store || find === '') return;
    const known = [id, ...this.others.map((other) => other.id)];
    const { unitDays } = element;
    const page = await store.cases({ today: today(), unitDays, find }, { limit: MOST_FOUND + known.length });
    if (!page.ok || openCase.id !== id) return;
    const ids = page.value.rows.map(({ caseId }) => caseId).filter((caseId) => !known.includes(caseId));
    const read = await Promise.all(ids.slice(0, MOST_FOUND).map((caseId) => store.read(supportCaseKind, caseId)));
    const cases = read.flatMap((one) => (one.ok ? [one.value] : []));
    if (openCase.id === id)
      this.#life.show({ found: { cases, hasMore: ids.length > MOST_FOUND || page.value.next !== undefined } });
  }

  /** By staff's word, the case of another carer is about the same patient. */
  async join(other: SupportCase, said: string, failed: string): Promise<void> {
    await this.#change(said, failed, (store) =>
      joinPatients(store, this.#around.openCase.id, other.id, browserContext(), this.#around.openCase.records.trail),
    );
  }

  /** It was said by mistake. */
  async part(other: SupportCase, said: string, failed: string): Promise<void> {
    const rest = [this.#around.openCase.supportCase, ...this.others];
    await this.#change(said, failed, async (store) => {
      const change = (now: SupportCase): ReturnType<typeof done<SupportCase>> => done(partFromPatient(now, rest));
      const left = await recordInEach(store, [other.id], { change }, this.#around.openCase.records.trail);
      return left.length === 0;
    });
  }

  async #change(said: string, failed: string, how: (store: RecordStore) => Promise<boolean>): Promise<void> {
    const { openCase } = this.#around;
    const { id, records } = openCase;
    const { store } = records;
    if (!store || openCase.steps.running) return;
    const isDone = await this.#life.commit('same-patient', async () => {
      const isChanged = (await records.flush()) && (await how(store));
      // Reads what was changed of this case by way of the store.
      if (isChanged) await records.retry();
      await this.#read(store);
      return isChanged;
    });
    if (openCase.id !== id) return;
    this.#life.show({ question: undefined, found: undefined, said: isDone ? said : failed }, '#case-said');
  }
}
