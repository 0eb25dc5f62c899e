/** The parts of a client's file, as they stand in the address; the map is the one without a name. */
export const clientTabs = ['kaart', 'lijst', 'toen-en-nu', 'vragen', 'traject'] as const;
export type ClientTab = (typeof clientTabs)[number];

export const tabWords = {
  kaart: 'client.map',
  lijst: 'client.list',
  'toen-en-nu': 'client.thenNow',
  vragen: 'client.facts',
  traject: 'client.case',
} as const;

export function readTab(text: string | undefined): ClientTab | null {
  if (text === undefined) return 'kaart';
  return clientTabs.find((tab) => tab === text && tab !== 'kaart') ?? null;
}

export function tabPath(caseId: string, tab: ClientTab): string {
  return tab === 'kaart' ? `/clienten/${caseId}` : `/clienten/${caseId}/${tab}`;
}

/** Vragen en talenten are for who has a role in the case; a colleague who opened the file with a reason does not see them. */
export function tabsOf(access: 'CASE_ROLE' | 'OPENED_WITH_REASON'): readonly ClientTab[] {
  return access === 'CASE_ROLE' ? clientTabs : clientTabs.filter((tab) => tab !== 'vragen');
}
