import { maxInitiativeAreas, searchText, type IsoDate } from '@netwerk/domain';
import type { StoredDirectoryInitiative, StoredDirectoryOrganisation } from '@netwerk/graph';
import { differencesOf, type Around, type Difference } from './directory-differences.ts';
import type { DirectoryInitiative } from './directory-records.ts';
import { RecordNotes, type HsdsFinding, type HsdsReason } from './hsds-finding.ts';
import { planOrganisations, type OrganisationPlan } from './organisation-plan.ts';
import type { HsdsFile } from './read-hsds.ts';

/** What the administrator adds where a directory says nothing. */
export interface DirectoryOptions {
  readonly areaCodes: readonly string[];
  /** The day on which the directory was looked at, for records without one. */
  readonly checkedOn: IsoDate | null;
  /** Whether a record is read in although something stands in the same gebied under the same name. */
  readonly alsoSameName: boolean;
}

/** What stands in the graph of everything that a file names. */
export interface StoredDirectory {
  readonly areas: ReadonlyMap<string, string>;
  readonly lifeDomains: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly organisations: readonly StoredDirectoryOrganisation[];
  readonly initiatives: ReadonlyMap<string, StoredDirectoryInitiative>;
  /** External ids of new records whose name stands already in one of their gebieden. */
  readonly sameNames: ReadonlySet<string>;
}

export interface NewInitiative {
  readonly record: DirectoryInitiative;
  readonly around: Around;
  readonly checkedOn: IsoDate;
}

export interface ChangedInitiative {
  readonly record: DirectoryInitiative;
  readonly around: Around;
  readonly id: string;
  readonly differences: readonly Difference[];
}

/** Everything that one import writes, decided before anything is written. */
export interface DirectoryPlan {
  readonly organisations: OrganisationPlan;
  readonly added: NewInitiative[];
  readonly changed: ChangedInitiative[];
  /** Looked at by the directory later than here. */
  readonly checked: { readonly id: string; readonly on: IsoDate }[];
  /** How many stay as they are: told the same, or kept because a worker put it there. */
  readonly counts: { unchanged: number; kept: number; refused: number; daysGiven: number };
  readonly findings: HsdsFinding[];
}

export function planImport(file: HsdsFile, stored: StoredDirectory, options: DirectoryOptions): DirectoryPlan {
  const organisations = planOrganisations(file, stored.organisations);
  const counts = { unchanged: 0, kept: 0, refused: 0, daysGiven: 0 };
  const findings = [...file.refused, ...organisations.findings];
  const plan: DirectoryPlan = { organisations, added: [], changed: [], checked: [], counts, findings };
  for (const record of file.initiatives) {
    const notes = new RecordNotes(record.notes.position, record.notes.recordId);
    const around = aroundOf(record, stored, options, organisations, notes);
    const before = stored.initiatives.get(record.externalId);
    const reason = before === undefined ? whyNot(record, around, stored, options) : null;
    if (reason !== null) refuse(plan, notes, reason);
    else if (before === undefined) addOne(plan, record, around, options);
    else updateOne(plan, { record, around, before, notes }, options);
    findings.push(...(reason === null ? record.notes.findings : []), ...notes.findings);
  }
  return withoutLooseOrganisations(plan);
}

/** An organisation that is told in passing comes with a service that is stored, or not at all. */
function withoutLooseOrganisations(plan: DirectoryPlan): DirectoryPlan {
  const { organisations } = plan;
  const used = new Set([...plan.added, ...plan.changed].map(({ around }) => around.organisation?.id));
  const isLoose = ({ id, record }: OrganisationPlan['added'][number]): boolean => record.nested && !used.has(id);
  const loose = new Set(organisations.added.filter(isLoose).map(({ record }) => record.notes.position));
  return {
    ...plan,
    organisations: { ...organisations, added: organisations.added.filter((one) => !isLoose(one)) },
    findings: plan.findings.filter(({ position }) => !loose.has(position)),
  };
}

function refuse({ counts }: DirectoryPlan, notes: RecordNotes, [field, reason, limit]: Refusal): void {
  counts.refused += 1;
  notes.findings.length = 0;
  notes.refuse(field, reason, limit);
}

type Refusal = readonly [field: string, reason: HsdsReason, limit?: number];

