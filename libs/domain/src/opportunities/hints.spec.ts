import { gets } from '../testing/network-builder.ts';
import { opportunityHints } from './hints.ts';
import type { Neighbourhood } from './neighbourhood.types.ts';
import { hintTopics, type HintTopic } from './opportunity-codes.ts';
import { every, withInitiative, withNeed, withTalent, withVolunteer } from './testing/nearby-builder.ts';
import {
  aNeighbourhood,
  recently,
  withAvoided,
  withClient,
  withClosed,
  withDecision,
  withKnows,
  withMember,
  type Telling,
} from './testing/neighbourhood-builder.ts';

const topicsOf = (neighbourhood: Neighbourhood): readonly HintTopic[] =>
  opportunityHints(neighbourhood).map(({ topic }) => topic);

const told: Readonly<Record<HintTopic, Telling>> = {
  LOOKING_AGREEMENT: withClient({ agreements: { I1: 'VALID', I2: 'VALID' } }),
  NEEDS: withNeed(),
  INTERESTS: withClient({ interests: [{ interest: 'COOKING', since: recently }] }),
  RHYTHM: withClient({ freeAt: [every(1, 9, 12)] }),
  TALENTS: withTalent(),
  SUPPORT: withMember('anja', { tie: { support: [gets('COMPANY', 1)] } }),
  KNOWS_EACH_OTHER: withKnows('anja', 'bilal'),
};

const bareFile = [
  withClient({ agreements: { I1: 'VALID', I2: 'MISSING' } }),
  withMember('bilal'),
  withMember('anja'),
] as const;

describe('what could be recorded to find more', () => {
  it('is everything in a file that tells nothing', () =>
    expect(topicsOf(aNeighbourhood(...bareFile))).toEqual(hintTopics));

  it('is nothing when all of it was told', () => {
    const { LOOKING_AGREEMENT, ...rest } = told;
    const file = aNeighbourhood(...bareFile, LOOKING_AGREEMENT, ...Object.values(rest));
    expect(topicsOf(file)).toEqual([]);
  });

  it.each(hintTopics)('leaves out %s once it was told, and nothing else', (topic) => {
    const left = topicsOf(aNeighbourhood(...bareFile, told[topic]));
    expect(left).toEqual(hintTopics.filter((other) => other !== topic));
  });

  it('asks who knows whom from two people on', () => {
    expect(topicsOf(aNeighbourhood(withMember('anja')))).not.toContain('KNOWS_EACH_OTHER');
    expect(topicsOf(aNeighbourhood())).not.toContain('SUPPORT');
  });

  it('is the same whatever lies near, and whatever was left out', () => {
    const around = [
      withVolunteer('jan'),
      withInitiative('eettafel'),
      withClosed('anja', 'eettafel', 'jan'),
      withAvoided('bilal'),
      withDecision({ kind: 'JOIN_INITIATIVE', partyId: 'eettafel' }),
    ];
    expect(opportunityHints(aNeighbourhood(...bareFile, ...around))).toEqual(
      opportunityHints(aNeighbourhood(...bareFile)),
    );
  });
});
