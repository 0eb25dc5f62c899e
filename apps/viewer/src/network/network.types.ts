import type { NetworkMapFragment, NetworkShownFragment, OriginShownFragment } from '../graphql/generated/graphql.ts';

/** The answer about one map, and the people and ties on it. */
export type ClientNetwork = NetworkShownFragment;
/** Where somebody was read in from stands on the map of one day, not on two beside each other. */
export type Member = NetworkMapFragment['members'][number] & { readonly origin?: OriginShownFragment | null };
export type MemberLink = NetworkMapFragment['ties'][number];
