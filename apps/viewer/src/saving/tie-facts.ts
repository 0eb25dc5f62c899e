import type { TieFactsInput } from '../graphql/generated/graphql.ts';
import type { Member } from '../network/network.types.ts';

export type TieShown = Member['tie'];

/** The facts of a tie as they are sent whole; a tie that is shown without a nature is an ordinary one to its reader. */
export function factsOf(tie: TieShown): TieFactsInput {
  return {
    ring: tie.ring,
    outside: tie.outside,
    sector: tie.sector,
    lifeDomain: tie.lifeDomain,
    strength: tie.strength,
    frequency: tie.frequency,
    nature: tie.nature ?? 'ORDINARY',
    support: tie.support.map(({ kind, received, given, words }) => ({ kind, received, given, words })),
    source: tie.source,
  };
}

/** What is stored when somebody is only named. */
export const onlyNamed: TieFactsInput = {
  ring: null,
  outside: false,
  sector: null,
  lifeDomain: null,
  strength: null,
  frequency: null,
  nature: 'NAMED',
  support: [],
  source: 'TOLD',
};

/** Sent facts as they are shown: what was left out is empty, support in its fixed order. */
export function shownFacts(facts: TieFactsInput) {
  return {
    ring: facts.ring ?? null,
    outside: facts.outside ?? false,
    sector: facts.sector ?? null,
    lifeDomain: facts.lifeDomain ?? null,
    strength: facts.strength ?? null,
    frequency: facts.frequency ?? null,
    nature: facts.nature,
    source: facts.source,
    support: supportOrder.flatMap((kind) => {
      const sent = facts.support.find((each) => each.kind === kind);
      return sent ? [{ kind, received: sent.received, given: sent.given, words: sent.words ?? null }] : [];
    }),
  };
}

const supportOrder = ['PRACTICAL', 'COMPANY', 'ADVICE', 'EMOTIONAL'] as const;

export function saysTheSame(one: TieFactsInput, other: TieFactsInput): boolean {
  return JSON.stringify(shownFacts(one)) === JSON.stringify(shownFacts(other));
}
