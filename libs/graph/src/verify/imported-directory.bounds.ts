import { cypher, type Fragment } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** Of `thing` only a part says where it was read in from, or it was read in at a version that it never had. */
const halfImported = (thing: Fragment): Fragment => cypher`
  WHERE (${thing}.importedFrom IS NULL) <> (${thing}.externalId IS NULL)
    OR (${thing}.importedFrom IS NULL) <> (${thing}.importedVersion IS NULL)
    OR ${thing}.importedVersion < 1 OR ${thing}.importedVersion > ${thing}.version
  WITH ${thing}.id AS id`;

const problem = 'zegt maar half waar het vandaan komt, of is ingelezen in een versie die het nooit had';
const cure =
  'Vul importedFrom, externalId en importedVersion alle drie in of geen van drieën; importedVersion is hooguit version.';

/** What reading in a directory keeps: every record knows wholly where it came from. */
export const importedDirectoryBounds = [
  bound('Initiative', problem, cure, cypher`MATCH (one:Initiative) ${halfImported(cypher`one`)}`),
  bound('Organisation', problem, cure, cypher`MATCH (one:Organisation) ${halfImported(cypher`one`)}`),
  bound(
    'Import',
    'hoort niet bij precies één traject of ingelezen gids',
    'Verbind het met IMPORTED_INTO aan het ene traject of de ene gids waarin het is ingelezen, of verwijder het.',
    cypher`
      MATCH (import:Import)
      WHERE COUNT { (import)-[:IMPORTED_INTO]->() } <> 1 OR NOT EXISTS { (import)-[:IMPORTED_INTO]->(:Case|ImportedDirectory) }
      WITH import.id AS id`,
  ),
];
