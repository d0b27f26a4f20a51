import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeText } from '../../../src/domain/merge/merge-text.js';
import { wordsIn } from '../../../src/domain/merge/sentence.js';

describe('two ways in which one text was changed', () => {
  it.each([
    // Different sentences: both, silently.
    [
      'Hun sover dårlig.',
      'Hun sover svært dårlig.',
      'Hun sover dårlig. Spiser lite.',
      'Hun sover svært dårlig. Spiser lite.',
    ],
    [
      'Hun sover. Hun spiser.',
      'Hun sover dårlig. Hun spiser.',
      'Hun sover. Hun spiser lite.',
      'Hun sover dårlig. Hun spiser lite.',
    ],
    [
      'Hun sover\nHun spiser',
      'Hun sover\nHun hviler\nHun spiser',
      'Hun spiser\nHun går',
      'Hun hviler\nHun spiser\nHun går',
    ],
    ['Hun sover.', 'Hun sover. Hun spiser.', 'Han: ja. Hun sover.', 'Han: ja. Hun sover. Hun spiser.'],
    ['h / H', 'he / H', 'h / Ha', 'he / Ha'],
    ['Hun sover', 'Hun sover dårlig', 'Hun sover\nHan våkner', 'Hun sover dårlig\nHan våkner'],
    // One saw less of the same typing.
    ['Hun er darlig', 'Hun er dårlig. Spiser lite', 'Hun er dårlig', 'Hun er dårlig. Spiser lite'],
    ['', 'Hun sover', 'Hun sover, og spiser', 'Hun sover, og spiser'],
    ['samme', 'nytt', 'nytt', 'nytt'],
    // What one has taken away is gone, what the other put in or wrote in it stands.
    ['Alt står her nå.', 'Alt står fortsatt her nå.', '', 'Alt står fortsatt her nå.'],
    ['Alt. Resten.', '', 'Alt. Resten. Og mer.', 'Og mer.'],
    ['Alt. Resten.', '', 'Alt. Hele resten.', 'Hele resten.'],
  ])('%j: %j and %j give %j, and nobody is asked', (base, mine, theirs, merged) => {
    expect(mergeText(base, mine, theirs)).toEqual({ text: merged, clashes: [] });
  });

  it.each([
    ['Paracet 500 mg', 'Paracet 1000 mg', 'Paracet 500 g'],
    ['ta medisin nå', 'ta tabletter nå', 'ta nå'],
    ['hun sover dårlig', 'hun sover dårligere', 'han våkner ofte'],
    ['', 'Fra Marte', 'Fra Jonas'],
    ['x😀', 'x😁', 'x😂'],
    ['Morfin 10 mg', 'Morfin 1 mg', 'Morfin 100 mg'],
    ['Morfin ', 'Morfin 2', 'Morfin 2,5'],
    ['Morfin ', 'Morfin 500', 'Morfin 5000'],
    ['Morfin ', 'Morfin 10', 'Morfin 10 000'],
    ['hun sover', 'hun sover dårlig', 'hun sover dårligere'],
    ['Kom 3. mai kl. 14.10', 'Kom 4. mai kl. 14.10', 'Kom 3. mai kl. 14.30'],
    ['ab', 'aXb', 'aYb'],
  ])('%j: %j and %j both stand, whole, and somebody is asked', (base, mine, theirs) => {
    expect(mergeText(base, mine, theirs)).toEqual({ text: `${mine} / ${theirs}`, clashes: [{ mine, theirs }] });
  });

  it('asks about the sentence that both changed, and not about what stands around it', () => {
    expect(
      mergeText(
        'Sover lite. Morfin 10 mg. Spiser.',
        'Sover lite. Morfin 20 mg. Spiser. Går tur.',
        'Sover mye. Morfin 15 mg. Spiser.',
      ),
    ).toEqual({
      text: 'Sover mye. Morfin 20 mg. / Morfin 15 mg. Spiser. Går tur.',
      clashes: [{ mine: 'Morfin 20 mg.', theirs: 'Morfin 15 mg.' }],
    });
    // What each of them put in after it stays with their own.
    expect(mergeText('Hun sover', 'Hun sover lite. Spiser.', 'Hun sover godt.\nGår tur.')).toEqual({
      text: 'Hun sover lite. Spiser. / Hun sover godt.\nGår tur.',
      clashes: [{ mine: 'Hun sover lite.', theirs: 'Hun sover godt.' }],
    });
    expect(mergeText('Sover.', 'Sover. Går tur.\nLer.', 'Sover. Drikker te.')).toEqual({
      text: 'Sover. Går tur.\nLer. / Drikker te.',
      clashes: [{ mine: 'Går tur.\nLer.', theirs: 'Drikker te.' }],
    });
  });
});

