import { typedDate } from '../language/format.ts';
import type { LookBackAnswer } from '../graphql/generated/graphql.ts';
import { nextLookBackOn } from '@netwerk/domain';
import type { Step } from './step.types.ts';

/** What a worker has filled in about how a step goes, before it is saved. */
export interface LookBackDraft {
  readonly words: string;
  readonly how: LookBackAnswer | null;
  readonly help: string;
  /** As typed. */
  readonly next: string;
  readonly onMap: boolean;
  readonly mapName: string;
}

/** Drafts of the open page, by step: they stay in memory and are gone with the page. */
export type LookBackDrafts = Map<string, LookBackDraft>;

export function emptyDraft(step: Step, today: string): LookBackDraft {
  const next = typedDate(nextLookBackOn(step, today));
  return { words: '', how: null, help: '', next, onMap: mayGoOnMap(step), mapName: step.party?.name ?? '' };
}

/** Whether looking back may put something on the map: not twice, and only where something new would come. */
export function mayGoOnMap({ onMapMemberId, mapProposal, party }: Step): boolean {
  return onMapMemberId === null && (mapProposal !== null || party?.kind === 'MEMBER');
}

/** Only what goes, by itself or with help, comes on the map. */
export function goes(how: LookBackAnswer | null): boolean {
  return how === 'GOES_WELL' || how === 'WITH_HELP';
}
