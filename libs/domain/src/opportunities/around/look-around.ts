import { networkAt } from '../../network/network-at-date.ts';
import type { NetworkAtDate } from '../../network/network.types.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';

/** A neighbourhood as rules look at it. Whoever may play no part was left out before (`visibleNeighbourhood`). */
export interface Around extends Neighbourhood {
  /** The own map today. */
  readonly network: NetworkAtDate;
}

const seen = new WeakMap<Neighbourhood, Around>();

/** The same neighbourhood is drawn once, however many rules look at it. */
export function lookAround(neighbourhood: Neighbourhood): Around {
  const before = seen.get(neighbourhood);
  if (before !== undefined) return before;
  const around = { ...neighbourhood, network: networkAt(neighbourhood.history, neighbourhood.today) };
  seen.set(neighbourhood, around);
  return around;
}
