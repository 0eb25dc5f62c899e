import { capture as english } from '../../language/en/capture.ts';
import { capture as dutch } from '../../language/nl/capture.ts';
import { supportSentences } from './support-sentences.ts';

const told = [
  { kind: 'COMPANY', received: 1, given: 1 },
  { kind: 'EMOTIONAL', received: 0, given: 1 },
  { kind: 'PRACTICAL', received: 2, given: 0 },
] as const;

test('says what was tapped: first what the client gets, then gives, then what goes both ways', () => {
  expect(supportSentences('Cor', told, dutch.said)).toEqual([
    'Cor helpt u met praktische dingen.',
    'U luistert naar Cor.',
    'Gezelschap geeft u elkaar.',
  ]);
  expect(supportSentences('Cor', told, english.said)).toEqual([
    'Cor helps you with practical things.',
    'You listen to Cor.',
    'You keep each other company.',
  ]);
});

test('says nothing when nothing was tapped, and takes a name as it is written', () => {
  expect(supportSentences('Cor', [], dutch.said)).toEqual([]);
  expect(supportSentences('$& {{name}}', [told[2]], dutch.said)).toEqual([
    '$& {{name}} helpt u met praktische dingen.',
  ]);
});

test.each([dutch.said, english.said])('every answer has a sentence of its own', (phrases) => {
  const all = Object.values(phrases).flatMap((kinds) => Object.values(kinds));
  expect(new Set(all).size).toBe(12);
});
