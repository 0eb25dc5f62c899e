import { holdsBsn } from './bsn-in-text.ts';

describe('a burgerservicenummer in a text', () => {
  test.each(['999910000', 'bsn 999910000.', '9999.10.000', '999-910-000', '999 910 000', 'kamer 3, nr 999900201'])(
    'is seen in %j',
    (text) => {
      expect(holdsBsn(text)).toBe(true);
    },
  );

  test.each([
    '',
    '999910001',
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '17-11-2026',
    '11122233',
    '9999100000',
    '000000000',
  ])('is not seen in %j', (text) => expect(holdsBsn(text)).toBe(false));
});
