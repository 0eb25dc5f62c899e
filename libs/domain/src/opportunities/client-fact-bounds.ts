/** Bounds of what is told about wishes and offers. More of a thing is a sign that old ones were not ended. */
export const mostOpenNeeds = 20;
export const mostTalents = 20;
export const mostMemberOffers = 5;
export const mostNeighbourOffers = 10;
/** Times in a week: at which somebody is free, and at which one offer holds. */
export const mostFreeTimes = 14;
export const mostOfferTimes = 7;
/** Longest sentence about what somebody wants or offers. */
export const longestWish = 300;
/** How far away something may be, in metres. */
export const metreBounds = { least: 100, most: 50_000 } as const;
/** A neighbour whose agreement expired stays in the list for so long, to be asked again. */
export const monthsToAskAgain = 2;
