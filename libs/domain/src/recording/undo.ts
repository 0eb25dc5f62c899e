import type { NetworkChangeKind } from './commands.types.ts';
import { checkBounds } from './check-bounds.ts';
import { Draft, isSameContent, withVersion } from './draft.ts';
import { InvalidInput } from '../shared/errors.ts';
import type { NetworkRecord, NetworkRecords, RecordChange } from './records.types.ts';

/** One change in the log of a map, without what it changed. */
export interface LoggedChange {
  readonly id: string;
  readonly kind: NetworkChangeKind;
  /** For UNDO and REDO: the change that was taken back or done again. */
  readonly undoes: string | null;
}

/** Changes that can be taken back and done again, the next one last. */
export interface UndoStacks {
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** The stacks after a worker's own changes of one login, oldest first. A new change makes what was taken back final. */
export function undoStacks(own: readonly LoggedChange[]): UndoStacks {
  const undo: string[] = [];
  const redo: string[] = [];
  for (const { id, kind, undoes } of own) {
    if (kind === 'UNDO' && undoes !== null) redo.push(...undo.splice(undo.lastIndexOf(undoes), 1));
    else if (kind === 'REDO' && undoes !== null) undo.push(...redo.splice(redo.lastIndexOf(undoes), 1));
    else {
      undo.push(id);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

/** What taking a change back comes to: its records as they were before, or the record on which somebody built. */
export type Reversal =
  | { readonly type: 'CHANGES'; readonly changes: readonly RecordChange[] }
  | { readonly type: 'BUILT_UPON'; readonly recordId: string };

/**
 * Puts the records of a change back as they were. Every record must still say what the change made of it, and nothing may
 * hang on what would disappear: somebody else's work is never undone along the way. Versions count on.
 */
export function reverse(records: NetworkRecords, changes: readonly RecordChange[]): Reversal {
  return replace(
    records,
    changes.map(({ id, before, after }) => ({ id, expected: after, wanted: before })),
  );
}

/** Does a change again that was taken back, under the same conditions. */
export function repeat(records: NetworkRecords, changes: readonly RecordChange[]): Reversal {
  return replace(
    records,
    changes.map(({ id, before, after }) => ({ id, expected: before, wanted: after })),
  );
}

interface Replacement {
  readonly id: string;
  readonly expected: NetworkRecord | null;
  readonly wanted: NetworkRecord | null;
}

function replace(records: NetworkRecords, replacements: readonly Replacement[]): Reversal {
  const other = replacements.find(({ id, expected }) => !isSameContent(records.get(id) ?? null, expected));
  if (other !== undefined) return { type: 'BUILT_UPON', recordId: other.id };
  const draft = new Draft(records);
  for (const { id, wanted } of replacements) {
    if (wanted === null) draft.remove(id);
    else draft.put(wanted);
  }
  const broken = brokenRecord(draft, replacements);
  if (broken !== null) return { type: 'BUILT_UPON', recordId: broken };
  return { type: 'CHANGES', changes: countOn(records, draft.changes()) };
}

/**
 * A record that comes back after it was removed gets a version that it never had. Every change raises a version by one, or
 * brings it back here: so after n changes of the map no version is above 2n + 1.
 */
function countOn(records: NetworkRecords, changes: readonly RecordChange[]): RecordChange[] {
  const changesSoFar = [...records.values()].find((record) => record.kind === 'MAP')?.values.version ?? 0;
  const neverHad = 2 * (changesSoFar + 1);
  return changes.map((change) => {
    const { before, after } = change;
    if (before !== null || after === null) return change;
    return { ...change, after: withVersion(after, neverHad) };
  });
}

/** A record that would lose its member, or break a bound of the map together with what came since. */
function brokenRecord(draft: Draft, replacements: readonly Replacement[]): string | null {
  const orphan =
    draft.clientTies().find((tie) => !draft.has(tie.memberId)) ??
    draft.memberTies().find((tie) => !draft.has(tie.fromId) || !draft.has(tie.toId));
  if (orphan !== undefined) return orphan.id;
  const clash = clashingTie(draft);
  if (clash !== null) return clash;
  return isWithinBounds(draft) ? null : (replacements[0]?.id ?? null);
}

function isWithinBounds(draft: Draft): boolean {
  try {
    checkBounds(draft);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

/** A period that covers the same day as another of the same pair. */
function clashingTie(draft: Draft): string | null {
  const lastEnd = new Map<string, string>();
  const ties = [...draft.clientTies(), ...draft.memberTies()].sort((a, b) =>
    a.values.validFrom < b.values.validFrom ? -1 : 1,
  );
  for (const tie of ties) {
    const pair = tie.kind === 'CLIENT_TIE' ? tie.memberId : `${tie.fromId} ${tie.toId}`;
    if ((lastEnd.get(pair) ?? '') > tie.values.validFrom) return tie.id;
    lastEnd.set(pair, tie.values.validTo ?? '9999-12-31');
  }
  return null;
}
