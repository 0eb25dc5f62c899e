import type { MyClientsQuery } from '../graphql/generated/graphql.ts';

export type ClientSummary = MyClientsQuery['myClients']['edges'][number]['node'];

export const clientFilters = ['alle', 'aandacht', 'contactpersoon', 'anders'] as const;
export type ClientFilter = (typeof clientFilters)[number];

export function readFilter(text: string | null): ClientFilter {
  return clientFilters.find((filter) => filter === text) ?? 'alle';
}

export function passesFilter(client: ClientSummary, filter: ClientFilter): boolean {
  if (filter === 'aandacht') return client.attention !== null;
  if (filter === 'contactpersoon') return client.myRole === 'CONTACT';
  if (filter === 'anders') return client.myRole !== 'CONTACT';
  return true;
}

/** Letters as somebody types them: without case, accents and the dotless i of Turkish names. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').trim();
}

export function matchesSearch(client: ClientSummary, search: string): boolean {
  return plainLetters(client.fullName).includes(plainLetters(search));
}
