import type { SlotTime } from '../../directory/weekly-slots.ts';
import type { NearbyInitiative, NearbyPerson, NearbyProfessional, Need, Offer } from '../neighbourhood.types.ts';
import { recently, type Telling } from './neighbourhood-builder.ts';

/** "Maandag 12:00 tot 13:30": day 1 is Monday, hours as numbers. */
export function every(weekday: number, fromHour: number, untilHour: number): SlotTime {
  return { weekday, fromMinute: fromHour * 60, untilMinute: untilHour * 60 };
}

export function aNeed(overrides: Partial<Need> = {}): Need {
  return {
    id: 'need-1',
    words: 'Ik eet altijd alleen',
    supportKind: 'COMPANY',
    lifeDomain: null,
    interest: null,
    handlesMoney: false,
    withWhom: null,
    stepFree: false,
    mostMetres: null,
    confirmedOn: recently,
    ...overrides,
  };
}

export function anOffer(overrides: Partial<Offer> = {}): Offer {
  return {
    id: 'offer-1',
    words: 'samen iets doen',
    supportKind: 'COMPANY',
    lifeDomain: null,
    interest: null,
    handlesMoney: false,
    confirmedOn: recently,
    at: [],
    ...overrides,
  };
}

export function withNeed(overrides: Partial<Need> = {}): Telling {
  return (all) => ({ ...all, needs: [...all.needs, aNeed(overrides)] });
}

/** What the client can and likes to do for others. */
export function withTalent(overrides: Partial<Offer> = {}): Telling {
  return (all) => ({ ...all, talents: [...all.talents, anOffer({ id: 'talent-1', ...overrides })] });
}

/** Told in this file: what a member of the map offers. */
export function withMemberOffer(memberId: string, overrides: Partial<Offer> = {}): Telling {
  const offer = { ...anOffer({ id: `offer-${memberId}`, ...overrides }), memberId };
  return (all) => ({ ...all, memberOffers: [...all.memberOffers, offer] });
}

/** A neighbour in the same buurt who may be asked, and is registered nowhere. */
export function withNeighbour(id: string, overrides: Partial<NearbyPerson> = {}): Telling {
  const person: NearbyPerson = {
    id,
    agreementId: `agreement-${id}`,
    mayBeAskedUntil: '2027-06-01',
    callName: id,
    volunteer: false,
    gender: null,
    minor: false,
    householdId: null,
    hiddenAddress: false,
    metres: 0,
    sameArea: true,
    screenedOn: null,
    loadLimit: null,
    load: 0,
    pausedUntil: null,
    roleConflict: false,
    offers: [],
    ...overrides,
  };
  return (all) => ({ ...all, people: [...all.people, person] });
}

/** A registered volunteer who was screened and has room for one more. */
export function withVolunteer(id: string, overrides: Partial<NearbyPerson> = {}): Telling {
  return withNeighbour(id, { volunteer: true, screenedOn: '2026-02-01', loadLimit: 2, load: 1, ...overrides });
}

/** A group in the own buurt with places. */
export function withInitiative(id: string, overrides: Partial<NearbyInitiative> = {}): Telling {
  const initiative: NearbyInitiative = {
    id,
    name: id,
    kind: 'GROUP',
    summary: null,
    location: 'buurthuis De Brug',
    rhythm: 'elke maandag',
    at: [every(1, 12, 14)],
    cost: null,
    wheelchair: null,
    accessibility: null,
    languages: null,
    offers: ['COMPANY'],
    lifeDomains: ['SOCIAL'],
    interests: [],
    seeks: [],
    seeksWords: null,
    state: 'OPEN',
    placesFree: null,
    waitingWeeks: null,
    checkedOn: recently,
    fragile: false,
    metres: 0,
    sameArea: true,
    knownFaces: [],
    ...overrides,
  };
  return (all) => ({ ...all, initiatives: [...all.initiatives, initiative] });
}

/** Somebody of the binnenschil who has room now. */
export function withProfessional(id: string, overrides: Partial<NearbyProfessional> = {}): Telling {
  const professional: NearbyProfessional = {
    id,
    callName: id,
    accent: null,
    organisation: null,
    shell: 'INNER',
    expertises: [],
    roomFrom: '2026-11-17',
    roleConflict: false,
    ...overrides,
  };
  return (all) => ({ ...all, professionals: [...all.professionals, professional] });
}
