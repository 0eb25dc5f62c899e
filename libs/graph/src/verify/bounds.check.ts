import { cypher, param, type Fragment } from '@netwerk/cypher';
import { maxNodesInAnswer, maxTiesOnMap } from '@netwerk/domain';
import { bound, type BoundCheck } from './bound.ts';
import { bulkImportBounds } from './bulk-import.bounds.ts';
import { caseWorkBounds } from './case-work.bounds.ts';
import { clientFactBounds } from './client-facts.bounds.ts';
import { directoryBounds } from './directory.bounds.ts';
import { importedDirectoryBounds } from './imported-directory.bounds.ts';
import { opportunityBounds } from './opportunities.bounds.ts';
import { recordingBounds } from './recording.bounds.ts';
import { safetyBounds } from './safety.bounds.ts';
import { stepBounds } from './steps.bounds.ts';
import { volunteerBounds } from './volunteer.bounds.ts';

/** The first day on which an agreement no longer held, for whatever reason. */
function endOfAgreement(agreement: Fragment): Fragment {
  return cypher`reduce(end = ${agreement}.expiresOn, day IN [${agreement}.withdrawnOn, ${agreement}.replacedOn] |
          CASE WHEN day < end THEN day ELSE end END)`;
}

const caseBounds = [
  bound(
    'Case',
    'een inwoner heeft meer dan één open traject bij hetzelfde team',
    'Sluit alle trajecten op één na, of draag er een over aan een ander team.',
    cypher`
      MATCH (resident:Resident)<-[:CONCERNS]-(file:Case)-[:HANDLED_BY]->(team:Team)
      WHERE file.closedOn IS NULL
      WITH resident, team, count(file) AS files WHERE files > 1
      WITH resident.id AS id`,
  ),
  bound(
    'Case',
    'een traject gaat niet over precies één inwoner',
    'Verbind het traject met CONCERNS aan de ene inwoner om wie het gaat.',
    cypher`MATCH (file:Case) WHERE COUNT { (file)-[:CONCERNS]->(:Resident) } <> 1 WITH file.id AS id`,
  ),
  bound(
    'Case',
    'een traject hoort niet bij precies één team',
    'Verbind het traject met HANDLED_BY aan het ene team dat eraan werkt.',
    cypher`MATCH (file:Case) WHERE COUNT { (file)-[:HANDLED_BY]->(:Team) } <> 1 WITH file.id AS id`,
  ),
  bound(
    'Case',
    `er staan meer dan ${maxTiesOnMap} banden van de cliënt op één kaart`,
    'Beëindig banden die niet meer gelden.',
    cypher`
      MATCH (:Resident)-[tie:TIED_TO]->(:NetworkMember)
      WHERE tie.validTo IS NULL
      WITH tie.caseId AS id, count(*) AS ties WHERE ties > ${param('maxTies')}
      WITH id`,
  ),
  bound(
    'Case',
    `er staan meer dan ${maxNodesInAnswer} mensen op één kaart`,
    'Verwijder netwerkleden die dubbel zijn.',
    cypher`
      MATCH (file:Case)<-[:RECORDED_IN]-(:NetworkMember)
      WITH file, count(*) AS members WHERE members > ${param('maxMembers')}
      WITH file.id AS id`,
  ),
];

const memberBounds = [
  bound(
    'NetworkMember',
    'een netwerklid hoort niet bij precies één traject',
    'Verbind het netwerklid met RECORDED_IN aan het ene traject waarin het is verteld, of verwijder het.',
    cypher`MATCH (member:NetworkMember) WHERE COUNT { (member)-[:RECORDED_IN]->(:Case) } <> 1 WITH member.id AS id`,
  ),
];

