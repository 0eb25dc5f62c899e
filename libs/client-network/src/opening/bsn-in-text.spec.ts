import { describe, expect, test } from '@jest/globals';
import { holdsBsn } from './bsn-in-text.ts';

describe('a burgerservicenummer in a text', () => {
  test.each(['111222333', 'bsn 111222333.', '1112.22.333', '111-222-333', '111 222 333', 'kamer 3, nr 123456782'])('is seen in %j', (text) => {
    expect(holdsBsn(text)).toBe(true);
  });

  test.each(['', '111222334', '0612345678', '06-12345678', '06 12 34 56 78', '17-11-2026', '11122233', '1112223330', '000000000'])(
    'is not seen in %j',
    (text) => expect(holdsBsn(text)).toBe(false),
  );
});
