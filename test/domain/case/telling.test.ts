import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openSupportCase,
  recordLineConsent,
  withdrawConsent,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import {
  addTelling,
  answerTelling,
  documentChildren,
  documentTelling,
  followUpTelling,
  isLateTelling,
  keepChildrenLine,
  receiveTelling,
  removeTelling,
  shareTelling,
  supportCaseForPatientJournal,
  tellingLine,
  wordTelling,
  writeChildrenLine,
} from '../../../src/domain/case/telling.js';
import { dayOf } from '../../../src/domain/kernel/calendar.js';
import type { Outcome } from '../../../src/domain/kernel/outcome.js';
import { nextStep } from '../../../src/domain/overview/next-step.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const told = valueOf(
  addTelling(opened, { text: 'Han tar ikke tablettene.', by: 'staff', recordedBy: 'Marte' }, context),
);
const id = told.tellings?.[0]?.id ?? '';
const textsIn = (supportCase: SupportCase): string[] =>
  supportCaseForPatientJournal(supportCase).lines.map(({ text }) => text);

describe('what a carer tells about the one who is ill', () => {
  it('is for the team, and received at once where staff wrote it down', () => {
    expect(told.tellings).toMatchObject([{ sharing: 'care-team', receivedBy: 'Marte', by: 'staff' }]);
    expect(supportCaseForPatientJournal(told)).toEqual({ lines: [] });
    expect(reasonOf(addTelling(opened, { text: ' ', by: 'carer' }, context))).toBe('nothing-said');
  });

  it('waits to be read where the carer wrote it, then for an answer by its day', () => {
    const written = valueOf(addTelling(opened, { text: 'Hun faller ofte.', by: 'carer' }, context));
    const its = written.tellings?.[0]?.id ?? '';
    const step = (supportCase: SupportCase): string =>
      nextStep({ supportCase, assessments: [], conversations: [], plans: [] }, '2026-12-24').step;
    expect(step(written)).toBe('read-telling');
    const read = valueOf(receiveTelling(written, its, 'Marte', context));
    expect(valueOf(receiveTelling(read, its, 'Jonas', context))).toEqual(read);
    const followed = valueOf(followUpTelling(read, its, 'Dr. Lie', '2026-12-01'));
    expect(step(followed)).toBe('follow-up-telling');
    const late = (day: string): boolean[] => (followed.tellings ?? []).map((telling) => isLateTelling(telling, day));
    expect([...late('2026-12-01'), ...late('2026-12-02')]).toEqual([false, true]);
    const answered = valueOf(answerTelling(followed, its, 'Fysioterapeuten kommer fredag.', 'Marte', context));
    expect(step(answered)).toBe('offer-form');
    expect(reasonOf(followUpTelling(read, its, '', undefined))).toBe('needs-name');
    expect(reasonOf(followUpTelling(read, its, 'x', 'snart'))).toBe('not-a-date');
    // The carer can take it back as long as nobody has received it.
    expect(valueOf(removeTelling(written, its)).tellings).toEqual([]);
    expect(reasonOf(removeTelling(read, its))).toBe('already-read');
    expect(reasonOf(wordTelling(written, its, { text: 'noe annet' }))).toBe('carers-words');
    expect(valueOf(wordTelling(written, its, { journalText: 'Faller.' })).tellings).toMatchObject([
      { journalText: 'Faller.' },
    ]);
  });

  it('goes to the journal with the carer’s yes, or on the second ground once the carer was told, in those words alone', () => {
    const meant = valueOf(shareTelling(told, id, 'patient-journal'));
    expect(textsIn(meant)).toEqual([]);
    const scope = { recordId: 'case', lineId: id, text: 'Han tar ikke tablettene.' };
    const agreed = valueOf(recordLineConsent(meant, { decision: 'given', scope, recordedBy: 'Marte' }, context));
    expect(supportCaseForPatientJournal(agreed).lines).toMatchObject([{ ground: 'carer-agreed', text: scope.text }]);
    const documented = valueOf(documentTelling(told, id, 'Marte', context));
    expect(supportCaseForPatientJournal(documented).lines).toMatchObject([
      { ground: 'must-be-documented', toldBy: 'Marte', toldAt: context.now },
    ]);
    expect(textsIn(valueOf(wordTelling(documented, id, { text: 'Han tar ingen tabletter.' })))).toEqual([]);
    expect(textsIn(valueOf(shareTelling(documented, id, 'care-team')))).toEqual([]);
    expect(reasonOf(documentTelling(told, id, ' ', context))).toBe('needs-name');
    // The carer may have been told on an earlier day, and not on one to come.
    const onPhone = valueOf(documentTelling(told, id, 'Marte', context, '2026-11-01'));
    const [line] = supportCaseForPatientJournal(onPhone).lines;
    expect(line?.ground === 'must-be-documented' && dayOf(line.toldAt)).toBe('2026-11-01');
    expect(reasonOf(documentTelling(told, id, 'Marte', context, '2027-01-01'))).toBe('day-to-come');
    expect(reasonOf(documentTelling(told, id, 'Marte', context, ''))).toBe('not-a-date');
  });
});

