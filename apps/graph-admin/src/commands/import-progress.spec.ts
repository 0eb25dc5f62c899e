import { ImportProblem } from '@netwerk/interchange';
import { readGround } from './import-ground.ts';
import { ImportProgress } from './import-progress.ts';

function shownOn(isTTY: boolean, steps: readonly [phase: string, done: number, total: number][]): string {
  let text = '';
  const progress = new ImportProgress({ isTTY, write: (more: string) => (text += more) });
  for (const step of steps) progress.show(...step);
  progress.end();
  return text;
}

describe('the progress of an import', () => {
  it('is a bar that draws over itself on a terminal', () => {
    expect(shownOn(true, [['inlezen', 15, 30]])).toBe(`\r\u001b[Kinlezen [${'#'.repeat(15)}${'.'.repeat(15)}] 50 %\n`);
  });

  it('is a line now and then elsewhere, and one for what has no measure', () => {
    const steps = Array.from({ length: 101 }, (_, done): [string, number, number] => ['inlezen', done, 100]);
    const lines = shownOn(false, [...steps, ['zichtbaar maken', 0, 0], ['zichtbaar maken', 0, 0]]).split('\n');
    expect(lines.length).toBeLessThan(25);
    expect(lines[0]).toBe('inlezen 0 / 100');
    expect(lines.slice(-3)).toEqual(['inlezen 100 / 100', 'zichtbaar maken', '']);
  });
});

describe('the ground of an import', () => {
  it.each([
    ['CONSENT', 'CONSENT'],
    ['toestemming', 'CONSENT'],
    ['Publieke taak', 'PUBLIC_TASK'],
    ['wettelijke_verplichting', 'LEGAL_OBLIGATION'],
  ])('%s is %s', (told, ground) => {
    expect(readGround(told)).toBe(ground);
  });

  it('is refused with the list of what it may be', () => {
    expect(() => readGround('omdat het kan')).toThrow(ImportProblem);
  });
});
