/** The parts of a client's file, as they stand in the address; the map is the one without a name. */
export const clientTabs = ['kaart', 'lijst', 'toen-en-nu', 'traject'] as const;
export type ClientTab = (typeof clientTabs)[number];

export const tabWords = {
  kaart: 'client.map',
  lijst: 'client.list',
  'toen-en-nu': 'client.thenNow',
  traject: 'client.case',
} as const;

export function readTab(text: string | undefined): ClientTab | null {
  if (text === undefined) return 'kaart';
  return clientTabs.find((tab) => tab === text && tab !== 'kaart') ?? null;
}

export function tabPath(caseId: string, tab: ClientTab): string {
  return tab === 'kaart' ? `/clienten/${caseId}` : `/clienten/${caseId}/${tab}`;
}
