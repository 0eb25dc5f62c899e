import type { NumberedOpportunity } from '../opportunities.types.ts';

/** A kans to eat along at a group, through the neighbour `bilal`; `part` says what is different. */
export function kans(part: Partial<NumberedOpportunity> = {}): NumberedOpportunity {
  return {
    ...{ id: 'kans-1', number: 1, kind: 'JOIN_INITIATIVE', ruleId: 'K05', ruleVersion: 1 },
    ...{
      title: 'Mee-eten op maandag',
      what: 'Samen eten.',
      why: '“Ik eet altijd alleen.”',
      viaWhom: 'Bilal gaat ook.',
    },
    ...{ feasible: ['350 meter'], basedOn: [{ text: 'vraag van Truus', on: '2026-03-04' }], uncertain: [] },
    ...{ flags: [], agreementsNeeded: [], shape: 'PLACE', label: 'Eettafel', sector: 'WORK_SCHOOL_CLUB' },
    ...{ memberId: null, viaMemberId: 'bilal', initiativeId: 'eettafel' },
    effect: { adds: 'PLACE', supportKinds: ['COMPANY'], lifeDomain: 'SOCIAL', gives: false, lightensMemberId: null },
    ...part,
  };
}
