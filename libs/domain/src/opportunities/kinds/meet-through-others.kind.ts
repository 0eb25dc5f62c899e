import { minutesInCommon } from '../../directory/weekly-slots.ts';
import type { MemberOnMap } from '../../network/network.types.ts';
import { byId, byText } from '../../shared/ordering.ts';
import { acquaintancesOf } from '../around/acquaintances.ts';
import { carers } from '../around/carers.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { oncePer } from '../around/once-per.ts';
import { informalPeople, memberParty } from '../around/own-circle.ts';
import { namedMember, personParty, strangers } from '../around/own-map.ts';
import { freshness, isWithin, nearness, reachMetres, timesFit } from '../around/terms.ts';
import { isWanted, sharedPastime } from '../around/together.ts';
import type { NearbyPerson, Offer, OpenTie } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { meetThroughOthersTexts } from '../texts/meet-through-others.text.ts';
import { candidatesOf, type Draft } from './draft.ts';
import type { Introduction } from './findings.types.ts';

/**
 * K03, via-via kennismaken (product §4, kind 3; scenario Amina, Ria and Greet).
 * Pattern: in the open layer the client knows somebody, who knows somebody else in reach, and client and that other both like
 * the same or have time at the same moments, at least an hour a week. One kans per other, through who stands closest to the client
 * and does not carry much already.
 * Harm to avoid: telling who else gets help, or naming a person who did not agree: the broker is named only as a member of the own map
 * who agreed (A1), the other is "iemand uit de buurt". No broker in tension, and no child.
 * Terms: need 1 when asked for, 0.6 when liked, 0.4 for time alone; fit 1 for an interest, else 0.5; feasible half near and half times; bridge 1;
 * fresh by both ties and the offer.
 */
export const meetThroughOthers: OpportunityRule = {
  kind: 'MEET_THROUGH_OTHERS',
  ruleId: 'K03',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    return candidatesOf(
      'MEET_THROUGH_OTHERS',
      introductions(around).map((introduction) => draftOf(around, introduction)),
    );
  },
};

/** Each person whom somebody of the own map can introduce. */
export const introductions = oncePer<readonly Introduction[]>((around) => {
  const brokers = brokersOf(around);
  if (brokers.length === 0) return [];
  const known = acquaintancesOf(around, new Set(brokers.map(({ id }) => id)));
  return strangers(around)
    .filter((person) => isWithin(person, reachMetres))
    .flatMap((person) => introductionOf(around, person, brokers, known.get(person.id)) ?? []);
});

interface Broker {
  readonly id: string;
  readonly member: MemberOnMap;
  readonly tie: OpenTie;
}

/** Of the own map, willing to be named, closest first; nobody who carries much, who gets no task more (G5). */
function brokersOf(around: Around): readonly Broker[] {
  const loaded = new Set(carers(around).map(({ member }) => member.id));
  const circle = new Set(
    informalPeople(around)
      .filter((member) => isTrusted(member) && !loaded.has(member.id))
      .map(({ id }) => id),
  );
  const knowClient = acquaintancesOf(around, new Set([around.client.id]));
  const found = [...knowClient].flatMap(([id, ties]) => {
    const member = namedMember(around, id);
    const tie = ties.get(around.client.id);
    return tie !== undefined && member !== null && circle.has(member.id) ? [{ id, member, tie }] : [];
  });
  const rank = ({ member }: Broker): number => member.tie.ring ?? 4;
  return found.sort((one, other) => rank(one) - rank(other) || byText(one.member.id, other.member.id));
}

function isTrusted({ minor, tie }: MemberOnMap): boolean {
  return !minor && tie.nature === 'ORDINARY';
}

function introductionOf(
  around: Around,
  other: NearbyPerson,
  brokers: readonly Broker[],
  acquainted: ReadonlyMap<string, OpenTie> | undefined,
): Introduction | null {
  const broker = brokers.find(({ id }) => acquainted?.has(id));
  const tie = broker === undefined ? undefined : acquainted?.get(broker.id);
  if (broker === undefined || tie === undefined) return null;
  const shared = sharedPastime(around, other);
  const offer = shared?.offer ?? offerAtSameTimes(around, other);
  return offer === null ? null : { broker: broker.member, other, known: [broker.tie, tie], shared, offer };
}

/** Company at times when the client has time too: at least an hour a week. */
function offerAtSameTimes(around: Around, other: NearbyPerson): Offer | null {
  if (!isWanted(around, other, null)) return null;
  const { freeAt } = around.client;
  const company = other.offers.filter((offer) => offer.supportKind === 'COMPANY').sort(byId);
  return company.find((offer) => minutesInCommon(freeAt, offer.at) >= 60) ?? null;
}

function draftOf(around: Around, introduction: Introduction): Draft {
  const { broker, other, known, shared, offer } = introduction;
  const dates = [...known.map((tie) => tie.confirmedOn), offer.confirmedOn];
  return {
    party: personParty(other),
    via: memberParty(broker),
    others: [],
    need: shared?.need ?? null,
    terms: {
      need: shared === null ? 0.4 : shared.need === null ? 0.6 : 1,
      fit: shared === null ? 0.5 : 1,
      feasible: (nearness(other) + timesFit(around.client.freeAt, offer.at)) / 2,
      bridge: 1,
      fresh: freshness(dates, around.today),
    },
    tell: () => meetThroughOthersTexts(around, introduction),
  };
}
