import type { NoProperties } from './link-rows.types.ts';

/** A relationship that says nothing beside its two ends. */
export function plainLink(from: string, to: string): { from: string; to: string; properties: NoProperties } {
  return { from, to, properties: {} };
}
