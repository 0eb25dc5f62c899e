import { byText } from '../shared/ordering.ts';
import { opportunityFlags, opportunityGates } from './gates.ts';
import type { Neighbourhood } from './neighbourhood.types.ts';
import { clientOpportunityKinds } from './opportunity-codes.ts';
import type { Candidate, Opportunity, OpportunityRule } from './opportunity.types.ts';
import { scoreOf } from './order/score.ts';
import { opportunityRules } from './rules.ts';
import { askableNeighbourhood, visibleNeighbourhood } from './visible-neighbourhood.ts';

/** At most this many kansen around a client, and of one kind: a conversation, not a catalogue. */
export const mostOpportunities = 5;
export const mostOfOneKind = 2;

/**
 * Everything that holds for this client today, best first; the same facts on the same day give the same list. Who may play no part is
 * taken away before the rules look, and what they find is judged again by every gate.
 */
export function holdingOpportunities(told: Neighbourhood): readonly Opportunity[] {
  const neighbourhood = visibleNeighbourhood(told);
  const askable = askableNeighbourhood(neighbourhood);
  const found = opportunityRules
    .filter((rule) => clientOpportunityKinds.includes(rule.kind))
    .flatMap((rule) => rule.find(askable).map((candidate) => ({ rule, candidate })));
  return found
    .filter(({ candidate }) => !opportunityGates.some((gate) => gate.closes(candidate, neighbourhood)))
    .map(({ rule, candidate }) => ({
      score: scoreOf(candidate),
      opportunity: opportunityOf(rule, candidate, neighbourhood),
    }))
    .filter(({ opportunity }) => !neighbourhood.takenUp.has(opportunity.key))
    .sort((one, other) => compare(one.opportunity, other.opportunity, other.score - one.score))
    .map(({ opportunity }) => opportunity);
}

/**
 * What is shown of them: at most five, at most two of a kind, one for whom or what it leads to, and of those that read the same,
 * such as two neighbours without a name, only the better one: the next comes when that one does not fit.
 */
export function shownOpportunities(holding: readonly Opportunity[]): readonly Opportunity[] {
  const shown: Opportunity[] = [];
  for (const opportunity of holding) {
    const ofKind = shown.filter(({ kind }) => kind === opportunity.kind);
    const readsTheSame = ofKind.some(({ title }) => title.words.NL === opportunity.title.words.NL);
    if (
      readsTheSame ||
      shown.some((other) => leadsToTheSame(other, opportunity)) ||
      ofKind.length === mostOfOneKind ||
      shown.length === mostOpportunities
    )
      continue;
    shown.push(opportunity);
  }
  return shown;
}

/** One place or person under two kinds is one conversation. */
function leadsToTheSame({ party: one }: Opportunity, { party: other }: Opportunity): boolean {
  return one !== null && one.id === other?.id;
}

function opportunityOf(rule: OpportunityRule, candidate: Candidate, neighbourhood: Neighbourhood): Opportunity {
  const { kind, party, via, need, title, what, why, viaWhom } = candidate;
  const { feasible, basedOn, uncertain, agreementsNeeded, effect } = candidate;
  return {
    key: keyOf(rule, candidate),
    ruleId: rule.ruleId,
    ruleVersion: rule.version,
    kind,
    party,
    via,
    need,
    title,
    what,
    why,
    viaWhom,
    feasible,
    basedOn,
    uncertain,
    agreementsNeeded,
    effect,
    flags: opportunityFlags.filter((flag) => flag.raised(candidate, neighbourhood)).map((flag) => flag.code),
  };
}

/** Which pair under which rule: what a step and a decision are held against. */
export function keyOf(rule: Pick<OpportunityRule, 'ruleId'>, { need, party, via }: Candidate): string {
  return [rule.ruleId, need?.id ?? '-', party?.ref ?? '-', via?.ref ?? '-'].join(':');
}

/** Last things last, then the higher score, then the key: the same on every machine. */
function compare(one: Opportunity, other: Opportunity, byScore: number): number {
  return lastOfAll(one) - lastOfAll(other) || byScore || byText(one.key, other.key);
}

/** Normaliseren: a professional comes after everything that people can do for each other. */
function lastOfAll({ kind }: { readonly kind: string }): number {
  return kind === 'PROFESSIONAL_EXPERTISE' ? 1 : 0;
}
