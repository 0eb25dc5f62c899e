import type { DirectoryPlan } from './directory-plan.ts';
import type { DirectoryInitiative } from './directory-records.ts';
import type { HsdsFinding } from './hsds-finding.ts';
import type { HsdsFile } from './read-hsds.ts';
import { noRhythm } from './rhythm-words.ts';

/** What came of a file, for whoever read it in. */
export interface HsdsOutcome {
  /** UNCHANGED: everything stood here so already. REFUSED: nothing in the file could be stored. */
  readonly status: 'IMPORTED' | 'UNCHANGED' | 'REFUSED';
  readonly from: string;
  readonly pages: HsdsFile['pages'];
  readonly initiatives: { added: number; changed: number; checked: number; unchanged: number; kept: number };
  readonly organisations: { added: number; changed: number; unchanged: number; kept: number; linked: number };
  /** New initiatives whose day of checking the administrator gave. */
  readonly daysGiven: number;
  /** Initiatives that go on, were added or changed now, and of which the directory tells no times. */
  readonly withoutTimes: number;
  readonly unknownFields: ReadonlyMap<string, number>;
  /** In the order of the file, as far as it has one. */
  readonly findings: readonly HsdsFinding[];
}

export function outcomeOf(file: HsdsFile, plan: DirectoryPlan, { from }: { from: string }): HsdsOutcome {
  const { added, changed, checked, counts, organisations } = plan;
  const stored = [added, changed, checked, organisations.added, organisations.changed].some((rows) => rows.length > 0);
  const { unchanged, kept } = counts;
  const standing = unchanged + kept + organisations.counts.unchanged + organisations.counts.kept;
  const isRefused = standing === 0 && plan.findings.some(({ effect }) => effect === 'REFUSED');
  return {
    status: stored ? 'IMPORTED' : isRefused ? 'REFUSED' : 'UNCHANGED',
    from,
    pages: file.pages,
    initiatives: { added: added.length, changed: changed.length, checked: checked.length, unchanged, kept },
    organisations: {
      added: organisations.added.length,
      changed: organisations.changed.length,
      ...organisations.counts,
    },
    daysGiven: counts.daysGiven,
    withoutTimes:
      added.filter(({ record }) => isTimeless(record, noRhythm)).length +
      changed.filter(({ record }) => isTimeless(record)).length,
    unknownFields: file.unknownFields,
    findings: plan.findings.toSorted(byPlace),
  };
}

const inNumbers = new Intl.Collator('en', { numeric: true });

function byPlace(one: HsdsFinding, other: HsdsFinding): number {
  return inNumbers.compare(one.position, other.position);
}

function isTimeless({ facts }: DirectoryInitiative, unsaid?: string): boolean {
  return facts.state !== 'ENDED' && (facts.rhythm ?? unsaid) === noRhythm;
}
