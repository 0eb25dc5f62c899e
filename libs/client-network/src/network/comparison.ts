import { compareNetworks, InvalidInput, networkAt, type IsoDate, type NetworkHistory } from '@netwerk/domain';
import { clientNetworkOf, type MapView } from './network-of-history.ts';

/** The contract's NetworkComparison. */
export function compareClientNetworks(history: NetworkHistory, dates: { then: IsoDate; now: IsoDate }, view: MapView) {
  return {
    then: clientNetworkOf(history, dates.then, view),
    now: clientNetworkOf(history, dates.now, view),
    ...compareNetworks(networkAt(history, dates.then), networkAt(history, dates.now), view.language),
  };
}

/** @throws InvalidInput when `then` is not before `now` */
export function checkOrder({ then, now }: { then: IsoDate; now: IsoDate }): void {
  if (then >= now) throw new InvalidInput({ field: 'then', reason: 'NOT_BEFORE_NOW' });
}
