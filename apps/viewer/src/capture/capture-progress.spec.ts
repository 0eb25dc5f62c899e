import { aroundInWalk, isCloseAsked, nextOpen, stepToResume } from './capture-progress.ts';
import { aPerson, aTie } from './testing/people.ts';

const placed = { tie: { ring: 1, nature: 'ORDINARY' } } as const;
const helps = { kind: 'PRACTICAL', received: 1, given: 0, words: null } as const;
const supported = { tie: { ...placed.tie, support: [helps] } };

describe('where one goes on after closing and coming back', () => {
  test.each([
    ['an empty map: the names', [], [], 'namen'],
    ['somebody without a place', [aPerson('Cor', placed), aPerson('Anja')], [], 'hoe-dichtbij'],
    [
      'everybody has a place, somebody no support yet',
      [aPerson('Cor', supported), aPerson('Anja', placed)],
      [],
      'steun',
    ],
    ['who knows whom', [aPerson('Cor', supported), aPerson('Anja', supported)], [], 'wie-kent-wie'],
    [
      'all of it said: another name',
      [aPerson('Cor', supported), aPerson('Anja', supported)],
      [aTie('Anja', 'Cor')],
      'namen',
    ],
    ['who stood on the map already keeps no step open', [aPerson('Cor', placed, false)], [], 'namen'],
    ['outside the rim on purpose: nothing more to ask', [aPerson('Cor', { tie: { outside: true } })], [], 'namen'],
    ['one person alone knows nobody here', [aPerson('Cor', supported)], [], 'namen'],
  ])('%s', (_case, people, ties, step) => {
    expect(stepToResume(people, ties)).toBe(step);
  });
});

test('"weet ik niet" counts as asked: there is a tie, only its ring is not known', () => {
  expect(isCloseAsked(aPerson('Cor'))).toBe(false);
  expect(isCloseAsked(aPerson('Cor', { tie: { nature: 'ORDINARY' } }))).toBe(true);
});

describe('the next one', () => {
  const people = [aPerson('A', placed), aPerson('B'), aPerson('C', placed), aPerson('D')];
  const open = (person: (typeof people)[number]): boolean => !isCloseAsked(person);

  test('is the first after the current one, and then from the start', () => {
    expect(nextOpen(people, 'id-B', open)?.name).toBe('D');
    expect(nextOpen(people, 'id-D', open)?.name).toBe('B');
    expect(nextOpen(people, null, open)?.name).toBe('B');
  });

  test('is nobody when all were asked, and never the current one', () => {
    expect(nextOpen([aPerson('A')], 'id-A', open)).toBeNull();
    expect(nextOpen([aPerson('A', placed)], null, open)).toBeNull();
  });

  test('the walk along everybody ends after who was named in this conversation', () => {
    const mixed = [aPerson('A'), aPerson('B'), aPerson('C', {}, false), aPerson('D', {}, false)];
    expect(aroundInWalk(mixed, 'id-A').after?.name).toBe('B');
    expect(aroundInWalk(mixed, 'id-B')).toMatchObject({ before: { name: 'A' }, after: null });
    expect(aroundInWalk(mixed, 'id-C').after?.name).toBe('D');
    expect(aroundInWalk(mixed, 'id-A').before).toBeNull();
  });
});