/** Why a record that is new cannot be stored; null: it can. */
function whyNot(
  record: DirectoryInitiative,
  { areas = [] }: Around,
  stored: StoredDirectory,
  options: DirectoryOptions,
): Refusal | null {
  if (areas.length === 0) return ['service_areas', 'NO_AREA'];
  if (areas.length > maxInitiativeAreas) return ['service_areas', 'TOO_MANY', maxInitiativeAreas];
  if ((record.checkedOn ?? options.checkedOn) === null) return ['assured_date', 'NO_DAY'];
  return stored.sameNames.has(record.externalId) && !options.alsoSameName ? ['name', 'SAME_NAME'] : null;
}

function addOne(plan: DirectoryPlan, record: DirectoryInitiative, around: Around, options: DirectoryOptions): void {
  const checkedOn = record.checkedOn ?? options.checkedOn;
  if (checkedOn === null) throw new TypeError('A new record without a day is refused.');
  if (record.checkedOn === null) plan.counts.daysGiven += 1;
  plan.added.push({ record, around, checkedOn });
}

interface Told {
  readonly record: DirectoryInitiative;
  readonly around: Around;
  readonly before: StoredDirectoryInitiative;
  readonly notes: RecordNotes;
}

function updateOne(plan: DirectoryPlan, { record, around, before, notes }: Told, options: DirectoryOptions): void {
  const differences = differencesOf(record, around, before);
  const day = record.checkedOn ?? options.checkedOn;
  const fresher = day !== null && day > before.checkedOn;
  const changedHere = before.version !== before.importedVersion;
  if (differences.length > 0 && (changedHere || (before.checkedHere && !fresher))) {
    notes.keep(changedHere ? 'CHANGED_HERE' : 'CHECKED_HERE');
    plan.counts.kept += 1;
    return;
  }
  if (fresher && !changedHere) plan.checked.push({ id: before.id, on: day });
  if (differences.length > 0) plan.changed.push({ record, around, id: before.id, differences });
  else plan.counts.unchanged += 1;
}

function aroundOf(
  record: DirectoryInitiative,
  stored: StoredDirectory,
  options: DirectoryOptions,
  organisations: OrganisationPlan,
  notes: RecordNotes,
): Around {
  const areas = areasOf(record, stored, options);
  const tooMany = stored.initiatives.has(record.externalId) && areas.length > maxInitiativeAreas;
  if (tooMany) notes.leaveOut('service_areas', 'TOO_MANY', maxInitiativeAreas);
  for (const code of record.areaCandidates) {
    if (looksLikeArea.test(code) && !stored.areas.has(code)) notes.leaveOut('service_areas', 'UNKNOWN_AREA');
  }
  const { organizationId, termCodes } = record;
  const organisation = organizationId === undefined ? undefined : organisations.byExternalId.get(organizationId);
  // An organisation that the file tells and that was refused is named there already.
  if (organizationId !== undefined && organisation === undefined && !organisations.told.has(organizationId)) {
    notes.leaveOut('organization_id', 'UNKNOWN_ORGANISATION');
  }
  return {
    ...(areas.length === 0 || tooMany ? {} : { areas }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(termCodes === undefined
      ? {}
      : {
          lifeDomains: termCodes.filter((code) => stored.lifeDomains.has(code)),
          interests: termCodes.filter((code) => stored.interests.has(code)),
        }),
  };
}

/** Codes as CBS writes them. */
const looksLikeArea = /^(?:GM|WK|BU)\d+$/;

/** The gebieden that the record tells, else those of the administrator; a record in short changes none that stand. */
function areasOf(
  record: DirectoryInitiative,
  stored: Pick<StoredDirectory, 'areas' | 'initiatives'>,
  options: DirectoryOptions,
): { code: string; name: string }[] {
  const told = record.areaCandidates.filter((code) => stored.areas.has(code));
  const isNew = !stored.initiatives.has(record.externalId);
  const codes = told.length > 0 ? told : isNew || record.whole ? options.areaCodes : [];
  return codes.map((code) => ({ code, name: stored.areas.get(code) ?? code }));
}

/** New records with the names by which it is asked whether they stand here already. */
export function newNames(
  file: HsdsFile,
  stored: Pick<StoredDirectory, 'areas' | 'initiatives'>,
  options: DirectoryOptions,
) {
  return file.initiatives
    .filter(({ externalId }) => !stored.initiatives.has(externalId))
    .map((record) => ({
      externalId: record.externalId,
      searchName: searchText(record.facts.name),
      areaCodes: areasOf(record, stored, options).map(({ code }) => code),
    }));
}
