import { answerAfter, answeredSupport, supportAnswer } from './support-answer.ts';

const practical = { kind: 'PRACTICAL', received: 3, given: 0, words: 'boodschappen, was, vervoer' } as const;
const company = { kind: 'COMPANY', received: 1, given: 2, words: null } as const;

test('what was told is shown as one of the three answers', () => {
  expect(supportAnswer([practical, company], 'PRACTICAL')).toBe('received');
  expect(supportAnswer([practical, company], 'COMPANY')).toBe('both');
  expect(supportAnswer([{ ...practical, received: 0, given: 1 }], 'PRACTICAL')).toBe('given');
  expect(supportAnswer([practical], 'ADVICE')).toBeNull();
});

test('acts that were counted stay counted as long as their direction is said; words stay too', () => {
  expect(answeredSupport([practical], 'PRACTICAL', 'both')).toEqual([{ ...practical, received: 3, given: 1 }]);
  expect(answeredSupport([company], 'COMPANY', 'given')).toEqual([{ ...company, received: 0, given: 2 }]);
});

test('an answer leaves the other kinds alone, and taking it back takes it away', () => {
  expect(answeredSupport([company], 'PRACTICAL', 'received').map(({ kind }) => kind)).toEqual(['PRACTICAL', 'COMPANY']);
  expect(answeredSupport([practical, company], 'PRACTICAL', null)).toEqual([company]);
});

test('the letter of a kind goes along all answers and ends where it began', () => {
  const first = answerAfter(null);
  const second = answerAfter(first);
  const third = answerAfter(second);
  expect([first, second, third]).toEqual(['received', 'both', 'given']);
  expect(answerAfter(third)).toBeNull();
});
