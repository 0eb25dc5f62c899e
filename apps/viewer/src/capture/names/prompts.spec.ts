import { lifeDomains } from '@netwerk/domain';
import { capture as english } from '../../language/en/capture.ts';
import { capture as dutch } from '../../language/nl/capture.ts';
import { readAskedAbout, writeAskedAbout } from './asked-about.ts';
import { nameProblem, sameName } from './name-problem.ts';
import { lifeDomainOf, promptsOf } from './prompts.ts';
import { relationCode, usualSector } from './relations.ts';

test('each leefgebied has two to four questions, the same in both languages', () => {
  for (const domain of lifeDomains) {
    const prompts = promptsOf([domain]);
    expect(prompts.length).toBeGreaterThanOrEqual(2);
    expect(prompts.length).toBeLessThanOrEqual(4);
    expect(Object.keys(english.prompts[domain])).toEqual(Object.keys(dutch.prompts[domain]));
    expect(prompts.map(({ index, total }) => `${index}/${total}`).at(-1)).toBe(`${prompts.length}/${prompts.length}`);
  }
});

test('only what was chosen is asked, in the order of the leefgebieden; nothing chosen asks in general and keeps no leefgebied', () => {
  const domains = promptsOf(['SOCIAL', 'FINANCE']).map(({ domain }) => domain);
  expect([...new Set(domains)]).toEqual(['FINANCE', 'SOCIAL']);
  const general = promptsOf([]);
  expect(general.map(lifeDomainOf)).toEqual(general.map(() => null));
});

describe('what step 1 asks, in the address', () => {
  test.each([
    { domains: null, question: 0 },
    { domains: [], question: 2 },
    { domains: ['FINANCE', 'SOCIAL'], question: 5 },
  ] as const)('gives back %j', (asked) => {
    const address = writeAskedAbout(new URLSearchParams('wie=1'), asked).toString();
    expect(readAskedAbout(new URLSearchParams(address))).toEqual(asked);
    expect(address).toMatch(/^wie=1/);
  });

  test('takes what it does not know as the first question', () => {
    expect(readAskedAbout(new URLSearchParams('over=onzin&vraag=-3'))).toEqual({ domains: [], question: 0 });
  });
});

describe('a name', () => {
  test.each([
    ['', 'EMPTY'],
    ['   ', 'EMPTY'],
    ['a'.repeat(81), 'TOO_LONG'],
    ['Roos 999900006', 'HOLDS_BSN'],
    ['Ro\u0000os', 'UNREADABLE'],
    ['Wijkzuster Els', null],
  ])('%j: %s', (name, problem) => {
    expect(nameProblem(name)).toBe(problem);
  });

  test('is the same whatever its capitals and accents', () => {
    const members = [{ callName: 'José' }, { callName: 'Roos' }];
    expect(sameName(' roos ', members)).toEqual({ callName: 'Roos' });
    expect(sameName('JOSE', members)).toEqual({ callName: 'José' });
    expect(sameName('Rosa', members)).toBeNull();
  });
});

test('a relation that was tapped is known again in either language, and says where somebody mostly stands', () => {
  expect(relationCode('kleinkind')).toBe('GRANDCHILD');
  expect(relationCode('neighbour')).toBe('NEIGHBOUR');
  expect(relationCode('mijn steun')).toBeNull();
  expect(usualSector({ relation: 'buur', kind: 'INFORMAL' })).toBe('FRIENDS_NEIGHBOURS');
  expect(usualSector({ relation: 'wijkzuster', kind: 'PROFESSIONAL' })).toBe('CARE');
  expect(usualSector({ relation: null, kind: 'INFORMAL' })).toBeNull();
});
