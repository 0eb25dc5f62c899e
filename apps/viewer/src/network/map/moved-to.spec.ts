import { movedTo } from './moved-to.ts';

const close = { ring: 2, sector: 'FAMILY' } as const;

test('another ring or sector is told in the words of the tie', () => {
  expect(movedTo(close, { ring: 1, sector: 'FAMILY' }, 'INFORMAL', 'FOUR_SECTORS')).toEqual({ ring: 1 });
  expect(movedTo(close, { ring: 3, sector: 'CARE' }, 'INFORMAL', 'FOUR_SECTORS')).toEqual({ ring: 3, sector: 'CARE' });
  const social = { ring: 2, sector: 'SOCIAL' } as const;
  expect(movedTo(social, { ring: 2, sector: 'MEANING' }, 'GROUP', 'LIFE_DOMAINS')).toEqual({ lifeDomain: 'MEANING' });
  const all = { ring: 2, sector: 'ALL' } as const;
  expect(movedTo(all, { ring: 1, sector: 'ALL' }, 'PET', 'NO_SECTORS')).toEqual({ ring: 1 });
});

test('nobody is put among those who have no sector yet, or in or out of the circle of who is paid', () => {
  expect(movedTo(close, { ring: 2, sector: 'UNPLACED' }, 'INFORMAL', 'FOUR_SECTORS')).toBeNull();
  expect(movedTo(close, { ring: 4, sector: 'FAMILY' }, 'INFORMAL', 'NETWORK_CIRCLE')).toBeNull();
  const paid = { ring: 4, sector: 'CARE' } as const;
  expect(movedTo(paid, { ring: 1, sector: 'CARE' }, 'PROFESSIONAL', 'NETWORK_CIRCLE')).toBeNull();
});

test('who has no sector yet can be given one', () => {
  const loose = { ring: 2, sector: 'UNPLACED' } as const;
  expect(movedTo(loose, close, 'INFORMAL', 'FOUR_SECTORS')).toEqual({ sector: 'FAMILY' });
});
