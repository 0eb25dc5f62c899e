import { fitText } from './fit-text.ts';
import { textWidth } from './text-width.ts';

describe('textWidth', () => {
  it('adds the advance widths of Source Sans 3 and two per cent', () => {
    expect(textWidth('Anja', 100, 400)).toBeCloseTo((54.3 + 54.7 + 24.7 + 50.4) * 1.02, 5);
  });

  it('measures a letter with an accent like the letter', () => {
    expect(textWidth('Zoë Şahin', 15, 600)).toBeCloseTo(textWidth('Zoe Sahin', 15, 600), 5);
  });

  it('takes a whole em for a letter that it does not know', () => {
    expect(textWidth('王', 10, 400)).toBeCloseTo(10.2, 5);
  });

  it('is wider in a heavier weight', () => {
    expect(textWidth('Hulpverlening', 15, 700)).toBeGreaterThan(textWidth('Hulpverlening', 15, 400));
  });
});

describe('fitText', () => {
  it('leaves a text alone that fits', () => {
    expect(fitText('Anja', 15, 600, 150)).toBe('Anja');
  });

  it('cuts a name of 80 letters so that it fits with its ellipsis', () => {
    const cut = fitText('Wilhelmina '.repeat(8).trim(), 15, 600, 150);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 15, 600)).toBeLessThanOrEqual(150);
  });

  it('never cuts a letter of two code units in half', () => {
    expect(fitText('😀😀😀😀', 15, 600, 40)).toMatch(/^(?:😀)+…$/u);
  });
});
