import type { Gate } from '../opportunity.types.ts';
import { partiesOf } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

/** G3, "niet deze persoon": whom or what the client does not want, under every id, wherever they stand. Why is not asked. */
export const notThisPersonGate: Gate = {
  code: 'G3',
  closes: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    return partiesOf(candidate).some(({ id }) => everyIdOf(id, index).some((each) => neighbourhood.avoided.has(each)));
  },
};