const tieBounds = [
  bound(
    'TIED_TO',
    'een vertelde band hoort bij een ander traject dan de mensen die zij verbindt',
    'Zet in caseId het traject van het netwerklid, of verwijder de band.',
    cypher`
      MATCH (from)-[tie:TIED_TO]->(to:NetworkMember)
      WHERE NOT EXISTS { (to)-[:RECORDED_IN]->(file:Case) WHERE file.id = tie.caseId }
        OR (from:NetworkMember AND NOT EXISTS { (from)-[:RECORDED_IN]->(file:Case) WHERE file.id = tie.caseId })
        OR (from:Person AND NOT EXISTS { (from)<-[:CONCERNS]-(file:Case) WHERE file.id = tie.caseId })
      WITH tie.id AS id`,
  ),
  bound(
    'TIED_TO',
    'een band is niet óf verteld (caseId) óf open (agreementId, of importId zonder traject)',
    'Laat precies één van caseId en agreementId staan; een ingelezen open band heeft importId.',
    cypher`
      MATCH ()-[tie:TIED_TO]->()
      WHERE (tie.caseId IS NULL AND tie.agreementId IS NULL AND tie.importId IS NULL)
        OR (tie.caseId IS NOT NULL AND tie.agreementId IS NOT NULL)
      WITH tie.id AS id`,
  ),
  bound(
    'TIED_TO',
    'iemand heeft een band met zichzelf',
    'Verwijder deze band.',
    cypher`MATCH (one)-[tie:TIED_TO]->(one) WITH tie.id AS id`,
  ),
  bound(
    'TIED_TO',
    'dezelfde twee hebben in één traject twee open banden',
    'Beëindig de oudste van de twee op de dag waarop de andere begon.',
    cypher`
      MATCH (one:Person|NetworkMember)
      CALL (one) {
        MATCH (one)-[tie:TIED_TO]-(other)
        WHERE tie.validTo IS NULL AND one.id < other.id
        WITH other, coalesce(tie.caseId, '') AS file, count(*) AS ties, min(tie.id) AS id
        WHERE ties > 1
        RETURN id
      }
      WITH id`,
  ),
  bound(
    'TIED_TO',
    'wie-kent-wie staat in de verkeerde richting',
    'Draai de band om: van het laagste id naar het hoogste.',
    cypher`MATCH (one:NetworkMember)-[tie:TIED_TO]->(other:NetworkMember) WHERE one.id > other.id WITH tie.id AS id`,
  ),
];

const periodBounds = [
  bound(
    'relatie',
    'het einde ligt voor het begin',
    'Verbeter de datums; een periode eindigt niet voor zij begint.',
    cypher`
      MATCH ()-[period]->()
      WHERE period.validTo < period.validFrom OR period.until < period.since
      WITH coalesce(toStringOrNull(period.id), type(period)) AS id`,
  ),
  bound(
    'Case',
    'het einde ligt voor het begin',
    'Verbeter openedOn of closedOn.',
    cypher`MATCH (file:Case) WHERE file.closedOn < file.openedOn WITH file.id AS id`,
  ),
  bound(
    'Agreement',
    'eindigt voor zij werd gegeven',
    'Verbeter givenOn, expiresOn, withdrawnOn of replacedOn.',
    cypher`
      MATCH (agreement:Agreement)
      WHERE agreement.expiresOn < agreement.givenOn OR agreement.withdrawnOn < agreement.givenOn
        OR agreement.replacedOn < agreement.givenOn
      WITH agreement.id AS id`,
  ),
  bound(
    'Agreement',
    'twee afspraken van dezelfde soort gelden tegelijk in één traject',
    'Zet in replacedOn van de oudste de dag waarop de nieuwste werd gegeven.',
    cypher`
      MATCH (one:Agreement)-[:GIVEN_IN]->(:Case)<-[:GIVEN_IN]-(other:Agreement)
      WHERE one.kind = other.kind AND one.id < other.id
        AND one.givenOn < ${endOfAgreement(cypher`other`)} AND other.givenOn < ${endOfAgreement(cypher`one`)}
      WITH one.id AS id`,
  ),
  bound(
    'WaitingEntry',
    'eindigt voor het wachten begon, of heeft maar één van einddag en reden',
    'Verbeter since of endedOn, en vul endedOn en endedBecause allebei in of geen van beide.',
    cypher`
      MATCH (waiting:WaitingEntry)
      WHERE waiting.endedOn < waiting.since OR (waiting.endedOn IS NULL) <> (waiting.endedBecause IS NULL)
      WITH waiting.id AS id`,
  ),
];

export const boundChecks: readonly BoundCheck[] = [
  ...caseBounds,
  ...caseWorkBounds,
  ...memberBounds,
  ...tieBounds,
  ...recordingBounds,
  ...clientFactBounds,
  ...directoryBounds,
  ...importedDirectoryBounds,
  ...bulkImportBounds,
  ...volunteerBounds,
  ...safetyBounds,
  ...opportunityBounds,
  ...stepBounds,
  ...periodBounds,
];
