import { supportKinds, type SupportKind } from '@netwerk/domain';
import type { Consultation } from './consultation.types.ts';

type Person = Consultation['circle'][number];

export const ringKeys = ['1', '2', '3', 'none', 'outside'] as const;
export type RingKey = (typeof ringKeys)[number];

/** The circle ring by ring, from close to far; rings without anybody are left out. */
export function ringGroups(circle: readonly Person[]): { ring: RingKey; people: Person[] }[] {
  return ringKeys
    .map((ring) => ({ ring, people: circle.filter((person) => ringOf(person) === ring) }))
    .filter(({ people }) => people.length > 0);
}

/** How many people from the own circle give each kind of support; who died or moved away gives none. */
export function coverageOf(circle: readonly Person[]): { kind: SupportKind; people: number }[] {
  const informal = circle.filter((person) => person.kind === 'INFORMAL' && !person.goneBecause);
  return supportKinds.map((kind) => ({
    kind,
    people: informal.filter(({ support }) => support.some((each) => each.kind === kind && each.received > 0)).length,
  }));
}

function ringOf({ ring, outside }: Person): RingKey {
  if (outside) return 'outside';
  return ringKeys.find((key) => key === String(ring)) ?? 'none';
}
