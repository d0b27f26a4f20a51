import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { nameAndRole } from '../../../src/domain/case/support-case.js';
import { readRecord } from '../../../src/domain/kernel/record-kind.js';
import { FollowUpPlan, followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import { planMigrations } from '../../../src/domain/plan/plan-migrations.js';
import { valueOf } from '../example.js';

type OldOwner = { readonly party: string; readonly name: string } & Readonly<Record<string, unknown>>;

const fixture = new URL('../../fixtures/records/follow-up-plan.v1.owner-with-role.json', import.meta.url);
const old = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, unknown> & {
  readonly actions: readonly Record<string, unknown>[];
  readonly versions: readonly { readonly actions: readonly Record<string, unknown>[] }[];
};

/** The plan of version 1, with these owners of its actions, now and as they were agreed. */
function ownedBy(owners: readonly OldOwner[]): Record<string, unknown> {
  const [action, agreed] = [old.actions[0], old.versions[0]?.actions[0]];
  return {
    ...old,
    actions: owners.map((owner, index) => ({ ...action, id: `id-${String(index)}`, owner })),
    versions: [{ ...old.versions[0], actions: owners.map((owner) => ({ ...agreed, owner })) }],
  };
}

function ownersOf(plan: FollowUpPlan): FollowUpPlan['actions'][number]['owner'][] {
  return [...plan.actions, ...(plan.versions ?? []).flatMap(({ actions }) => actions)].map(({ owner }) => owner);
}

const raised = (owners: readonly OldOwner[]): ReturnType<typeof ownersOf> =>
  ownersOf(valueOf(readRecord(followUpPlanKind, ownedBy(owners))));

describe('a plan of version 1', () => {
  it.each([
    ['Jonas Vik, palliativt team', 'Jonas Vik', 'palliativt team'],
    ['Hjemmetjenesten', 'Hjemmetjenesten', undefined],
    ['Jonas Vik,palliativt team', 'Jonas Vik,palliativt team', undefined],
    ['Jonas Vik, palliativt team, nord', 'Jonas Vik, palliativt team, nord', undefined],
    [', palliativt team', ', palliativt team', undefined],
    ['Jonas Vik, ', 'Jonas Vik, ', undefined],
    ['', '', undefined],
  ])('gives the role of "%s" a field of its own where it says just that', (written, name, role) => {
    for (const owner of raised([{ party: 'service', name: written }]))
      expect(owner).toEqual({ party: 'service', name, ...(role && { role }) });
  });

  it.each([
    { party: 'family', name: 'Ola, sønn' },
    { party: 'other', name: 'Per, nabo' },
    { party: 'carer', name: 'Kari, datter', chosenByCarer: true },
  ])('leaves the name of $party as somebody wrote it', (owner) => {
    for (const after of raised([owner])) expect(after).toEqual(owner);
  });

  const name = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc
      .array(fc.constantFrom('Jonas', ',', ' ', ', ', 'nord', '\n', '\u00a0'), { maxLength: 6 })
      .map((all) => all.join('')),
  );
  const owner = fc.oneof(
    fc.record({ party: fc.constantFrom('service', 'family', 'other'), name }),
    fc.record({ party: fc.constant('carer'), name, chosenByCarer: fc.constant(true) }),
    // What version 1 did not know was let pass, and not read.
    fc.record({ party: fc.constant('service'), name, role: fc.anything() }),
  );

  it('loses no word, and is read whatever stands in its owners', () => {
    fc.assert(
      fc.property(fc.array(owner, { minLength: 1, maxLength: 4 }), (owners) => {
        const after = raised(owners);
        expect(after.map((one) => one?.party)).toEqual([...owners, ...owners].map(({ party }) => party));
        expect(after.map((one) => one && nameAndRole(one))).toEqual([...owners, ...owners].map((one) => one.name));
      }),
    );
  });

  it('changes nothing else', () => {
    const { actions, versions, version: _version, ...rest } = valueOf(readRecord(followUpPlanKind, old));
    const withoutOwner = ({ owner: _owner, ...action }: Record<string, unknown>): Record<string, unknown> => action;
    expect({ ...rest, version: 1, actions: actions.map(withoutOwner) }).toEqual({
      ...old,
      versions: undefined,
      actions: old.actions.map(withoutOwner),
    });
    expect(versions?.map((one) => ({ ...one, actions: one.actions.map(withoutOwner) }))).toEqual(
      old.versions.map((one) => ({ ...one, actions: one.actions.map(withoutOwner) })),
    );
  });

  it('is raised without a throw, whatever lies there', () => {
    const strange = fc.oneof(
      fc.object(),
      fc.record({ actions: fc.anything(), versions: fc.anything() }, { requiredKeys: [] }),
      fc.record({
        actions: fc.array(fc.record({ owner: fc.anything() })),
        versions: fc.array(fc.record({ actions: fc.anything() })),
      }),
    );
    fc.assert(
      fc.property(strange, (plan) => {
        expect(planMigrations[0]?.(plan as Record<string, unknown>)).toMatchObject({ version: 2 });
      }),
    );
  });
});
