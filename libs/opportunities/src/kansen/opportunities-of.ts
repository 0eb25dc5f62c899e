import {
  flagTexts,
  holdingOpportunities,
  opportunityHints,
  shownOpportunities,
  type Fact,
  type Language,
  type Neighbourhood,
  type Opportunity,
} from '@netwerk/domain';
import { opportunityId } from './opportunity-id.ts';
import { OpportunityPlaces } from './opportunity-on-map.ts';

/** The contract's ClientOpportunities. */
export function clientOpportunitiesOf(near: Neighbourhood, language: Language) {
  const places = new OpportunityPlaces(near, language);
  return {
    caseId: near.client.caseId,
    on: near.today,
    lookingAgreement: near.client.agreements.I2,
    opportunities: shownOpportunities(holdingOpportunities(near)).map((opportunity) => ({
      ...cardOf(near.client.caseId, opportunity, language),
      ...places.placeOf(opportunity),
    })),
    hints: opportunityHints(near).map(({ topic, words }) => ({ topic, text: words[language] })),
  };
}

/** What stands on the card: each text in the language that was asked for. */
function cardOf(caseId: string, opportunity: Opportunity, language: Language) {
  const { key, kind, ruleId, ruleVersion, title, what, why, viaWhom, effect } = opportunity;
  return {
    id: opportunityId(caseId, key),
    kind,
    ruleId,
    ruleVersion,
    title: title.words[language],
    what: what.words[language],
    why: why.words[language],
    viaWhom: viaWhom?.words[language] ?? null,
    feasible: opportunity.feasible.map(({ words }) => words[language]),
    basedOn: opportunity.basedOn.map((fact) => factOf(fact, language)),
    uncertain: opportunity.uncertain.map(({ words }) => words[language]),
    flags: opportunity.flags.map((code) => ({ code, text: flagTexts[code][language] })),
    agreementsNeeded: opportunity.agreementsNeeded.map((one) => ({ kind: one.kind, text: one.words[language] })),
    effect: {
      adds: effect.adds,
      supportKinds: effect.supportKinds,
      lifeDomain: effect.lifeDomain,
      gives: effect.gives,
      lightensMemberId: effect.lightens,
    },
  };
}

function factOf({ words, on }: Fact, language: Language) {
  return { text: words[language], on };
}
