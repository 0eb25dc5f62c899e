import type { MemberOnMap } from '../../network/network.types.ts';
import { supportKinds, type SupportKind } from '../../shared/codes.ts';
import { carers, type Carer } from '../around/carers.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { actsFrom, informalPeople, isRegular, memberParty } from '../around/own-circle.ts';
import { clamp, freshness, isWithin, nearness, nextDoorMetres, reachMetres, timesFit } from '../around/terms.ts';
import type { NearbyInitiative } from '../neighbourhood.types.ts';
import type { OpportunityRule, Terms } from '../opportunity.types.ts';
import { othersHelpTexts, respiteTexts, sitterTexts } from '../texts/relieve-carer.text.ts';
import { byId } from '../../shared/ordering.ts';
import { isWanted } from '../around/together.ts';
import { initiativeParty, personParty, strangers } from '../around/own-map.ts';
import { canGetIn, goesThere, suitsANeed, takesPeople } from './join-initiative.kind.ts';
import { candidatesOf, type Draft } from './draft.ts';

/**
 * K06, mantelzorger ontlasten (product §4, kind 6; scenario Truus, Anja and Hennie).
 * Pattern: one informal person carries much (half or more of at least four acts of support, or at least three kinds alone), and
 * there is somebody else of ring 1 or 2 who gives little now, or somebody or an initiative in reach that gives a break from caring or,
 * next door, an initiative that gives company where the carer gives it now. The carer stands as `via`: nothing is asked of them.
 * Harm to avoid: one more task for who carries already, blame, moving the load to a child or to who carries much too, and pushing where there is
 * tension.
 * Terms: need the share of the acts, at least 0.8; fit 1 for what they give or offer already and for a break, else 0.6; feasible for people 0.9
 * when seen monthly or more, else 0.6, for others half near and half times; bridge 0.3, or 0.5 outside the circle; fresh by both ties or the check.
 */
export const relieveCarer: OpportunityRule = {
  kind: 'RELIEVE_CARER',
  ruleId: 'K06',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const carrying = carers(around);
    const relieved = carrying.filter(({ member }) => !member.minor);
    return candidatesOf(
      'RELIEVE_CARER',
      relieved.flatMap((carer) => [
        ...othersFor(around, carer, carrying),
        ...sittersFor(around, carer),
        ...initiativesFor(around, carer),
      ]),
    );
  },
};

function othersFor(around: Around, carer: Carer, carrying: readonly Carer[]): readonly Draft[] {
  const loaded = new Set(carrying.map(({ member }) => member.id));
  return informalPeople(around)
    .filter((member) => !loaded.has(member.id) && isNearAndWell(member) && givesLittle(member, carer))
    .map((member) => {
      const { kind, isKnown } = helpFrom(around, member, carer);
      return {
        party: memberParty(member),
        via: memberParty(carer.member),
        others: [],
        need: null,
        terms: {
          ...sharedTerms(carer),
          fit: isKnown ? 1 : 0.6,
          feasible: isRegular(member.tie.frequency) ? 0.9 : 0.6,
          bridge: 0.3,
          fresh: freshness([member.tie.confirmedOn, carer.member.tie.confirmedOn], around.today),
        },
        tell: () => othersHelpTexts(carer, member, kind),
      };
    });
}

function isNearAndWell({ minor, tie }: MemberOnMap): boolean {
  return !minor && tie.nature === 'ORDINARY' && (tie.ring === 1 || tie.ring === 2);
}

/** A third or less of what the carer gives. */
function givesLittle(member: MemberOnMap, carer: Carer): boolean {
  return actsFrom(member) * 3 <= carer.acts;
}

/** What could be taken over: what they give or offer already, else company, else the first thing that the carer gives. */
function helpFrom(around: Around, member: MemberOnMap, carer: Carer): { kind: SupportKind; isKnown: boolean } {
  const carried = kindsOf(carer);
  const offered = around.memberOffers.filter((offer) => offer.memberId === member.id).map((offer) => offer.supportKind);
  const known = carried.find((kind) => actsFrom(member, kind) > 0 || offered.includes(kind));
  const kind = known ?? carried.find((one) => one === 'COMPANY') ?? carried[0] ?? 'COMPANY';
  return { kind, isKnown: known !== undefined };
}

/** People in reach who offer a break from caring. */
function sittersFor(around: Around, carer: Carer): readonly Draft[] {
  const near = strangers(around).filter((person) => isWithin(person, reachMetres) && isWanted(around, person, null));
  return near.flatMap((person) => {
    const offer = person.offers.filter(({ interest }) => interest === 'RESPITE').sort(byId)[0];
    if (offer === undefined) return [];
    return {
      party: personParty(person),
      via: memberParty(carer.member),
      others: [],
      need: null,
      terms: {
        ...sharedTerms(carer),
        fit: 1,
        feasible: (nearness(person) + timesFit(around.client.freeAt, offer.at)) / 2,
        bridge: 0.5,
        fresh: freshness([offer.confirmedOn, carer.member.tie.confirmedOn], around.today),
      },
      tell: () => sitterTexts(carer, person, offer),
    };
  });
}

function initiativesFor(around: Around, carer: Carer): readonly Draft[] {
  return around.initiatives
    .filter((initiative) => takesPeople(initiative) && canGetIn(around, initiative) && !goesThere(around, initiative))
    .filter((initiative) => isBreak(initiative) || givesTheSame(around, initiative, carer))
    .map((initiative) => ({
      party: initiativeParty(initiative),
      via: memberParty(carer.member),
      others: [],
      need: null,
      terms: {
        ...sharedTerms(carer),
        fit: isBreak(initiative) ? 1 : 0.6,
        feasible: (nearness(initiative) + timesFit(around.client.freeAt, initiative.at)) / 2,
        bridge: 0.5,
        fresh: freshness([initiative.checkedOn, carer.member.tie.confirmedOn], around.today),
      },
      tell: () => respiteTexts(carer, initiative, kindsOf(carer)),
    }));
}

function isBreak({ interests }: NearbyInitiative): boolean {
  return interests.includes('RESPITE');
}

/** Company next door that is about nothing else, to spend some hours at; what answers a need is proposed for that (K05). */
function givesTheSame(around: Around, initiative: NearbyInitiative, carer: Carer): boolean {
  const isGeneral = initiative.interests.length === 0 && isWithin(initiative, nextDoorMetres);
  const isCompany = kindsOf(carer).includes('COMPANY') && initiative.offers.includes('COMPANY');
  return isGeneral && isCompany && !suitsANeed(around, initiative);
}

/** What the carer gives, most first. */
function kindsOf({ member }: Carer): readonly SupportKind[] {
  const given = supportKinds.filter((kind) => actsFrom(member, kind) > 0);
  return given.sort((one, other) => actsFrom(member, other) - actsFrom(member, one));
}

function sharedTerms({ acts, totalActs }: Carer): Pick<Terms, 'need'> {
  return { need: clamp(Math.max(0.8, acts / totalActs)) };
}
