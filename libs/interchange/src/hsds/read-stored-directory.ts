import { searchText } from '@netwerk/domain';
import {
  directoryCodes,
  directoryInitiatives,
  directoryOrganisations,
  holdAreas,
  sameNamesInAreas,
  type WriteTransaction,
} from '@netwerk/graph';
import { newNames, type DirectoryOptions, type StoredDirectory } from './directory-plan.ts';
import type { HsdsFile } from './read-hsds.ts';

/** What stands in the graph of everything that a file names; initiatives and organisations under the write lock. */
export async function readStoredDirectory(
  tx: WriteTransaction,
  from: string,
  file: HsdsFile,
  options: DirectoryOptions,
): Promise<StoredDirectory> {
  const found = await codesOf(tx, file, options);
  // Whoever adds something there now by hand waits, and then sees what the directory brought.
  await tx.run(holdAreas, { codes: [...found.areas.keys()] });
  const externalIds = file.initiatives.map(({ externalId }) => externalId).sort();
  const rows = await tx.run(directoryInitiatives, { from, externalIds });
  const initiatives = new Map(rows.map((row) => [row.externalId, row]));
  const names = newNames(file, { areas: found.areas, initiatives }, options);
  const same = await tx.run(sameNamesInAreas, { from, names });
  return {
    ...found,
    initiatives,
    organisations: await tx.run(directoryOrganisations, { from, ...organisationsNamed(file) }),
    sameNames: new Set(same.map(({ externalId }) => externalId)),
  };
}

async function codesOf(tx: WriteTransaction, { initiatives }: HsdsFile, { areaCodes }: DirectoryOptions) {
  const told = initiatives.flatMap(({ areaCandidates, termCodes = [] }) => [...areaCandidates, ...termCodes]);
  const rows = await tx.run(directoryCodes, { codes: [...new Set([...told, ...areaCodes])] });
  const codes = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ code }) => code);
  return {
    areas: new Map(rows.filter(({ kind }) => kind === 'AREA').map(({ code, name }) => [code, name])),
    lifeDomains: new Set(codes('LIFE_DOMAIN')),
    interests: new Set(codes('INTEREST')),
  };
}

function organisationsNamed({ organisations, initiatives }: HsdsFile) {
  const ids = [
    ...organisations.map(({ externalId }) => externalId),
    ...initiatives.flatMap(({ organizationId }) => organizationId ?? []),
  ];
  const searchNames = organisations.map(({ name }) => searchText(name));
  return { externalIds: [...new Set(ids)].sort(), searchNames: [...new Set(searchNames)].sort() };
}
