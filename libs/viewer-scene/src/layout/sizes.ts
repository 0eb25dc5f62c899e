import type { MapArea, SceneSizes, SizeMode } from '../layout.types.ts';

/** The map of a laptop of 1440 × 900 with the reading panel beside it. */
export const standardArea: MapArea = { width: 880, height: 755 };

export const fewPeople = 14;
export const manyPeople = 30;
/** Larger people need more room: above this many they would stand on each other's names. */
const fewInConversation = 20;

const few: SceneSizes = {
  node: 19,
  client: 50,
  name: 15,
  relation: 13,
  badge: 8,
  showRelation: true,
  maxLabelWidth: 150,
};
const middle: SceneSizes = { ...few, node: 16, client: 46, name: 13, relation: 12, badge: 7.5, maxLabelWidth: 128 };
const many: SceneSizes = { ...few, node: 13.5, client: 42, name: 12, relation: 11, badge: 7, maxLabelWidth: 112 };
const conversation: SceneSizes = { ...few, node: 24, client: 56, name: 17, badge: 10, showRelation: false };
const conversationOfMany: SceneSizes = {
  ...conversation,
  node: 20,
  client: 50,
  name: 15.5,
  badge: 9,
  maxLabelWidth: 128,
};

/** Line of a ring-1 tie that must stay visible between the client and the person. */
export const visibleLine = 24;

/** Sizes for the largest number of people that stand on the map on one date. */
export function sizesFor(people: number, mode: SizeMode): SceneSizes {
  if (mode === 'CONVERSATION') return people <= fewInConversation ? conversation : conversationOfMany;
  if (people <= fewPeople) return few;
  return people <= manyPeople ? middle : many;
}
