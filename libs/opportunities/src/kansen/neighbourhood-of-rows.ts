import {
  interests as allInterests,
  opportunityKinds,
  opportunityRules,
  supportKinds,
  type Interest,
  type LifeDomain,
  type NearbyInitiative,
  type NearbyPerson,
  type NearbyProfessional,
  type Neighbourhood,
  type NetworkHistory,
  type Offer,
  type OpportunityClient,
  type OpportunityKind,
  type SlotTime,
  type StandingDecision,
} from '@netwerk/domain';
import type { NearbyOffersRow } from '@netwerk/graph';
import { RowsByKind, type RowOf } from './rows-by-kind.ts';

/** The domain's neighbourhood out of the rows of the file and of what lies near. */
export function neighbourhoodOf(
  asked: { readonly caseId: string; readonly today: string },
  history: NetworkHistory,
  file: RowOf<'FILE'>,
  rows: readonly NearbyOffersRow[],
): Neighbourhood {
  const found = new RowsByKind(rows);
  const offers = offersOf(found);
  return {
    today: asked.today,
    client: clientOf(asked.caseId, file, found),
    history,
    needs: found.of('NEED'),
    talents: offers.filter(({ of }) => of === 'CLIENT').map(({ offer }) => offer),
    memberOffers: offers
      .filter(({ of }) => of === 'MEMBER')
      .map(({ ownerId, offer }) => ({ ...offer, memberId: ownerId })),
    identities: found.of('IDENTITY'),
    people: peopleOf(found, offers),
    openTies: found.of('TIE'),
    initiatives: found.of('INITIATIVE').map((row) => initiativeOf(row, found)),
    professionals: found.of('PROFESSIONAL').map((row) => professionalOf(row, found)),
    closed: new Set(found.of('CLOSED').map(({ id }) => id)),
    keptApart: found.of('KEPT_APART').map(({ oneId, otherId }) => [oneId, otherId]),
    avoided: new Set(found.of('AVOIDED').map(({ id }) => id)),
    decisions: found.of('DECISION').flatMap(decisionOf),
    takenUp: new Set(found.of('TAKEN_UP').map(({ key }) => key)),
  };
}

interface OwnedOffer {
  readonly of: RowOf<'OFFER'>['of'];
  readonly ownerId: string;
  readonly offer: Offer;
}

function offersOf(found: RowsByKind): OwnedOffer[] {
  return found.of('OFFER').map(({ of, ownerId, ...offer }) => ({
    of,
    ownerId,
    offer: { ...offer, at: slotsOf(found, offer.id) },
  }));
}

function slotsOf(found: RowsByKind, id: string): SlotTime[] {
  return found.under('SLOT', id).map(({ weekday, fromMinute, untilMinute }) => ({ weekday, fromMinute, untilMinute }));
}

function clientOf(caseId: string, file: RowOf<'FILE'>, found: RowsByKind): OpportunityClient {
  const { clientId, callName, minor, hiddenAddress, householdId, areaCode, question, questionOn } = file;
  return {
    id: clientId,
    caseId,
    callName,
    minor,
    hiddenAddress,
    householdId,
    areaCode,
    question,
    questionOn,
    interests: found.of('INTEREST'),
    freeAt: slotsOf(found, clientId),
    agreements: { I1: file.mapAgreement, I2: file.lookingAgreement },
  };
}

/** Minors and hidden addresses never leave the graph. */
function peopleOf(found: RowsByKind, offers: readonly OwnedOffer[]): NearbyPerson[] {
  const ofPerson = new Map<string, Offer[]>();
  for (const { of, ownerId, offer } of offers) {
    if (of === 'PERSON') ofPerson.set(ownerId, [...(ofPerson.get(ownerId) ?? []), offer]);
  }
  return found.of('PERSON').map((row) => ({
    ...row,
    minor: false,
    hiddenAddress: false,
    offers: ofPerson.get(row.id) ?? [],
  }));
}

function initiativeOf(row: RowOf<'INITIATIVE'>, found: RowsByKind): NearbyInitiative {
  const { sort, offersPractical, offersCompany, offersAdvice, offersEmotional, ...facts } = row;
  const given = [offersPractical, offersCompany, offersAdvice, offersEmotional];
  const codes = (what: RowOf<'INITIATIVE_CODE'>['what']): string[] =>
    found.under('INITIATIVE_CODE', row.id).flatMap((each) => (each.what === what ? [each.code] : []));
  return {
    ...facts,
    kind: sort,
    at: slotsOf(found, row.id),
    offers: supportKinds.filter((_, index) => given[index]),
    lifeDomains: codes('ABOUT') as LifeDomain[],
    interests: codes('AROUND').filter(isKnownInterest),
    seeks: codes('SEEKS').filter(isKnownInterest),
    knownFaces: found.under('KNOWN_FACE', row.id).map(({ memberId, since }) => ({ memberId, since })),
  };
}

/** A code that came with an import, or that a later version brought, says nothing to the rules of this one. */
function isKnownInterest(code: string): code is Interest {
  return (allInterests as readonly string[]).includes(code);
}

function professionalOf(row: RowOf<'PROFESSIONAL'>, found: RowsByKind): NearbyProfessional {
  const expertises = found
    .under('EXPERTISE', row.id)
    .map(({ nameNl, nameEn, lifeDomain }) => ({ nameNl, nameEn, lifeDomain }));
  return { ...row, expertises };
}

function decisionOf({ ruleId, ...decision }: RowOf<'DECISION'>): StandingDecision[] {
  const kind = kindOfRule(ruleId);
  return kind === null ? [] : [{ ...decision, kind }];
}

/** The kind of a rule, also of one that no longer finds anything: its number is that of its kind in product §4. */
export function kindOfRule(ruleId: string): OpportunityKind | null {
  const rule = opportunityRules.find((each) => each.ruleId === ruleId);
  return rule?.kind ?? opportunityKinds[Number(ruleId.slice(1)) - 1] ?? null;
}