describe('the sentence that children are next of kin', () => {
  it('has a ground of its own, and needs that the carer was told', () => {
    const written = writeChildrenLine(opened, 'To barn under 18 år er pårørende.', context);
    expect(textsIn(written)).toEqual([]);
    const documented = valueOf(documentChildren(written, 'Marte', context));
    expect(supportCaseForPatientJournal(documented).lines).toMatchObject([{ ground: 'children-next-of-kin' }]);
    expect(textsIn(writeChildrenLine(documented, 'Ett barn er pårørende.', context))).toEqual([]);
    expect(textsIn(keepChildrenLine(documented))).toEqual([]);
    expect(writeChildrenLine(documented, '  ', context)).not.toHaveProperty('childrenLine');
    expect(reasonOf(documentChildren(opened, 'Marte', context))).toBe('nothing-said');
  });
});

describe('in any history of tellings, answers and withdrawals', () => {
  type Act = (supportCase: SupportCase) => Outcome<SupportCase, string>;
  const pick = ({ tellings = [] }: SupportCase, at: number): string =>
    tellings[at % Math.max(1, tellings.length)]?.id ?? '';
  const at = fc.nat({ max: 3 });
  const text = fc.constantFrom('Han sover ikke.', 'Hun har falt.', 'Vondt om natten.', '');
  const act = fc.oneof(
    fc.tuple(text, fc.constantFrom('carer' as const, 'staff' as const)).map(
      ([words, by]): Act =>
        (now) =>
          addTelling(now, { text: words, by, ...(by === 'staff' && { recordedBy: 'Marte' }) }, context),
    ),
    fc.tuple(at, text, fc.constantFrom('text', 'journalText')).map(
      ([place, words, part]): Act =>
        (now) =>
          wordTelling(now, pick(now, place), { [part]: words }),
    ),
    fc.tuple(at, fc.constantFrom('care-team' as const, 'patient-journal' as const)).map(
      ([place, sharing]): Act =>
        (now) =>
          shareTelling(now, pick(now, place), sharing),
    ),
    at.map(
      (place): Act =>
        (now) =>
          documentTelling(now, pick(now, place), 'Marte', context),
    ),
    fc.tuple(at, fc.constantFrom('given' as const, 'refused' as const)).map(([place, decision]): Act => (now) => {
      const telling = now.tellings?.find((one) => one.id === pick(now, place));
      if (!telling) return { ok: false, reason: 'none' };
      const { recordId, lineId, text: words } = tellingLine(now, telling);
      return recordLineConsent(
        now,
        { decision, scope: { recordId, lineId, text: words }, recordedBy: 'Marte' },
        context,
      );
    }),
    fc.nat({ max: 5 }).map(
      (place): Act =>
        (now) =>
          withdrawConsent(now, now.consents[place]?.id ?? '', context),
    ),
  );

  it('a line stands on a ground that holds for its very words, and no entry for the team is among them', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let supportCase = opened;
        for (const one of acts) {
          const next = one(supportCase);
          if (next.ok) supportCase = next.value;
        }
        for (const line of supportCaseForPatientJournal(supportCase).lines) {
          const telling = supportCase.tellings?.find((one) => one.id === line.lineId);
          expect(telling?.sharing).toBe('patient-journal');
          expect(line.text).toBe(telling?.journalText ?? telling?.text);
          if (line.ground === 'carer-agreed') {
            const latest = supportCase.consents
              .filter((one) => one.kind === 'carer-lets-line-into-patient-journal' && one.scope.lineId === line.lineId)
              .at(-1);
            expect(latest).toMatchObject({ decision: 'given', scope: { text: line.text } });
            expect(latest?.withdrawnAt).toBeUndefined();
          } else {
            expect(telling?.mustBeDocumented).toMatchObject({
              text: line.text,
              toldBy: line.toldBy,
              toldAt: line.toldAt,
            });
          }
        }
      }),
    );
  });
});