/** Few letters, so that much is alike; all that ends a sentence or looks as if it did. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', '5', ' ', '. ', '.', '\n', ' / ', '/', '!', '…', '»', '。'),
  maxLength: 14,
});
/** A text, and two that look as if somebody had changed it. */
const versions = letters.chain((base) => {
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 4 }), letters).map(([at, length, text]) => {
    const from = at % (base.length + 1);
    return base.slice(0, from) + text + base.slice(from + length);
  });
  const side = fc.oneof(edit, letters, fc.constant(base));
  return fc.tuple(fc.constant(base), side, side);
});

describe('whatever two make of a text', () => {
  it('no sentence comes out that stands in none of the three', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const known = new Set([base, mine, theirs].flatMap(wordsIn));
        for (const one of wordsIn(mergeText(base, mine, theirs).text)) expect(known).toContain(one);
      }),
      { numRuns: 3000 },
    );
  });

  it('every sentence that one of them wrote stands there, or one that goes on from it', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const before = new Set(wordsIn(base));
        const merged = wordsIn(mergeText(base, mine, theirs).text);
        for (const one of [mine, theirs].flatMap(wordsIn))
          if (!before.has(one)) expect(merged.filter((other) => other.startsWith(one))).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('it is the same for both, up to the order of the two; and what only one changed is as they have it', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const [one, other] = [mergeText(base, mine, theirs), mergeText(base, theirs, mine)];
        expect(wordsIn(one.text).sort()).toEqual(wordsIn(other.text).sort());
        expect(one.clashes).toEqual(other.clashes.map((both) => ({ mine: both.theirs, theirs: both.mine })));
        expect(mergeText(base, mine, base)).toEqual({ text: mine, clashes: [] });
        expect(mergeText(base, base, mine)).toEqual({ text: mine, clashes: [] });
        expect(mergeText(base, mine, mine)).toEqual({ text: mine, clashes: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('changes of different sentences are all made, each in its place, and nobody is asked', () => {
    const sentences = fc.shuffledSubarray([
      'Hun sover lite.',
      'Spiser han?',
      'De går tur om ettermiddagen.',
      'Vi ringer nr. 3!',
      'Alt er bra nå.',
      'Ingen kommer på besøk.',
      'Kjøkkenet må vaskes.',
      'Barna bor i Bodø…',
      'Uro om kvelden.',
      'Legen vet det.',
    ]);
    // Put in and taken out beside each other are one change: which sentence was replaced cannot be told.
    const places = fc.tuple(sentences, fc.constantFrom('delete', 'insert')).chain(([list, third]) => {
      const doing = fc.constantFrom('keep', 'change', third);
      return fc.tuple(...list.map((one) => fc.tuple(fc.constant(one), doing, fc.boolean())));
    });
    fc.assert(
      fc.property(places, fc.constantFrom(' ', '\n'), (list, lead) => {
        const text = (isDone: (isMine: boolean) => boolean): string =>
          list
            .flatMap(([was, what, isMine]) => {
              if (!isDone(isMine)) return what === 'insert' ? [] : [was];
              return what === 'delete' ? [] : [what === 'change' ? `Helt ${was}` : was];
            })
            .join(lead);
        // What both put in beside each other is in one place.
        fc.pre(
          !list.some(
            ([, what, isMine], at) =>
              what === 'insert' && list[at + 1]?.[1] === 'insert' && list[at + 1]?.[2] !== isMine,
          ),
        );
        const [none, mine, theirs, both] = [[], [true], [false], [true, false]].map((done) =>
          text((isMine) => done.includes(isMine)),
        );
        expect(mergeText(none ?? '', mine ?? '', theirs ?? '')).toEqual({ text: both, clashes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a moment only, however long the texts are', () => {
    const texts = [
      Array.from({ length: 170 }, (_, at) => `Setning nummer ${String(at)} handler om søvn og mat og slikt.`).join(' '),
      Array.from({ length: 3000 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('\n'),
      'ord '.repeat(2500),
      '. '.repeat(5000),
    ];
    for (const text of texts) {
      const start = performance.now();
      mergeText(text, `A${text.replace(/e/g, 'E')}a`, `B${text.replace(/m/g, 'M')}b`);
      // A machine that does much else takes several times as long.
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

/** What somebody has before them, where their caret is, and which letters they have typed. */
interface Hand {
  base: string;
  text: string;
  caret: number;
  typed: string;
}

describe('two who type at once, letter by letter in one field', () => {
  /** Each types letters of an alphabet of their own, each letter once, and what ends a word or a sentence. */
  type Turn = readonly [who: number, what: 'letter' | 'save' | ' ' | '. ' | '\n' | '!'];
  const turns = fc.array(
    fc.tuple(fc.nat({ max: 1 }), fc.constantFrom('letter', 'letter', 'letter', 'save', 'save', ' ', '. ', '\n', '!')),
    { maxLength: 80 },
  ) as fc.Arbitrary<Turn[]>;
  const first = fc.constantFrom('', 'Fra før. ', 'Fra før! ', 'Fra');

  function write(turns: readonly Turn[], first: string): { stored: string; hands: Hand[] } {
    let stored = first;
    const hands = [0, 1].map((): Hand => ({ base: first, text: first, caret: first.length, typed: '' }));
    // As the elements do: merged into what is stored, where that changed meanwhile; the caret stays where the hands left it.
    const save = (hand: Hand): void => {
      const merged = mergeText(hand.base, hand.text, stored).text;
      if (!merged.startsWith(hand.text.slice(0, hand.caret)))
        hand.caret = Math.max(0, merged.length - (hand.text.length - hand.caret));
      hand.text = hand.base = stored = merged;
    };
    for (const [who, what] of turns) {
      const hand = hands[who];
      if (!hand) throw new Error('no hand');
      if (what === 'save') {
        save(hand);
        continue;
      }
      const sign = what === 'letter' ? String.fromCharCode((who === 0 ? 0x101 : 0x461) + 2 * hand.typed.length) : what;
      hand.text = hand.text.slice(0, hand.caret) + sign + hand.text.slice(hand.caret);
      hand.caret += sign.length;
      if (what === 'letter') hand.typed += sign;
    }
    for (const hand of [...hands, ...hands]) save(hand);
    return { stored, hands };
  }

  it('have the same in the end, and no letter is lost', () => {
    fc.assert(
      fc.property(turns, first, (list, before) => {
        const { stored, hands } = write(list, before);
        for (const { text, typed } of hands) {
          expect(text).toBe(stored);
          for (const letter of typed) expect(stored).toContain(letter);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('double nothing, where each began on their own', () => {
    fc.assert(
      fc.property(turns, first, (list, before) => {
        const { stored, hands } = write([[0, 'letter'], [1, 'letter'], ...list], before);
        for (const { typed } of hands) for (const letter of typed) expect(stored.split(letter)).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('are parted once, and write on in their own halves', () => {
    const all = Array.from({ length: 20 }, (_, at): Turn[] => [
      [0, 'letter'],
      [1, 'letter'],
      [at % 2, 'save'],
      [(at + 1) % 2, 'save'],
    ]);
    const { stored, hands } = write(all.flat(), '');
    expect(stored.split(' / ').sort()).toEqual(hands.map(({ typed }) => typed).sort());
  });
});
