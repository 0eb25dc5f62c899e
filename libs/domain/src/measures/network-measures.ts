import type { NetworkAtDate } from '../network/network.types.ts';
import { constraint } from './constraint.ts';
import { density } from './density.ts';
import { effectiveSize } from './effective-size.ts';
import { balance, mutualShare } from './give-and-take.ts';
import { leaning } from './leaning.ts';
import { isTied, measuredPeople, tiesAmong } from './measured-people.ts';
import type { MeasureScope, NetworkMeasures } from './measures.types.ts';

/** All figures of one map, for the people in `scope`. Each formula stands in a file of its own. */
export function networkMeasures(network: NetworkAtDate, scope: MeasureScope): NetworkMeasures {
  const people = measuredPeople(network, scope);
  const ties = tiesAmong(network, people);
  const leansOn = leaning(network);
  return {
    scope,
    size: people.length,
    tied: people.filter(isTied).length,
    memberTies: ties.length,
    density: density(people.length, ties.length),
    effectiveSize: effectiveSize(people.length, ties.length),
    constraint: constraint(
      people.map((person) => person.id),
      ties,
    ),
    leansOnShare: leansOn === null ? null : leansOn.mostActs / leansOn.totalActs,
    leansOnMemberId: leansOn?.givers.length === 1 ? (leansOn.givers[0]?.id ?? null) : null,
    mutualShare: mutualShare(people),
    balance: balance(people),
  };
}
