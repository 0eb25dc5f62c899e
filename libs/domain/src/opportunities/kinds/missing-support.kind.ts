import { byId } from '../../shared/ordering.ts';
import type { MemberOnMap } from '../../network/network.types.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { answers, informalPeople, memberParty, nobodyGivesNow } from '../around/own-circle.ts';
import { isPastime } from '../around/together.ts';
import { namedMember, personParty, personsOnMap } from '../around/own-map.ts';
import { freshness, isWithin, mayMeet, nearness, reachMetres, timesFit } from '../around/terms.ts';
import type { NearbyPerson, Need, Offer } from '../neighbourhood.types.ts';
import type { OpportunityRule, Terms } from '../opportunity.types.ts';
import { fromMemberTexts, fromStrangerTexts } from '../texts/missing-support.text.ts';
import { candidatesOf, type Draft } from './draft.ts';

/**
 * K02, steun die ontbreekt (product §4, kind 2; scenario Mehmet and Jan).
 * Pattern: an open need, nobody in the own circle who gives that support now, and somebody who offers it: a member of ring 2
 * or 3 or not placed yet, a neighbour, or a volunteer in reach. Hard conditions (with a woman, at most so far, money)
 * must be met; what is not known does not meet them. Who likes to do the same thing is kind 4, not this one.
 * Harm to avoid: money and papers in hands that nobody screened, somebody who said no before being asked again, and the name
 * of a stranger.
 * Terms: need 1; fit 0.4, and 0.2 each for the leefgebied, the interest and the times, half where nobody said; feasible: half for
 * near, half for being known or, outside the circle, having room (a quarter less without screening); bridge 0.3 for the own circle,
 * 0.6 for somebody new; fresh by the need and the offer.
 */
export const missingSupport: OpportunityRule = {
  kind: 'MISSING_SUPPORT',
  ruleId: 'K02',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const unmet = around.needs.filter((need) => nobodyGivesNow(around, need));
    return candidatesOf(
      'MISSING_SUPPORT',
      unmet.flatMap((need) => [...membersFor(around, need), ...peopleFor(around, need)]),
    );
  },
};

function membersFor(around: Around, need: Need): readonly Draft[] {
  if (need.withWhom !== null) return [];
  return informalPeople(around)
    .filter((member) => member.tie.ring !== 1 && !member.minor)
    .flatMap((member) => {
      const told = around.memberOffers.filter((offer) => offer.memberId === member.id);
      const offer = bestOffer(told, need);
      return offer === null ? [] : [memberDraft(around, need, member, offer)];
    });
}

function memberDraft(around: Around, need: Need, member: MemberOnMap, offer: Offer): Draft {
  return {
    party: memberParty(member),
    via: null,
    others: [],
    need,
    terms: { ...sharedTerms(around, need, offer), feasible: 1, bridge: 0.3 },
    tell: () => fromMemberTexts(around, need, member, offer),
  };
}

function peopleFor(around: Around, need: Need): readonly Draft[] {
  const known = personsOnMap(around);
  return around.people
    .filter((person) => meetsConditions(person, need))
    .flatMap((person) => {
      const offer = bestOffer(
        person.offers.filter((one) => isHelp(person, one)),
        need,
      );
      if (offer === null || !mayMeet(around.client.freeAt, offer.at, 30)) return [];
      return known.has(person.id)
        ? acquaintanceDraft(around, need, person, offer)
        : [strangerDraft(around, need, person, offer)];
    });
}

/** Somebody of the open layer who stands on the own map goes by that name; the gates look at both. */
function acquaintanceDraft(around: Around, need: Need, person: NearbyPerson, offer: Offer): readonly Draft[] {
  const member = namedMember(around, person.id);
  const isAsked = around.memberOffers.some((told) => told.memberId === member?.id && answers(told, need));
  if (member === null || member.tie.ring === 1 || isAsked) return [];
  return [{ ...memberDraft(around, need, member, offer), others: [personParty(person)] }];
}

function strangerDraft(around: Around, need: Need, person: NearbyPerson, offer: Offer): Draft {
  const hasRoom = person.load < (person.loadLimit ?? 1) ? 0.5 : 0;
  const feasible = nearness(person) / 2 + (person.screenedOn === null ? hasRoom / 2 : hasRoom);
  return {
    party: personParty(person),
    via: null,
    others: [],
    need,
    terms: { ...sharedTerms(around, need, offer), feasible, bridge: 0.6 },
    tell: () => fromStrangerTexts(around, need, person, offer),
  };
}

function meetsConditions(person: NearbyPerson, need: Need): boolean {
  const isWhom = need.withWhom === null || person.gender === need.withWhom;
  return isWhom && isWithin(person, Math.min(reachMetres, need.mostMetres ?? reachMetres));
}

/** A neighbour who likes to do something together is proposed as such (K04), not as help. */
function isHelp({ volunteer }: NearbyPerson, offer: Offer): boolean {
  return volunteer || !isPastime(offer);
}

/** The offer that is most what was asked; of equal ones the first by id. */
function bestOffer(offers: readonly Offer[], need: Need): Offer | null {
  const fitting = offers.filter((offer) => answers(offer, need)).sort(byId);
  return (
    fitting.find((offer) => offer.interest === need.interest && offer.lifeDomain === need.lifeDomain) ??
    fitting[0] ??
    null
  );
}

function sharedTerms({ client, today }: Around, need: Need, offer: Offer): Pick<Terms, 'need' | 'fit' | 'fresh'> {
  const domain = fitOf(need.lifeDomain, offer.lifeDomain);
  const interest = fitOf(need.interest, offer.interest);
  return {
    need: 1,
    fit: 0.4 + 0.2 * (domain + interest + timesFit(client.freeAt, offer.at)),
    fresh: freshness([need.confirmedOn, offer.confirmedOn], today),
  };
}

function fitOf<Value>(asked: Value | null, given: Value | null): number {
  return asked === given ? 1 : 0.5;
}
