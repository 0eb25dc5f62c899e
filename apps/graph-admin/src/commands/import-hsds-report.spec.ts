import type { HsdsFinding, HsdsOutcome } from '@netwerk/interchange';
import { hsdsReport } from './import-hsds-report.ts';

const nothing: HsdsOutcome = {
  status: 'UNCHANGED',
  from: 'hsds',
  pages: null,
  initiatives: { added: 0, changed: 0, checked: 0, unchanged: 0, kept: 0 },
  organisations: { added: 0, changed: 0, unchanged: 0, kept: 0, linked: 0 },
  ...{ daysGiven: 0, withoutTimes: 0, unknownFields: new Map<string, number>(), findings: [] },
};

const tooLong: HsdsFinding = {
  ...{ effect: 'REFUSED', position: 'contents[3]', recordId: '9b2c', field: 'name', reason: 'TOO_LONG', limit: 80 },
};

describe('the report of a directory', () => {
  it('says what was stored, what was assumed, and what was not taken over', () => {
    const outcome: HsdsOutcome = {
      ...nothing,
      status: 'IMPORTED',
      pages: { number: 1, total: 4 },
      initiatives: { added: 3, changed: 2, checked: 1, unchanged: 5, kept: 1 },
      organisations: { added: 1, changed: 0, unchanged: 2, kept: 0, linked: 1 },
      ...{ daysGiven: 2, withoutTimes: 1, unknownFields: new Map([['vacancies\u001b[2J', 4]]) },
      findings: [
        tooLong,
        { effect: 'KEPT', position: 'contents[4]', recordId: 'x', field: '', reason: 'CHANGED_HERE' },
        { effect: 'LEFT_OUT', position: '$', recordId: null, field: 'website', reason: 'NOT_A_PAGE' },
      ],
    };
    expect(hsdsReport(outcome).split('\n')).toEqual([
      'Ingelezen.',
      '(Read in.)',
      'Dit is pagina 1 van 4; lees ook de andere in.',
      '(This is page 1 of 4; read the others in as well.)',
      '  gids                hsds',
      '  initiatieven        3 nieuw, 2 bijgewerkt, 5 gelijk, 1 met de hand veranderd of nagekeken en zo gelaten; bij 1 is de gids later nagekeken',
      '  organisaties        1 nieuw, 0 bijgewerkt, 2 gelijk, 0 met de hand veranderd en zo gelaten, 1 stonden er al',
      '  aangenomen          soort initiatief: activiteit (een losse locatie: plek); soorten steun: geen. Dat zegt HSDS niet',
      '  aangenomen          soort organisatie: welzijn. Dat zegt HSDS niet',
      '  nagekeken           bij 2 zonder eigen dag: de dag van --checked',
      '  zonder tijden       1 nieuw of bijgewerkt',
      '  onbekende velden    “vacancies?[2J” (4): niet overgenomen',
      'Niet ingelezen (1)',
      '(Not read in)',
      '  contents[3] · 9b2c · name: is te lang (80) [TOO_LONG]',
      '    (is too long)',
      'Hier zo gelaten (1)',
      '(Left as it stands here)',
      '  contents[4] · x: de gids zegt iets anders, maar dit is hier met de hand veranderd en blijft zo [CHANGED_HERE]',
      '    (the directory says something else, but this was changed here by hand and stays so)',
      'Ingelezen zonder (1)',
      '(Read in without)',
      '  $ · website: is geen pagina met https [NOT_A_PAGE]',
      '    (is no page with https)',
    ]);
  });

  it('says so when nothing is new, or nothing could be stored', () => {
    expect(hsdsReport(nothing)).toMatch(/^Alles stond hier al zo\. Er is niets veranderd\.\n/);
    expect(hsdsReport({ ...nothing, status: 'REFUSED' })).toMatch(/^Er is niets ingelezen: /);
  });

  it('names a hundred and counts the rest', () => {
    const findings = [
      ...Array.from({ length: 70 }, () => tooLong),
      ...Array.from({ length: 70 }, (): HsdsFinding => ({ ...tooLong, effect: 'LEFT_OUT' })),
    ];
    const lines = hsdsReport({ ...nothing, findings }).split('\n');
    expect(lines.filter((line) => line.includes('[TOO_LONG]'))).toHaveLength(100);
    expect(lines.slice(-2)).toEqual(['  … en nog 40', '    (… and 40 more)']);
    expect(lines).toContain('Ingelezen zonder (70)');
  });
});
