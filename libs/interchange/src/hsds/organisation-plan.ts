import { randomUUID } from 'node:crypto';
import { searchText } from '@netwerk/domain';
import type { StoredDirectoryOrganisation } from '@netwerk/graph';
import type { DirectoryOrganisation } from './directory-records.ts';
import { RecordNotes, type HsdsFinding } from './hsds-finding.ts';
import type { HsdsFile } from './read-hsds.ts';

/** What becomes of the organisations of a file. */
export interface OrganisationPlan {
  readonly added: { readonly id: string; readonly record: DirectoryOrganisation }[];
  readonly changed: { readonly id: string; readonly record: DirectoryOrganisation }[];
  readonly counts: { unchanged: number; kept: number; linked: number };
  /** Which organisation of ours an id of the directory is. */
  readonly byExternalId: Map<string, { readonly id: string; readonly name: string }>;
  /** Ids of organisations that the file tells, also those that were refused. */
  readonly told: ReadonlySet<string>;
  readonly findings: HsdsFinding[];
}

export function planOrganisations(file: HsdsFile, stored: readonly StoredDirectoryOrganisation[]): OrganisationPlan {
  const ours = new Map(stored.flatMap((row) => (row.externalId === null ? [] : [[row.externalId, row] as const])));
  // Of two with one name the first counts, the same at every import.
  const byName = new Map(
    [...stored].reverse().flatMap((row) => (row.externalId === null ? [[row.searchName, row] as const] : [])),
  );
  const plan: OrganisationPlan = {
    ...{ added: [], changed: [], findings: [] },
    counts: { unchanged: 0, kept: 0, linked: 0 },
    byExternalId: new Map([...ours].map(([externalId, { id, name }]) => [externalId, { id, name }])),
    told: new Set([...file.organisations.map(({ externalId }) => externalId), ...refusedIds(file)]),
  };
  for (const record of file.organisations) {
    const before = ours.get(record.externalId);
    if (before !== undefined) updateOne(plan, record, before);
    else addOrLink(plan, record, byName.get(searchText(record.name)));
    plan.findings.push(...record.notes.findings);
  }
  return plan;
}

function refusedIds({ refused }: HsdsFile): string[] {
  return refused.flatMap(({ recordId }) => recordId ?? []);
}

/** Under the same name stands the same organisation: it is not doubled, and what workers wrote about it stays. */
function addOrLink(
  plan: OrganisationPlan,
  record: DirectoryOrganisation,
  there: StoredDirectoryOrganisation | undefined,
): void {
  const id = there?.id ?? randomUUID();
  plan.byExternalId.set(record.externalId, { id, name: there?.name ?? record.name });
  if (there === undefined) {
    plan.added.push({ id, record });
    return;
  }
  plan.counts.linked += 1;
  const notes = new RecordNotes(record.notes.position, record.notes.recordId);
  notes.leaveOut('', 'LINKED_BY_NAME');
  plan.findings.push(...notes.findings);
}

function updateOne(plan: OrganisationPlan, record: DirectoryOrganisation, before: StoredDirectoryOrganisation): void {
  if (record.nested || !differs(record, before)) {
    plan.counts.unchanged += 1;
  } else if (before.version === before.importedVersion) {
    plan.changed.push({ id: before.id, record });
    plan.byExternalId.set(record.externalId, { id: before.id, name: record.name });
  } else {
    const notes = new RecordNotes(record.notes.position, record.notes.recordId);
    notes.keep('CHANGED_HERE');
    plan.findings.push(...notes.findings);
    plan.counts.kept += 1;
  }
}

function differs({ name, contact }: DirectoryOrganisation, before: StoredDirectoryOrganisation): boolean {
  if (name !== before.name) return true;
  return (['phone', 'email', 'website'] as const).some(
    (field) => contact[field] !== undefined && contact[field] !== before[field],
  );
}
