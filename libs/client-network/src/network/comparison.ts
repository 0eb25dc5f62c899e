import { InvalidInput, type IsoDate, type Language, type NetworkHistory } from '@netwerk/domain';
import { clientNetworkOf } from './network-of-history.ts';

/** The contract's NetworkComparison. @throws InvalidInput when `then` is not before `now` */
export function compareClientNetworks(history: NetworkHistory, dates: { then: IsoDate; now: IsoDate }, language: Language) {
  if (dates.then >= dates.now) throw new InvalidInput({ field: 'then', reason: 'NOT_BEFORE_NOW' });
  return {
    then: clientNetworkOf(history, dates.then, language),
    now: clientNetworkOf(history, dates.now, language),
    changes: [],
    sentences: [],
    coverage: [],
  };
}
