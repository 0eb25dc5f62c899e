import { cypher } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** What the acts in a case keep: always one contact person, an outcome with every closing, nothing loose. */
export const caseWorkBounds = [
  bound(
    'Case',
    'er zijn op één dag twee contactpersonen',
    'Beëindig de ene periode op de dag waarop de andere begint.',
    cypher`
      MATCH (file:Case)<-[one:WORKS_ON {role: 'CONTACT'}]-()
      MATCH (file)<-[other:WORKS_ON {role: 'CONTACT'}]-()
      WHERE one <> other AND one.validFrom <= other.validFrom AND (one.validTo IS NULL OR one.validTo > other.validFrom)
        AND (other.validTo IS NULL OR other.validTo > other.validFrom)
      WITH DISTINCT file.id AS id`,
  ),
  bound(
    'Case',
    'een open traject heeft tussen twee contactpersonen een tijd geen contactpersoon',
    'Laat de periode van de eerste contactpersoon eindigen op de dag waarop de volgende begint.',
    cypher`
      MATCH (file:Case)<-[ended:WORKS_ON {role: 'CONTACT'}]-()
      WHERE file.closedOn IS NULL AND ended.validTo IS NOT NULL
        AND EXISTS { MATCH (file)<-[later:WORKS_ON {role: 'CONTACT'}]-() WHERE later.validFrom > ended.validTo }
        AND NOT EXISTS {
          MATCH (file)<-[next:WORKS_ON {role: 'CONTACT'}]-()
          WHERE next <> ended AND next.validFrom <= ended.validTo AND (next.validTo IS NULL OR next.validTo > ended.validTo)
        }
      WITH DISTINCT file.id AS id`,
  ),
  bound(
    'Case',
    'een afgesloten traject heeft geen afloop, of een open traject wel',
    'Vul outcome in bij een traject met closedOn, en haal hem weg bij een traject zonder.',
    // What was closed before migration 4 has none: nobody was asked for it then, and it cannot be made up now.
    cypher`
      OPTIONAL MATCH (kept:Migration {number: 4})
      WITH min(date(kept.appliedAt)) AS keptSince
      MATCH (file:Case)
      WHERE (file.closedOn IS NULL AND file.outcome IS NOT NULL)
        OR (file.outcome IS NULL AND file.closedOn >= keptSince)
      WITH file.id AS id`,
  ),
  bound(
    'Case',
    'bij een open traject staat al wie licht contact houdt of wanneer er weer iemand langsgaat',
    'Haal lookAgainOn, lightContactWords en KEEPS_LIGHT_CONTACT weg tot het traject is afgesloten.',
    cypher`
      MATCH (file:Case)
      WHERE file.closedOn IS NULL AND (file.lookAgainOn IS NOT NULL OR file.lightContactWords IS NOT NULL
        OR EXISTS { (file)<-[:KEEPS_LIGHT_CONTACT]-() })
      WITH file.id AS id`,
  ),
  bound(
    'ScalingEntry',
    'op- of afschalen hoort niet bij precies één traject, of ligt voor de eerste dag ervan',
    'Verbind de regel met SCALED_BY aan het ene traject, en verbeter on of openedOn.',
    cypher`
      MATCH (entry:ScalingEntry)
      OPTIONAL MATCH (file:Case)-[:SCALED_BY]->(entry)
      WITH entry, count(file) AS files, min(file.openedOn) AS openedOn
      WHERE files <> 1 OR entry.on < openedOn
      WITH entry.id AS id`,
  ),
  bound(
    'CaseEdition',
    'eerdere teksten horen niet bij precies één traject, of hun nummer is niet ouder dan dat van het traject',
    'Verbind ze met EDITION_OF aan het ene traject; version loopt van 1 tot vlak voor die van het traject.',
    cypher`
      MATCH (edition:CaseEdition)
      OPTIONAL MATCH (edition)-[:EDITION_OF]->(file:Case)
      WITH edition, count(file) AS files, min(file.version) AS version
      WHERE files <> 1 OR edition.version >= version OR edition.version < 1
      WITH edition.id AS id`,
  ),
];
