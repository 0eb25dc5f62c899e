import type { NetworkMeasures } from '@netwerk/domain';
import type { ImportSummary } from '@netwerk/interchange';
import { importReport } from './import-report.ts';

const figures: NetworkMeasures = {
  scope: 'PEOPLE',
  size: 8,
  tied: 7,
  memberTies: 5,
  density: 10 / 56,
  effectiveSize: 6.75,
  constraint: null,
  leansOnShare: null,
  leansOnMemberId: null,
  mutualShare: null,
  balance: null,
};

const summary: ImportSummary = {
  members: 10,
  pets: 1,
  died: 1,
  outside: 1,
  clientTies: 10,
  memberTies: 5,
  dates: ['2024-02-26'],
  leftOut: { notes: 1, ages: 4, genders: 7, support: 0 },
  measures: [figures],
};

describe('the report of an import', () => {
  it('says what was stored and what was left out, and never 0 for what cannot be computed', () => {
    expect(importReport({ status: 'IMPORTED', summary }).split('\n')).toEqual([
      'Ingelezen.',
      '  op de kaart         10 (huisdieren 1, overleden 1, buiten de rand 1)',
      '  banden              10 met de cliënt, 5 onderling (elke periode apart)',
      '  datums              2024-02-26',
      '  niet overgenomen    notities van 1, leeftijden van 4, geslacht van 7, steun in getallen van 0 mensen (zie docs/import-easynwk.md)',
      'Maten op de laatste datum (mensen in leven, binnen de rand)',
      '  alle mensen         8 mensen, 7 met een band, 5 banden onderling, dichtheid 0.1786, effectieve omvang 6.7500, constraint (Burt) niet te berekenen',
    ]);
  });

  it('says so when nothing changed', () => {
    expect(importReport({ status: 'UNCHANGED', summary })).toMatch(
      /^Dit bestand was al ingelezen in dit traject\. Er is niets veranderd\.\n/,
    );
  });
});
