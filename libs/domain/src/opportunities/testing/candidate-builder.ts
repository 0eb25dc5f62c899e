import type { Candidate, Fact, Party } from '../opportunity.types.ts';
import { recently } from './neighbourhood-builder.ts';

/** For specs of gates: a candidate that leads to `party`, and says nothing that a gate minds. */
export function aCandidate(overrides: Partial<Candidate> = {}): Candidate {
  const said = { words: { NL: 'Samen eten op maandag', EN: 'Eating together on Monday' }, facts: ['need'] };
  return {
    kind: 'MISSING_SUPPORT',
    party: null,
    via: null,
    others: [],
    need: null,
    terms: { need: 1, fit: 1, feasible: 1, bridge: 0, fresh: 1 },
    title: said,
    what: said,
    why: said,
    viaWhom: null,
    feasible: [],
    basedOn: [aFact()],
    uncertain: [],
    agreementsNeeded: [],
    effect: { adds: 'PERSON', supportKinds: ['COMPANY'], lifeDomain: null, gives: false, lightens: null },
    ...overrides,
  };
}

export function aFact(overrides: Partial<Fact> = {}): Fact {
  return {
    code: 'need',
    on: recently,
    words: { NL: 'Ik eet altijd alleen', EN: 'Ik eet altijd alleen' },
    ...overrides,
  };
}

export function member(id: string): Party {
  return { type: 'MEMBER', id, ref: id };
}

export function person(id: string): Party {
  return { type: 'PERSON', id, ref: `agreement-${id}` };
}

export function initiative(id: string): Party {
  return { type: 'INITIATIVE', id, ref: id };
}

export function professional(id: string): Party {
  return { type: 'PROFESSIONAL', id, ref: id };
}
