import {
  caseOutcomes,
  caseRoles,
  endReasons,
  frequencies,
  initiativeKinds,
  interests,
  legalGrounds,
  lifeDomains,
  organisationKinds,
  sectors,
} from '@netwerk/domain';
import type { CsvColumn } from './columns/column.types.ts';
import * as codeWords from './columns/code-words.ts';
import { csvColumns } from './csv-columns.ts';
import { nearestName, plainName } from './same-name.ts';

describe('the columns of a folder', () => {
  it('have names that mean one thing', () => {
    const layouts = Object.values(csvColumns);
    const files = layouts.flatMap(({ names }) => names.map(plainName));
    expect(new Set(files).size).toBe(files.length);
    for (const { columns } of layouts) {
      const owners = (columns as readonly CsvColumn[]).flatMap(({ property, english, dutch, also }) =>
        [...new Set([english, dutch, ...also].map(plainName))].map((name) => `${name} ${property}`),
      );
      expect(new Set(owners.map((each) => each.split(' ')[0])).size).toBe(owners.length);
    }
  });

  it('have code words that mean one code', () => {
    for (const words of Object.values(codeWords)) {
      const all = Object.entries(words).flatMap(([code, others]) => [
        ...new Set([code, ...others].map((word) => plainName(word))),
      ]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it.each([
    [codeWords.interestWords, interests],
    [codeWords.lifeDomainWords, lifeDomains],
    [codeWords.organisationKindWords, organisationKinds],
    [codeWords.initiativeKindWords, initiativeKinds],
    [codeWords.legalGroundWords, legalGrounds],
    [codeWords.caseOutcomeWords, caseOutcomes],
    [codeWords.caseRoleWords, caseRoles],
    [codeWords.sectorWords, sectors],
    [codeWords.frequencyWords, frequencies],
    [codeWords.endReasonWords, endReasons],
  ])('know every code of the list', (words, codes) => {
    expect(Object.keys(words)).toEqual([...codes]);
  });

  it('find what was meant', () => {
    const names = csvColumns.people.columns.flatMap(({ english, dutch }) => [english, dutch]);
    expect(nearestName('Roels', names)).toBe('roles');
    expect(nearestName('woont-sind', names)).toBe('woont_sinds');
    expect(nearestName('schoenmaat', names)).toBeNull();
  });
});
