import { describe, expect, it } from 'vitest';
import { correctReached, setCard } from '../../../src/domain/case/carer.js';
import { CASE_ACTS, caseActs, type CaseAct } from '../../../src/domain/case/case-act.js';
import {
  closeCase,
  correctDeath,
  recordDeath,
  reopenCase,
  takeBackDeath,
} from '../../../src/domain/case/case-phase.js';
import { answerChildren, keepChild, removeChildOfCase } from '../../../src/domain/case/children.js';
import {
  forgetLines,
  openSupportCase,
  recordLineConsent,
  recordOffer,
  recordPatientConsent,
  recordRead,
  setContactPerson,
  setNickname,
  withdrawConsent,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import { recordChange, recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import { addTelling, receiveTelling, writeChildrenLine } from '../../../src/domain/case/telling.js';
import type { TransitionContext } from '../../../src/domain/kernel/transition-context.js';
import { contextAt, valueOf } from '../example.js';

const context: TransitionContext = { ...contextAt(), newId: () => crypto.randomUUID() };
const by = 'Marte Lunde';
const scope = { recordId: 'talk', lineId: 'line', text: 'Vil sove.' };

const fresh = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const told = recordPatientConsent(fresh, { decision: 'given', scope: 'alt', recordedBy: by }, context);
const agreed = valueOf(recordLineConsent(fresh, { decision: 'given', scope, recordedBy: by }, context));
const dead = valueOf(recordDeath(fresh, { on: '2026-11-18', recordedBy: by }, context));
const closed = valueOf(closeCase(fresh, { reason: 'moved', recordedBy: by }, context));
const offered = valueOf(recordOffer(fresh, 'offered', by, context));
const talkOffered = valueOf(
  recordTalkOffer(fresh, { about: 'talk', state: 'offered', by: 'staff', recordedBy: by }, context),
);
const child = valueOf(keepChild(fresh, { id: 'child', who: 'Ola' }));
const telling = valueOf(addTelling(fresh, { text: 'Hun sover lite.', by: 'carer' }, context));
const consentOf = ({ consents: [consent] }: SupportCase): string => consent?.id ?? '';
/** As cases lie there from before deaths were kept. */
const oldBereaved: SupportCase = { ...fresh, phase: 'bereaved' };

describe('what was done to a case', () => {
  const table: readonly (readonly [what: string, before: SupportCase, after: SupportCase, acts: readonly CaseAct[]])[] =
    [
      ['nothing', told, told, []],
      ['a save alone', told, { ...told, revision: 7 }, []],
      ['the card', fresh, setCard(fresh, { name: 'Kari Berg', relationCode: 'partner' }), ['card']],
      [
        'the card with the service',
        fresh,
        setCard(fresh, { ...fresh.carer, coordination: 'Hjemmetjenesten' }),
        ['coordination'],
      ],
      ['the name on the wall', fresh, setNickname(fresh, 'Fjell'), ['card']],
      ['the nearest carer', fresh, { ...fresh, nearestCarer: true }, ['card']],
      ['the carer corrects', fresh, valueOf(correctReached(fresh, { phone: '900' }, context)), ['card-corrected']],
      [
        'a contact person',
        fresh,
        valueOf(setContactPerson(fresh, { name: 'Marte' }, { name: 'Ine' }, by, context)),
        ['contact-person'],
      ],
      ['the patient says yes', fresh, told, ['patient-consent']],
      [
        'the patient withdraws',
        told,
        valueOf(withdrawConsent(told, consentOf(told), context)),
        ['patient-consent-withdrawn'],
      ],
      ['an answer of the patient undone', told, fresh, ['patient-consent-withdrawn']],
      ['the carer says yes to a line', fresh, agreed, ['line-consent']],
      [
        '… and withdraws',
        agreed,
        valueOf(withdrawConsent(agreed, consentOf(agreed), context)),
        ['line-consent-withdrawn'],
      ],
      ['the lines of a talk go', agreed, forgetLines(agreed, 'talk'), ['line-consent-withdrawn']],
      ['a death', fresh, dead, ['death', 'change']],
      ['another day of it', dead, valueOf(correctDeath(dead, '2026-11-17', context)), ['death']],
      ['a death by mistake', dead, valueOf(takeBackDeath(dead, by, context)), ['death-taken-back', 'change']],
      ['a death before deaths were kept', fresh, oldBereaved, ['death']],
      ['closing', fresh, closed, ['closed']],
      ['opening again', closed, valueOf(reopenCase(closed, context)), ['reopened']],
      [
        'closing after a death',
        dead,
        valueOf(closeCase(dead, { reason: 'died', recordedBy: by }, context)),
        ['closed'],
      ],
      [
        'closing after a death that was not kept, and opening again',
        valueOf(closeCase(oldBereaved, { reason: 'died', recordedBy: by }, context)),
        oldBereaved,
        ['reopened'],
      ],
      ['the form is offered', fresh, offered, ['form-offered']],
      ['a no to the form', offered, valueOf(recordOffer(offered, 'declined', by, context)), ['form-offer-answered']],
      ['an offer of the form undone', offered, fresh, ['form-offer-taken-back']],
      ['a talk is offered', fresh, talkOffered, ['talk-offered']],
      [
        'the carer answers',
        talkOffered,
        valueOf(recordTalkOffer(talkOffered, { about: 'talk', state: 'accepted', by: 'carer' }, context)),
        ['talk-offer-answered'],
      ],
      ['an offer of a talk undone', talkOffered, fresh, ['talk-offer-taken-back']],
      ['a discharge', fresh, valueOf(recordChange(fresh, 'discharge-or-move', by, context)), ['change']],
      ['children are asked about', fresh, answerChildren(fresh, 'no', by, context), ['children']],
      ['a child', fresh, child, ['children']],
      ['a child goes', child, removeChildOfCase(child, 'child'), ['children']],
      ['the sentence about children', fresh, writeChildrenLine(fresh, 'Ett barn.', context), ['children']],
      ['the carer tells', fresh, telling, ['telling']],
      [
        'staff receive it',
        telling,
        valueOf(receiveTelling(telling, telling.tellings?.[0]?.id ?? '', by, context)),
        ['telling'],
      ],
      ['a form is read', fresh, recordRead(fresh, 'form', by, context), ['form-read']],
      [
        'several at once',
        fresh,
        { ...told, offer: offered.offer, coordination: 'Legen' },
        ['patient-consent', 'form-offered', 'coordination'],
      ],
    ];

  it.each(table)('%s', (_what, before, after, acts) => {
    expect(caseActs(before, after)).toEqual(acts);
  });

  it('a new case is opened, with what stands in it', () => {
    expect(caseActs(undefined, fresh)).toEqual(['opened', 'card']);
    expect(caseActs(undefined, { ...told, carer: {} })).toEqual(['opened', 'patient-consent']);
  });

  it('every act has a case here', () => {
    const acts = new Set(['opened', ...table.flatMap(([, , , some]) => some)]);
    expect(CASE_ACTS.filter((act) => !acts.has(act))).toEqual([]);
  });
});
