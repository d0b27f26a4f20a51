import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/domain/overview/case-row.js';
import { displayRow } from '../../../src/domain/overview/display-row.js';
import { NEXT_STEPS, STAGES } from '../../../src/domain/overview/next-step.js';

const row: CaseRow = {
  caseId: 'case',
  stage: 'offered',
  step: 'none',
  overdue: true,
  carer: 'Kari Nordli',
  relation: 'datter',
  initials: 'A.B.',
  owner: 'Marte Lunde',
  deputy: 'Jonas Vik',
  patientNames: ['p-1'],
  lacksChildFollowUp: true,
  more: 3,
  formCode: '7K3M-Q0ZT',
};

describe('a row on the wall', () => {
  it.each(STAGES.flatMap((stage) => NEXT_STEPS.map((step) => [stage, step] as const)))(
    '%s, %s: tells of no child, no death, no no, and nothing that a carer told',
    (stage, step) => {
      const shown = displayRow({ ...row, stage, step });
      expect(Object.keys(shown).sort()).toEqual(['name', 'owner', 'stage', 'step']);
      expect([shown.name, shown.owner]).toEqual(['K.N.', 'M.L.']);
      expect(`${shown.stage} ${shown.step}`).not.toMatch(
        /bereave|declined|child|telling|when-to-ask|ask-again|again-later|appeal|look-at-form/,
      );
    },
  );

  it('shows the same for what a passer-by should not know as for any plan that is followed', () => {
    const plain = displayRow({ ...row, stage: 'plan-agreed', step: 'follow-plan' });
    for (const step of ['follow-up-child', 'read-telling', 'ask-again', 'choose-when-to-ask'] as const)
      expect(displayRow({ ...row, stage: 'plan-agreed', step })).toEqual(plain);
  });
});
