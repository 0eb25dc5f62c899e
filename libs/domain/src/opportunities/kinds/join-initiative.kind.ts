import { byText } from '../../shared/ordering.ts';
import { searchText } from '../../shared/search-text.ts';
import type { MemberOnMap } from '../../network/network.types.ts';
import { carers } from '../around/carers.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { oncePer } from '../around/once-per.ts';
import { informalPeople, memberParty, needOf, ownCircle } from '../around/own-circle.ts';
import { initiativeParty } from '../around/own-map.ts';
import { freshness, isWithin, nearness, nextDoorMetres, reachMetres, timesFit } from '../around/terms.ts';
import type { Interest } from '../interests.ts';
import type { NearbyInitiative, Need } from '../neighbourhood.types.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { joinInitiativeTexts } from '../texts/join-initiative.text.ts';
import { candidatesOf, type Draft } from './draft.ts';
import type { InitiativeMatch, KnownFace } from './findings.types.ts';

/**
 * K05, aansluiten bij een initiatief (product §4, kind 5; scenario Truus, Bilal and the eettafel).
 * Pattern: an open initiative in reach with places that is about what the client asked for or likes, or that gives the
 * support of an open need in its leefgebied; stronger when somebody of the own map goes there. One kans per initiative,
 * with the known face who stands closest.
 * Harm to avoid: sending people to a group that rests on one person, to a full one, or to one that nobody checked for long;
 * a place where the client cannot get in, and a mixed group for who asked for a woman or a man. An initiative says itself when it is full.
 * Terms: need 1 for an open need, else 0.6; fit 1 for the interest asked for, 0.8 for an interest, 0.5 for the support in that leefgebied,
 * 0.4 for the support alone; feasible 0.6 near, 0.4 times, 0.3 less when fragile; bridge 1 with a known face, else 0.5; fresh by the check and the need.
 */
export const joinInitiative: OpportunityRule = {
  kind: 'JOIN_INITIATIVE',
  ruleId: 'K05',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    return candidatesOf(
      'JOIN_INITIATIVE',
      around.initiatives.flatMap((initiative) => draftOf(around, initiative) ?? []),
    );
  },
};

/** How an initiative suits the client; null when it does not, is out of reach, has no places or is theirs already. */
export function matchOf(around: Around, initiative: NearbyInitiative): InitiativeMatch | null {
  if (!takesPeople(initiative) || !canGetIn(around, initiative) || goesThere(around, initiative)) return null;
  const need =
    needOf(around, (one) => asksForThis(one, initiative)) ??
    needOf(around, (one) => isGivenBy(around, one, initiative));
  const interest = [...initiative.interests].sort(byText).find((one) => isLiked(around, one, need)) ?? null;
  return need === null && interest === null ? null : { need, interest };
}

/** Whether an open need asks for what an initiative is about, or gives. */
export function suitsANeed(around: Around, initiative: NearbyInitiative): boolean {
  return around.needs.some((need) => asksForThis(need, initiative) || isGivenBy(around, need, initiative));
}

/** Whether newcomers are welcome today, as the initiative says it. */
export function takesPeople({ state, placesFree }: NearbyInitiative): boolean {
  return state === 'OPEN' && placesFree !== 0;
}

/** The client is there already when it stands on the own map under its own name. */
export function goesThere(around: Around, { name }: NearbyInitiative): boolean {
  return groupNames(around).has(searchText(name));
}

const groupNames = oncePer<ReadonlySet<string>>((around) => {
  const groups = ownCircle(around).filter((member) => member.kind === 'GROUP');
  return new Set(groups.map((member) => searchText(member.callName)));
});

/** In reach, and to be entered by who asked for a place without steps. */
export function canGetIn({ needs }: Around, initiative: NearbyInitiative): boolean {
  const isEntered = initiative.wheelchair !== false || !needs.some((need) => need.stepFree);
  return isEntered && isWithin(initiative, reachMetres);
}

