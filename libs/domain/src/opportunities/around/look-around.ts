import { networkAt } from '../../network/network-at-date.ts';
import type { NetworkAtDate, NetworkHistory } from '../../network/network.types.ts';
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
  const around = { ...neighbourhood, network: networkOf(neighbourhood) };
  seen.set(neighbourhood, around);
  return around;
}

const drawn = new WeakMap<NetworkHistory, NetworkAtDate>();

/** Rules and gates look at different neighbourhoods around one map. */
function networkOf({ history, today }: Neighbourhood): NetworkAtDate {
  const before = drawn.get(history);
  if (before?.on === today) return before;
  const network = networkAt(history, today);
  drawn.set(history, network);
  return network;
}
