import type { ConflictChoice, SaveConflict } from './save.types.ts';

export function settleAlone(conflict: SaveConflict): ConflictChoice | null {
  return conflict.newer.version === null ? null : null;
}
