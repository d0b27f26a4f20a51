import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inviteAll,
  unansweredInvitations,
  whyNotInvited,
  type Invitee,
} from '../../../src/domain/case/form-invitation.js';
import { closeCase } from '../../../src/domain/case/case-phase.js';
import { openSupportCase, recordOffer, type Offer, type SupportCase } from '../../../src/domain/case/support-case.js';
import { dayOf } from '../../../src/domain/kernel/calendar.js';
import { caseRecords, contextOn } from '../any-case.js';
import { bereaved, contextAt, valueOf } from '../example.js';

const context = contextAt();
const day = dayOf(context.now);
const fresh = (id = 'case'): SupportCase => openSupportCase({ id, carer: {} }, context);
const asked = (state: Exclude<Offer['state'], 'not-offered'>, again?: string): SupportCase =>
  valueOf(recordOffer(fresh(), state, 'Marte', context, again));
const without = (supportCase: SupportCase): Invitee => ({ supportCase, assessments: [] });

describe('inviting several carers at once', () => {
  it.each([
    ['who was never asked', without(fresh()), undefined],
    ['who said no', without(asked('declined')), 'said-no'],
    ['who said no, before the day to ask again', without(asked('declined', '2026-12-24')), 'said-no'],
    ['who said no, on the day to ask again', without(asked('declined', day)), undefined],
    ['who wants to wait', without(asked('later')), 'wants-to-wait'],
    ['who wanted to wait until today', without(asked('later', day)), undefined],
    ['who was asked and has not answered', without(asked('offered')), 'already-asked'],
    ['who said yes', without(asked('accepted')), 'has-answered'],
    ['who has sent a form', { supportCase: fresh(), assessments: [{ status: 'submitted' as const }] }, 'has-answered'],
    ['who has begun a form', { supportCase: fresh(), assessments: [{ status: 'draft' as const }] }, undefined],
    ['who is bereaved', without(bereaved(fresh(), context)), 'after-death'],
    [
      'whose case is closed',
      without(valueOf(closeCase(fresh(), { reason: 'ended', recordedBy: 'Marte' }, context))),
      'case-closed',
    ],
  ] as const)('one %s: %#', (_who, invitee, because) => {
    expect(whyNotInvited(invitee, day)).toBe(because);
  });

  it('records the offer for those who are invited, and says of the others why', () => {
    const { invited, leftOut } = inviteAll(
      [without(fresh('a')), without({ ...asked('declined'), id: 'b' })],
      'Marte',
      context,
    );
    expect(invited.map(({ id, offer }) => [id, offer])).toEqual([
      ['a', { state: 'offered', at: context.now, recordedBy: 'Marte' }],
    ]);
    expect(leftOut).toEqual([{ caseId: 'b', because: 'said-no' }]);
  });

  it('a day to ask again asks once: who is invited on it waits for an answer then, and is not invited anew', () => {
    const { invited } = inviteAll([without(asked('declined', day))], 'Marte', context);
    expect(invited.map((one) => whyNotInvited(without(one), '2027-06-01'))).toEqual(['already-asked']);
  });

  it('in any case: all are accounted for, no no is met with a letter, and who is invited waits for an answer', () => {
    fc.assert(
      fc.property(fc.array(caseRecords, { maxLength: 4 }), fc.nat({ max: 260 }), (cases, onDay) => {
        const { invited, leftOut } = inviteAll(cases, 'Marte', contextOn(onDay));
        expect(invited.length + leftOut.length).toBe(cases.length);
        const now = dayOf(contextOn(onDay).now);
        for (const invitee of cases) {
          const { offer } = invitee.supportCase;
          const isNo = offer.state === 'declined' && (offer.askAgainOn === undefined || offer.askAgainOn > now);
          if (isNo) expect(inviteAll([invitee], 'Marte', contextOn(onDay)).invited).toEqual([]);
        }
        const waiting = unansweredInvitations(invited.map(without));
        expect(waiting).toHaveLength(invited.length);
      }),
    );
  });
});

describe('who was asked and has not answered', () => {
  it('is listed, the longest ago first; not who answered, whose case has ended, or who is bereaved', () => {
    const later = contextAt('2026-11-23T09:00:00+01:00');
    const second = valueOf(recordOffer(fresh('second'), 'offered', 'Marte', later));
    const first = { ...asked('offered'), id: 'first' };
    const answered = { supportCase: asked('offered'), assessments: [{ status: 'submitted' as const }] };
    expect(
      unansweredInvitations([
        without(second),
        without(first),
        answered,
        without(asked('declined')),
        without(bereaved(asked('offered'), later)),
      ]).map(({ caseId }) => caseId),
    ).toEqual(['first', 'second']);
  });
});
