import { matchesSearch, passesFilter, readFilter, type ClientSummary } from './client-summaries.ts';

const mehmet: ClientSummary = {
  caseId: 'case-1',
  fullName: 'Mehmet Yıldız',
  area: { name: 'Zilverlinde' },
  addressHidden: false,
  question: 'De post blijft liggen.',
  myRole: 'DUO',
  networkSize: 7,
  discussedOn: null,
  attention: null,
};

test.each(['yildiz', 'YILDIZ', ' mehmet ', 'Yıldız'])('%s finds Mehmet Yıldız', (search) => {
  expect(matchesSearch(mehmet, search)).toBe(true);
});

test('another name does not', () => {
  expect(matchesSearch(mehmet, 'truus')).toBe(false);
});

test('filters go by role and by attention', () => {
  expect(passesFilter(mehmet, 'alle')).toBe(true);
  expect(passesFilter(mehmet, 'contactpersoon')).toBe(false);
  expect(passesFilter(mehmet, 'anders')).toBe(true);
  expect(passesFilter(mehmet, 'aandacht')).toBe(false);
  expect(readFilter('onzin')).toBe('alle');
});
