import { lookAround, type Around } from '../around/look-around.ts';
import { answers, nobodyGivesNow } from '../around/own-circle.ts';
import { personParty, strangers } from '../around/own-map.ts';
import { freshness, isWithin, nearness, nextDoorMetres, timesFit } from '../around/terms.ts';
import { sharedPastime, type SharedPastime } from '../around/together.ts';
import type { NearbyPerson } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { togetherWithNeighbourTexts } from '../texts/together-with-neighbour.text.ts';
import { candidatesOf, type Draft } from './draft.ts';
import { introductions } from './meet-through-others.kind.ts';

/**
 * K04, samen iets doen met een buurtgenoot (product §4, kind 4; scenario Amina and Corrie).
 * Pattern: somebody of the same or the next buurt likes to do the same small thing, at times that both have (at least half an hour a
 * week when both said when), and is whom the client wants to do it with. Registered nowhere is fine; volunteers are proposed for help
 * that is missing (K02) before this, and who can be met through somebody of the own map is met that way (K03).
 * Harm to avoid: a name before both agree, a first meeting at somebody's home, and the feeling that this is the only choice. Whether the other
 * gets help themselves is not in the neighbourhood, so that nothing here can tell it.
 * Terms: need 1 when asked for, else 0.5; fit 0.6 and 0.4 for the times; feasible 0.7 near, 0.3 room; bridge 0.5; fresh by the offer and the need.
 */
export const togetherWithNeighbour: OpportunityRule = {
  kind: 'TOGETHER_WITH_NEIGHBOUR',
  ruleId: 'K04',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const introduced = new Set(introductions(around).map(({ other }) => other.id));
    const neighbours = strangers(around).filter((person) => isWithin(person, nextDoorMetres));
    return candidatesOf(
      'TOGETHER_WITH_NEIGHBOUR',
      neighbours.filter(({ id }) => !introduced.has(id)).flatMap((person) => draftOf(around, person) ?? []),
    );
  },
};

function draftOf(around: Around, person: NearbyPerson): Draft | null {
  const shared = sharedPastime(around, person);
  if (shared === null || (person.volunteer && helps(around, shared))) return null;
  return {
    party: personParty(person),
    via: null,
    others: [],
    need: shared.need,
    terms: {
      need: shared.need === null ? 0.5 : 1,
      fit: 0.6 + 0.4 * timesFit(around.client.freeAt, shared.offer.at),
      feasible: 0.7 * nearness(person) + (person.load < (person.loadLimit ?? 1) ? 0.3 : 0),
      bridge: 0.5,
      fresh: freshness(datesOf(around, shared), around.today),
    },
    tell: () => togetherWithNeighbourTexts(around, person, shared),
  };
}

/** Whether a volunteer is proposed for this as help that is missing. */
function helps(around: Around, { need, offer }: SharedPastime): boolean {
  return need !== null && answers(offer, need) && nobodyGivesNow(around, need);
}

function datesOf({ today }: Around, { need, offer }: SharedPastime): readonly string[] {
  return [offer.confirmedOn, need?.confirmedOn ?? today];
}
