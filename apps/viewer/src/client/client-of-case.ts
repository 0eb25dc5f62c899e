import type { ClientQuery } from '../graphql/generated/graphql.ts';

/** What every part of a client's file may know of the client. */
export type ClientOfCase = ClientQuery['client'];
