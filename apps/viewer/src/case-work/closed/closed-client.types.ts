import type { ClosedClientsQuery } from '../../graphql/generated/graphql.ts';

export type ClosedClient = ClosedClientsQuery['closedClients'][number];
