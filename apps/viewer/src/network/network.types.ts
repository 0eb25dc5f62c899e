import type { NetworkMapFragment, NetworkShownFragment } from '../graphql/generated/graphql.ts';

/** The answer about one map, and the people and ties on it. */
export type ClientNetwork = NetworkShownFragment;
export type Member = NetworkMapFragment['members'][number];
export type MemberLink = NetworkMapFragment['ties'][number];
