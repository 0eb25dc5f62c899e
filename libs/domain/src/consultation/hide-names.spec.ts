import fc from 'fast-check';
import { searchText } from '../shared/search-text.ts';
import { hideNames } from './hide-names.ts';
import { namesToHide } from './names-to-hide.ts';
import { roleWords, type WordedMember } from './role-words.ts';

const anja = namesToHide([{ callName: 'Anja', familyName: 'de Vries', word: 'dochter' }]);

describe('hiding names', () => {
  test.each([
    ['Anja belt elke dag.', 'dochter belt elke dag.'],
    ['ANJA en Anja’s man', 'dochter en dochter’s man'],
    ['Anjas auto', 'dochters auto'],
    ['Ánja', 'dochter'],
    ['Anja  de\nVries woont ver', 'dochter woont ver'],
    ['mevrouw De Vries', 'mevrouw dochter'],
    ['Anjana is iemand anders', 'Anjana is iemand anders'],
    ['de bakker', 'de bakker'],
    ['', ''],
  ])('%j becomes %j', (text, hidden) => {
    expect(hideNames(text, anja)).toBe(hidden);
  });

  test('leaves no whole name in any text', () => {
    const name = fc.constantFrom('Anja', 'Bilâl', 'Wil', 'Jan Pieter', 'Łucja', 'İpek', 'Oud-Zuid', 'An');
    const piece = fc.oneof(
      name,
      fc.constantFrom(' ', '\n', '. ', ', ', '’s ', 'en', 'ANJA', 'bilal'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.uniqueArray(name, { minLength: 1 }), (pieces, names) => {
        const hidden = namesToHide(names.map((callName) => ({ callName, familyName: null, word: 'naaste' })));
        const words = searchText(hideNames(pieces.join(''), hidden)).split(/[^\p{L}\p{N}]+/u);
        const single = names.map(searchText).filter((each) => /^[\p{L}\p{N}]+$/u.test(each));
        expect(words.filter((word) => single.includes(word))).toEqual([]);
      }),
    );
  });
});

function member(id: string, more: Partial<WordedMember>): WordedMember {
  return { id, callName: 'Riet', relation: null, kind: 'INFORMAL', sector: null, ...more };
}

describe('words in the place of names', () => {
  test('are the relation, numbered where there are more, or the sort of member', () => {
    const members = [
      member('a', { relation: 'Vriend' }),
      member('b', { relation: 'vriend' }),
      member('c', { relation: 'dochter' }),
      member('d', { kind: 'PROFESSIONAL', relation: 'huisarts' }),
      member('e', { kind: 'GROUP', callName: 'Eettafel' }),
      member('f', { sector: 'FAMILY' }),
      member('g', {}),
      member('h', { kind: 'PET' }),
    ];
    expect([...roleWords(members, [], 'NL').values()]).toEqual([
      'vriend 1',
      'vriend 2',
      'dochter',
      'professional',
      'groep of plek',
      'familielid',
      'naaste',
      'huisdier',
    ]);
    expect(roleWords(members, [], 'EN').get('f')).toBe('relative');
  });

  test.each([
    'zoon van Riet',
    'zoon van riet',
    'collega bij De Brink',
    'woont op 12',
    'iemand die zij al heel lang geleden ontmoette',
  ])('are not a relation that may name somebody: %s', (relation) => {
    const names = namesToHide([{ callName: 'Riet', familyName: null, word: 'x' }]);
    expect(roleWords([member('a', { relation, sector: 'FAMILY' })], names, 'NL').get('a')).toBe('familielid');
  });
});
