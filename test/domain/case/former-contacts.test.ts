import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerContactsIn, textsNamingContact } from '../../../src/domain/case/former-contacts.js';
import { openSupportCase, setContactPerson, type SupportCase } from '../../../src/domain/case/support-case.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt('2026-11-20T10:00:00+01:00');

/** A case whose contact persons were these, one after the other; the last one is it now. */
function after(...names: string[]): SupportCase {
  const opened = openSupportCase({ id: 'case', carer: { name: 'Kari Brekke' } }, context);
  return names.reduce<SupportCase>(
    (now, name) => valueOf(setContactPerson(now, { name }, undefined, 'Eva', context)),
    opened,
  );
}

describe('the name of somebody who left, in a text', () => {
  const changed = after('Marte Lunde', 'Anna Berg');

  it.each([
    'Ring Marte Lunde på dagtid.',
    'ring marte  lunde',
    'Ring Marte.',
    'Spør (Marte) eller vakten',
    'Ring Marte, også om natten',
  ])('is found: %s', (text) => {
    expect(formerContactsIn(changed, text)).toEqual(['Marte Lunde']);
  });

  it.each([
    '',
    'Ring Anna Berg.',
    'Ring Martene i tredje etasje',
    'Ring Anne-Marte',
    'Ring Marte Hansen, som er nabo',
    'ta en marte',
    'Ring Lundegården',
  ])('is not found where it does not stand: %s', (text) => {
    expect(formerContactsIn(changed, text)).toEqual([]);
  });

  it('is not guessed from a first name that somebody else has', () => {
    expect(formerContactsIn(after('Marte Lunde', 'Marte Berg'), 'Ring Marte')).toEqual([]);
    expect(formerContactsIn(after('Marte Lunde', 'Marte Berg'), 'Ring Marte Lunde')).toEqual(['Marte Lunde']);
    expect(formerContactsIn(after('Marte Lunde', 'Marte Vik', 'Anna Berg'), 'Ring Marte')).toEqual([]);
    expect(formerContactsIn(after('Kari Lunde', 'Anna Berg'), 'Ring Kari')).toEqual([]);
  });

  it('is found with a hyphen, and as the one name that was written', () => {
    expect(formerContactsIn(after('Anne-Marte Lunde', 'Anna Berg'), 'Ring Anne-Marte')).toEqual(['Anne-Marte Lunde']);
    expect(formerContactsIn(after('Marte', 'Anna Berg'), 'Ring Marte')).toEqual(['Marte']);
    expect(formerContactsIn(after('Marte', 'Anna Berg'), 'Ring Marte Hansen')).toEqual([]);
  });

  it('is not found once that person is back, and no word of a service is a first name', () => {
    expect(formerContactsIn(after('Marte Lunde', 'Anna Berg', 'Marte Lunde'), 'Ring Marte Lunde')).toEqual([]);
    const service = after('Palliativt team', 'Anna Berg');
    expect(formerContactsIn(service, 'Ring palliativt team')).toEqual(['Palliativt team']);
    expect(formerContactsIn(service, 'Palliativt senter')).toEqual([]);
    expect(formerContactsIn(openSupportCase({ id: 'case', carer: {} }, context), 'Ring Marte')).toEqual([]);
  });

  it('is found before somebody leaves, in what will have to be looked over', () => {
    const texts = ['Ring Anna', 'Ring legevakten', 'Ring Anna Berg om natten'];
    expect(textsNamingContact(changed, texts)).toEqual([texts[0], texts[2]]);
    expect(textsNamingContact(openSupportCase({ id: 'case', carer: {} }, context), texts)).toEqual([]);
  });

  it('is never found in a text that names nobody who left, and always where it stands', () => {
    const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8}$/);
    const mark = fc.constantFrom(' ', '. ', ', ', '\n', ' (', ') ');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 6, maxLength: 6 }),
        fc.array(fc.tuple(word, mark), { maxLength: 8 }),
        fc.nat(8),
        ([first = '', last = '', other = '', others = '', third = '', thirds = ''], said, at) => {
          const supportCase = after(`${first} ${last}`, `${other} ${others}`, `${third} ${thirds}`);
          const innocent = said.filter(([one]) => ![first, last, other, others].includes(one));
          const parts = innocent.map(([one, after]) => one + after);
          expect(formerContactsIn(supportCase, parts.join(''))).toEqual([]);
          parts.splice(at, 0, ` ${first} ${last}. `);
          expect(formerContactsIn(supportCase, parts.join(' '))).toEqual([`${first} ${last}`]);
        },
      ),
    );
  });
});
