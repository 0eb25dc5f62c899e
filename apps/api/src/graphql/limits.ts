/** How large a document may be. Every number is refused one above it. */
export const limits = {
  depth: 10,
  cost: 1_000,
  tokens: 1_000,
  aliases: 10,
  first: 100,
} as const;

/** Items that a list without `first` is taken to hold when its cost is counted; other lists count as ten. */
export const usualItems: Readonly<Record<string, number>> = {
  'ClientNetwork.members': 25,
  'ClientNetwork.ties': 50,
  'ClientNetwork.places': 25,
  'NetworkMember.history': 5,
  'ClientTie.support': 4,
  'ClientOffer.at': 2,
  'Neighbour.offers': 2,
  'NeighbourOffer.at': 2,
  'SafetyMarks.marks': 3,
  'SafetyMark.people': 4,
  'SafetyMark.lookAlikes': 20,
  'SafetyPerson.livesWith': 2,
};

export const usualItemsElsewhere = 10;

/** A root field asks the database something; that weighs as much as ten objects of its answer. */
export const rootFieldCost = 10;
