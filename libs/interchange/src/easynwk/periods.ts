import type { IsoDate } from '@netwerk/domain';

/** What one version of the card says about one key (a person, a pair). */
export interface Snapshot<Fact> {
  readonly on: IsoDate;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** A stretch of time in which a fact did not change. */
export interface Period<Fact> {
  readonly key: string;
  readonly fact: Fact;
  readonly validFrom: IsoDate;
  /** The version in which it was different or gone; null: it still holds. */
  readonly validTo: IsoDate | null;
  /** The last version that said so. */
  readonly confirmedOn: IsoDate;
  /** Whether another period of the same key follows at once. */
  readonly changed: boolean;
}

/** Versions become dates: each holds from its date until the next. An unchanged fact is one period. */
export function periodsOf<Fact>(
  snapshots: readonly Snapshot<Fact>[],
  isSame: (one: Fact, other: Fact) => boolean,
): Period<Fact>[] {
  const keys = new Set(snapshots.flatMap((snapshot) => [...snapshot.facts.keys()]));
  return [...keys].flatMap((key) => periodsOfKey(key, snapshots, isSame));
}

function periodsOfKey<Fact>(
  key: string,
  snapshots: readonly Snapshot<Fact>[],
  isSame: (one: Fact, other: Fact) => boolean,
): Period<Fact>[] {
  const periods: Period<Fact>[] = [];
  for (const { on, facts } of snapshots) {
    const fact = facts.get(key);
    const open = periods.at(-1)?.validTo === null ? periods.pop() : undefined;
    const holds = open !== undefined && fact !== undefined && isSame(open.fact, fact);
    if (holds) {
      periods.push({ ...open, confirmedOn: on });
      continue;
    }
    if (open !== undefined) periods.push({ ...open, validTo: on, changed: fact !== undefined });
    if (fact !== undefined) periods.push({ key, fact, validFrom: on, validTo: null, confirmedOn: on, changed: false });
  }
  return periods;
}
