import type { ClientSummary } from './client-summaries.ts';

export interface ClientGroup {
  key: string;
  heading: string;
  clients: readonly ClientSummary[];
}

export interface ClientGroupsProps {
  groups: readonly ClientGroup[];
  today: string;
}
