import { lastOfEarlierDays } from '@netwerk/domain';
import { applyCommand } from './apply-command.ts';
import type { Today } from './apply-tie-command.ts';
import { differingFacts, isSupport } from './fact-words.ts';
import { basesOf, isStep, type NetworkCommand } from './network-command.ts';
import type { NetworkShown } from './network-draft.ts';
import type { SaveState, SeenRecords, SettledCommand } from './save.types.ts';
import { factsOf } from './tie-facts.ts';

/**
 * An answer of the service with everything on it that this worker did since. `fetchedAfter`: how many changes were
 * acknowledged when the answer was asked for; those are in it.
 */
export function projectNetwork<N extends NetworkShown>(
  network: N,
  changes: Pick<SaveState, 'settled' | 'pending'>,
  { fetchedAfter, ...at }: Today & { fetchedAfter: number },
): N {
  let shown = network;
  for (const settled of changes.settled) {
    if (settled.number > fetchedAfter && !isIn(network, settled)) shown = applyCommand(shown, settled.command, at);
  }
  for (const { command, status } of changes.pending) {
    if (!isStep(command) && status !== 'REFUSED') shown = applyCommand(shown, command, at);
  }
  return withPlacesKept(network, shown);
}

/** The service leaves who was recorded on an earlier day in place when somebody comes or moves; so does the screen. */
function withPlacesKept<N extends NetworkShown>(stored: N, shown: N): N {
  if (shown.arrangedAt || !shown.places.some((place) => place.recordedAt === afterAllStored)) return shown;
  const moments = stored.places.map((place) => place.recordedAt);
  return { ...shown, arrangedAt: lastOfEarlierDays(moments, new Date().toISOString()) };
}

/** Later than anything that is stored, also where today stands still: who was added just now is placed last. */
export const afterAllStored = '9999-12-31T23:59:59.999Z';

/** An answer that was on its way when the change was acknowledged may hold it already. */
function isIn(network: NetworkShown, { command, versions }: SettledCommand): boolean {
  const records = [...network.members, ...network.ties];
  return basesOf(command).some(({ recordId }) => {
    const acknowledged = versions.find((each) => each.recordId === recordId);
    const shown = records.find((record) => record.id === recordId);
    return acknowledged !== undefined && shown !== undefined && shown.version >= acknowledged.version;
  });
}

/** What of a person or tie is not stored yet, for the marks on the screen. */
export type UnsavedPart = 'name' | 'support' | 'contact' | 'place' | 'confirmed' | 'informed' | 'knows' | 'gone';

/** The people of whom something waits, and what. */
export function unsavedParts(pending: SaveState['pending']): ReadonlyMap<string, ReadonlySet<UnsavedPart>> {
  const found = new Map<string, Set<UnsavedPart>>();
  for (const { command, seen } of pending) {
    if (isStep(command)) continue;
    const changed = changedParts(command, seen);
    for (const memberId of membersMarked(command)) {
      const parts = found.get(memberId) ?? new Set<UnsavedPart>();
      for (const part of changed) parts.add(part);
      found.set(memberId, parts);
    }
  }
  return found;
}

/** Of a tie only the lines that differ from what the worker saw. */
function changedParts(command: NetworkCommand, { members: [before] }: SeenRecords): readonly UnsavedPart[] {
  if ((command.kind !== 'recordTie' && command.kind !== 'correctTie') || before === undefined) {
    return partsOf[command.kind];
  }
  return differingFacts(factsOf(before.tie), command.input.facts).map((name) => {
    if (isSupport(name)) return 'support';
    return name === 'frequency' || name === 'strength' ? 'contact' : 'place';
  });
}

const partsOf: Record<NetworkCommand['kind'], readonly UnsavedPart[]> = {
  recordMember: ['name'],
  correctMember: ['name'],
  removeMember: ['name'],
  markMemberGone: ['gone'],
  informMember: ['informed'],
  pinMember: [],
  recordTie: ['support', 'contact', 'place'],
  correctTie: ['support', 'contact', 'place'],
  endTie: ['contact'],
  confirmTies: ['confirmed'],
  recordMemberTie: ['knows'],
  correctMemberTie: ['knows'],
  endMemberTie: ['knows'],
  removeMemberTie: ['knows'],
  arrangeNetwork: [],
};

function membersMarked(command: NetworkCommand): readonly string[] {
  if (command.kind === 'recordMemberTie') return [command.input.fromId, command.input.toId];
  return basesOf(command).map((base) => base.recordId);
}
