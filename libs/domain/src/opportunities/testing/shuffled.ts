import type { Seeded } from '../../testing/seeded.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';

/** The same facts in another order: every list that has no order of its own, also within people and places. */
export function shuffledNeighbourhood(random: Seeded, all: Neighbourhood): Neighbourhood {
  const mixed = <T>(list: readonly T[]): readonly T[] => shuffled(random, list);
  const { client, history } = all;
  return {
    ...all,
    client: { ...client, interests: mixed(client.interests), freeAt: mixed(client.freeAt) },
    history: {
      ...history,
      members: mixed(history.members),
      clientTies: mixed(history.clientTies),
      memberTies: mixed(history.memberTies),
    },
    needs: mixed(all.needs),
    talents: mixed(all.talents),
    memberOffers: mixed(all.memberOffers),
    identities: mixed(all.identities),
    people: mixed(all.people).map((person) => ({ ...person, offers: mixed(person.offers) })),
    openTies: mixed(all.openTies),
    initiatives: mixed(all.initiatives).map((one) => ({
      ...one,
      at: mixed(one.at),
      offers: mixed(one.offers),
      lifeDomains: mixed(one.lifeDomains),
      interests: mixed(one.interests),
      seeks: mixed(one.seeks),
      knownFaces: mixed(one.knownFaces),
    })),
    professionals: mixed(all.professionals).map((one) => ({ ...one, expertises: mixed(one.expertises) })),
    closed: new Set(mixed([...all.closed])),
    avoided: new Set(mixed([...all.avoided])),
    decisions: mixed(all.decisions),
  };
}

function shuffled<T>(random: Seeded, list: readonly T[]): T[] {
  const keyed = list.map((one) => ({ one, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
