import { randomUUID } from 'node:crypto';
import { searchText } from '@netwerk/domain';
import { integer, storedPlace, type InitiativeLinks, type StoredFacts } from '@netwerk/graph';
import type { CheckedFacts } from './initiative-facts.ts';

/** Facts as they are stored: what is left empty is taken away. `knownOrganisers` stand in the graph by themselves. */
export function storedFacts(facts: CheckedFacts, knownOrganisers: number): StoredFacts {
  const { name, kind, rhythm, taken, supportKinds: kinds } = facts;
  return {
    ...{ name, kind, rhythm, searchName: searchText(name) },
    ...optionalTexts(facts),
    wheelchair: facts.wheelchair ?? null,
    offersPractical: kinds.includes('PRACTICAL'),
    offersCompany: kinds.includes('COMPANY'),
    offersAdvice: kinds.includes('ADVICE'),
    offersEmotional: kinds.includes('EMOTIONAL'),
    places: integerOrNull(facts.places),
    taken: integer(taken),
    waitingWeeks: integerOrNull(facts.waitingWeeks),
    otherOrganisers: integer(facts.organiserCount - knownOrganisers),
    ...factsThatMayStay(facts),
  };
}

/** What stands around an initiative, as it is stored. */
export function storedLinks(id: string, facts: CheckedFacts): InitiativeLinks {
  return {
    id,
    areaCodes: facts.areaCodes,
    lifeDomains: facts.lifeDomains,
    interests: facts.interests ?? null,
    seeksInterests: facts.seeksInterests ?? null,
    organisationId: facts.organisationId ?? null,
    slots: facts.slots.map(({ weekday, fromMinute, untilMinute, weeks }) => ({
      id: randomUUID(),
      weekday: integer(weekday),
      fromMinute: integer(fromMinute),
      untilMinute: integer(untilMinute),
      weeks,
    })),
  };
}

/** Facts that an older sender does not know of: left out, they stay as they stand. */
function factsThatMayStay({ onlyFor, latitude, longitude }: CheckedFacts): StoredFacts {
  const place =
    typeof latitude === 'number' && typeof longitude === 'number' ? storedPlace({ latitude, longitude }) : null;
  return {
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(latitude === undefined && longitude === undefined ? {} : { place }),
  };
}

function optionalTexts(facts: CheckedFacts): StoredFacts {
  return {
    summary: facts.summary ?? null,
    description: facts.description ?? null,
    searchWords: facts.searchWords ?? null,
    location: facts.location ?? null,
    cost: facts.cost ?? null,
    accessibility: facts.accessibility ?? null,
    languages: facts.languages ?? null,
    food: facts.food ?? null,
    phone: facts.phone ?? null,
    seeks: facts.seeks ?? null,
  };
}

function integerOrNull(value: number | null | undefined): unknown {
  return typeof value === 'number' ? integer(value) : null;
}
