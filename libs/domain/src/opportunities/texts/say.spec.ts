import { asSaid, known, quoted } from './known.ts';
import { phrase, say, sayTogether } from './say.ts';

const riet = known('MEMBER:riet', '2026-10-20', asSaid('Riet staat op de kaart'), { name: asSaid('Riet') });
const monday = known(
  'RHYTHM',
  null,
  { NL: 'elke maandag', EN: 'every Monday' },
  {
    when: { NL: 'elke maandag', EN: 'every Monday' },
  },
);

describe('a sentence', () => {
  it('is made of parts of facts, and knows of which', () => {
    const said = say({ NL: phrase`${riet.name} komt ${monday.when}.`, EN: phrase`${monday.when} ${riet.name} comes.` });

    expect(said.sentence).toEqual({
      words: { NL: 'Riet komt elke maandag.', EN: 'Every Monday Riet comes.' },
      facts: ['MEMBER:riet', 'RHYTHM'],
    });
    expect(said.facts).toEqual([riet.fact, monday.fact]);
  });

  it('takes nothing else: the type check refuses a text, a number and a fact as a whole', () => {
    const text = 'Riet';
    // @ts-expect-error A text rests on nothing.
    expect(() => say({ NL: phrase`${text}`, EN: phrase`${text}` })).toThrow();
    // @ts-expect-error A fact is a line of its own; a sentence takes a part of it.
    expect(() => say({ NL: phrase`${riet}`, EN: phrase`${riet}` })).toThrow();
  });

  it('may be followed by another; each fact counts once', () => {
    const one = say({ NL: phrase`${riet.name} komt.`, EN: phrase`${riet.name} comes.` });
    const both = sayTogether(one, say({ NL: phrase`${riet.name} belt.`, EN: phrase`${riet.name} calls.` }));

    expect(both.sentence).toEqual({
      words: { NL: 'Riet komt. Riet belt.', EN: 'Riet comes. Riet calls.' },
      facts: ['MEMBER:riet'],
    });
  });

  it.each([
    ['Ik eet altijd alleen', '“Ik eet altijd alleen.”'],
    [' Wie helpt  mij?\n', '“Wie helpt mij?”'],
    ['Ze zei “kom” en ging', '“Ze zei ‘kom’ en ging.”'],
  ])('quotes %j as %s', (words, quote) => {
    expect(quoted(words)).toBe(quote);
  });
});