/** Of the own map, closest first: not a child, nobody whose contact with the client is strained, and nobody who carries much. */
export function knownFace(around: Around, { knownFaces }: NearbyInitiative): KnownFace | null {
  const going = new Map(facesInTime(knownFaces).map(({ memberId, since }) => [memberId, since]));
  const closest = goAlong(around).find((member) => going.has(member.id));
  const since = going.get(closest?.id ?? '');
  return closest === undefined || since === undefined ? null : { member: closest, since };
}

/** Of somebody who is told to go there twice, the later day counts. */
function facesInTime(faces: NearbyInitiative['knownFaces']): NearbyInitiative['knownFaces'] {
  return [...faces].sort((one, other) => byText(one.since, other.since));
}

/** Who of the own map could go along somewhere, closest first. */
const goAlong = oncePer<readonly MemberOnMap[]>((around) => {
  const carrying = new Set(carers(around).map(({ member }) => member.id));
  const ringOf = ({ tie }: MemberOnMap): number => tie.ring ?? 4;
  return informalPeople(around)
    .filter(({ id, minor, tie }) => !minor && tie.nature !== 'TENSION' && !carrying.has(id))
    .sort((one, other) => ringOf(one) - ringOf(other) || byText(one.id, other.id));
});

function isLiked({ client, needs }: Around, interest: Interest, need: Need | null): boolean {
  if (need?.interest === interest) return true;
  const isHard = needs.some((one) => one.interest === interest && one.withWhom !== null);
  return !isHard && client.interests.some((one) => one.interest === interest);
}

/** What was asked for by name. Who asked for a woman or a man is not sent to a mixed group. */
function asksForThis(need: Need, initiative: NearbyInitiative): boolean {
  return meetsConditions(need, initiative) && need.interest !== null && initiative.interests.includes(need.interest);
}

/** The support of a need that is about nothing in particular, at a place that is not about something else. */
function isGivenBy(around: Around, need: Need, initiative: NearbyInitiative): boolean {
  if (need.interest !== null || !meetsConditions(need, initiative)) return false;
  if (!initiative.offers.includes(need.supportKind) || !isForAnybody(around, initiative)) return false;
  if (need.lifeDomain === null) return need.supportKind === 'COMPANY' && isWithin(initiative, nextDoorMetres);
  return initiative.lifeDomains.includes(need.lifeDomain);
}

/** For who likes nothing in particular: coffee, a meal or help. A choir is for singers, and a break from caring for carers (K06). */
const forAnybody: readonly Interest[] = [
  ...(['COFFEE', 'EATING_TOGETHER', 'PAPERS', 'COMPUTERS', 'DUTCH_LANGUAGE', 'REPAIRS', 'BICYCLE_REPAIR'] as const),
];

function isForAnybody({ client }: Around, { interests }: NearbyInitiative): boolean {
  return interests.every(
    (one) =>
      forAnybody.includes(one) || (one !== 'RESPITE' && client.interests.some(({ interest }) => interest === one)),
  );
}

function meetsConditions({ withWhom, mostMetres }: Need, initiative: NearbyInitiative): boolean {
  return withWhom === null && isWithin(initiative, mostMetres ?? reachMetres);
}

function draftOf(around: Around, initiative: NearbyInitiative): Draft | null {
  const match = matchOf(around, initiative);
  if (match === null) return null;
  const face = knownFace(around, initiative);
  const times = timesFit(around.client.freeAt, initiative.at);
  const feasible = 0.6 * nearness(initiative) + 0.4 * times - (initiative.fragile ? 0.3 : 0);
  return {
    party: initiativeParty(initiative),
    via: face === null ? null : memberParty(face.member),
    others: [],
    need: match.need,
    terms: {
      need: match.need === null ? 0.6 : 1,
      fit: fitOf(match),
      feasible: Math.max(0, feasible),
      bridge: face === null ? 0.5 : 1,
      fresh: freshness([initiative.checkedOn, match.need?.confirmedOn ?? around.today], around.today),
    },
    tell: () => joinInitiativeTexts(around, initiative, match, face),
  };
}

function fitOf({ need, interest }: InitiativeMatch): number {
  if (interest !== null) return need?.interest === interest ? 1 : 0.8;
  return need?.lifeDomain === null ? 0.4 : 0.5;
}
