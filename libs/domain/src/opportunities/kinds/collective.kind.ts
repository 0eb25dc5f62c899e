import { byText } from '../../shared/ordering.ts';
import { queueTexts, wishTexts } from '../texts/collective.text.ts';
import type { CollectiveCounts, CollectiveOpportunity, QueuedInitiative, SharedWish } from './collective.types.ts';

/** Fewer people are never told of: a small group is somebody. */
export const fewestResidents = 10;

const rule = { kind: 'COLLECTIVE', ruleId: 'K10' } as const;
const version = 1;

/**
 * K10, collectieve kans (product §4, kind 10; scenario: eleven neighbours of Amina want to walk and there is no group).
 * Pattern: at least ten residents of one area ask for or like the same, and nothing that fits has room near by; or an initiative there has a queue.
 * Harm to avoid: that a number points at a person (nothing under ten, rounded to five), and a group that is left to itself: a
 * professional supports whoever starts it.
 * Most residents first, queues after that, then by key.
 */
export const collective = { ...rule, version, find: collectiveOpportunities };

function collectiveOpportunities({ wishes, queues }: CollectiveCounts): readonly CollectiveOpportunity[] {
  const shared = wishes.filter((wish) => wish.residents >= fewestResidents && wish.fittingOffers === 0);
  return [...shared.map(ofWish), ...queues.map(ofQueue)].sort(
    (one, other) => (other.residents ?? 0) - (one.residents ?? 0) || byText(one.key, other.key),
  );
}

function ofWish(wish: SharedWish): CollectiveOpportunity {
  const { areaCode, interest, supportKind, lifeDomain } = wish;
  const residents = roundedToFive(wish.residents);
  return {
    ...{ ...rule, ruleVersion: version, initiativeId: null, areaCode, residents },
    key: [rule.ruleId, areaCode, interest ?? `${supportKind}-${lifeDomain ?? ''}`].join(':'),
    ...wishTexts(wish, residents),
  };
}

function ofQueue(queue: QueuedInitiative): CollectiveOpportunity {
  return {
    ...{ ...rule, ruleVersion: version, residents: null, areaCode: queue.areaCode, initiativeId: queue.id },
    key: [rule.ruleId, queue.areaCode, queue.id].join(':'),
    ...queueTexts(queue),
  };
}

function roundedToFive(count: number): number {
  return Math.max(fewestResidents, Math.round(count / 5) * 5);
}
