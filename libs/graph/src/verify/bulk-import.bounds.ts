import { cypher, type Fragment } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** Of `thing` only a part says where it was read in from in bulk. */
const halfReadIn = (thing: Fragment): Fragment => cypher`
  WHERE (${thing}.importedFrom IS NULL) <> (${thing}.importedVersion IS NULL)
    OR (${thing}.importHash IS NOT NULL AND (${thing}.importId IS NULL OR ${thing}.importedFrom IS NULL))
    OR ${thing}.importedVersion > coalesce(${thing}.version, 0)`;

const problem = 'zegt maar half waar het in het groot vandaan komt, of is ingelezen in een versie die het nooit had';
const cure =
  'Vul importId, importHash, importedFrom en importedVersion samen in of geen van alle; importedVersion is hooguit version.';

const halfReadInThings = (label: string, thing: Fragment) =>
  bound(label, problem, cure, cypher`MATCH (${thing}) ${halfReadIn(cypher`one`)} WITH one.id AS id`);

/** What an import in bulk keeps: nothing half visible, every fact with its import, one importing at a time. */
export const bulkImportBounds = [
  bound(
    'Arriving',
    'is aangekomen met een import die er niet is of is weggehaald',
    'Verwijder deze knopen met hun relaties.',
    cypher`
      MATCH (node:Arriving)
      WHERE NOT EXISTS { MATCH (import:Import) WHERE import.id = node.importId AND import.state IN ['ARRIVING', 'COMPLETE'] }
      WITH node.arrivingKey AS id`,
  ),
  bound(
    'Arriving',
    'is zichtbaar geworden en draagt het label nog',
    'Begin een volgende import: die ruimt dit op. Of haal het label en arrivingKey en arrivingAs weg.',
    cypher`
      MATCH (node:Arriving)
      WHERE EXISTS { MATCH (import:Import) WHERE import.id = node.importId AND import.state = 'COMPLETE' }
      WITH node.arrivingKey AS id`,
  ),
  bound(
    'Import',
    'is begonnen en niet afgemaakt',
    'Geef hetzelfde commando nog eens, dan gaat de import verder; of haal haar weg met import withdraw.',
    cypher`
      MATCH (import:Import {state: 'ARRIVING'})
      WHERE NOT EXISTS {
        MATCH (lock:ImportLock) WHERE lock.importId = import.id AND lock.until > datetime()
      }
      WITH import.id AS id`,
  ),
  bound(
    'Import',
    'is in het groot ingelezen zonder bron, grondslag of stand',
    'Vul source, ground en state in: zonder grondslag mogen deze gegevens er niet staan.',
    cypher`
      MATCH (import:Import {format: 'CSV'})
      WHERE import.source IS NULL OR import.ground IS NULL OR import.state IS NULL
        OR (import.state = 'COMPLETE') <> (import.completedAt IS NOT NULL AND import.withdrawnAt IS NULL)
      WITH import.id AS id`,
  ),
  bound(
    'ImportLock',
    'wordt vastgehouden voor een import die er niet is',
    'Haal importId, source, holder, since en until weg.',
    cypher`
      MATCH (lock:ImportLock)
      WHERE lock.importId IS NOT NULL AND NOT EXISTS { MATCH (import:Import) WHERE import.id = lock.importId }
      WITH lock.name AS id`,
  ),
  halfReadInThings('Person', cypher`one:Person`),
  halfReadInThings('NetworkMember', cypher`one:NetworkMember`),
  halfReadInThings('Case', cypher`one:Case`),
  bound(
    'TIED_TO',
    problem,
    cure,
    cypher`
      MATCH ()-[one:TIED_TO]->()
      WHERE (one.importKey IS NULL) <> (one.importHash IS NULL) OR (one.importKey IS NOT NULL AND one.importId IS NULL)
        OR one.importedVersion > one.version
      WITH one.id AS id`,
  ),
];
