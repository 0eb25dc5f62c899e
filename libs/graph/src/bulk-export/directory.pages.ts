import { cypher } from '@netwerk/cypher';
import { after, exported, exportPage, idOf, joined, text } from './export-page.ts';

const area = cypher`area`;
export const exportAreas = exportPage({
  name: 'areas',
  match: cypher`MATCH (area:Area) WHERE ${after(cypher`area.code`)} AND ${exported(area)}`,
  key: cypher`area.code`,
  keep: cypher`area`,
  cells: [
    cypher`area.code`,
    cypher`area.name`,
    cypher`area.level`,
    cypher`head(COLLECT { MATCH (area)-[:PART_OF]->(parent:Area) RETURN parent.code ORDER BY parent.code })`,
    text(cypher`area.residents`),
    text(cypher`area.centre.y`),
    text(cypher`area.centre.x`),
    cypher`area.boundary`,
  ],
});

const organisation = cypher`organisation`;
export const exportOrganisations = exportPage({
  name: 'organisations',
  match: cypher`MATCH (organisation:Organisation) WHERE ${after(cypher`organisation.id`)} AND ${exported(organisation)}`,
  key: cypher`organisation.id`,
  keep: cypher`organisation`,
  cells: [
    idOf(organisation),
    cypher`organisation.name`,
    cypher`organisation.kind`,
    cypher`organisation.phone`,
    cypher`organisation.email`,
    cypher`organisation.website`,
    cypher`organisation.reachable`,
  ],
});

const team = cypher`team`;
export const exportTeams = exportPage({
  name: 'teams',
  match: cypher`MATCH (team:Team) WHERE ${after(cypher`team.id`)} AND ${exported(team)}`,
  key: cypher`team.id`,
  keep: cypher`team`,
  cells: [
    idOf(team),
    cypher`team.name`,
    joined(cypher`COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN area.code ORDER BY area.code }`),
  ],
});

const initiative = cypher`initiative`;
const runs = cypher`runs`;
export const exportInitiatives = exportPage({
  name: 'initiatives',
  match: cypher`MATCH (initiative:Initiative) WHERE ${after(cypher`initiative.id`)} AND ${exported(initiative)}`,
  key: cypher`initiative.id`,
  keep: cypher`initiative`,
  cells: [
    idOf(initiative),
    cypher`initiative.name`,
    cypher`initiative.kind`,
    joined(cypher`COLLECT { MATCH (initiative)-[:REACHES]->(area:Area) RETURN area.code ORDER BY area.code }`),
    cypher`head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN ${idOf(runs)} AS id ORDER BY id })`,
    joined(
      cypher`COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code }`,
    ),
    joined(
      cypher`COLLECT { MATCH (initiative)-[:AROUND]->(interest:Interest) RETURN interest.code ORDER BY interest.code }`,
    ),
    joined(cypher`[kind IN [
        CASE WHEN initiative.offersPractical THEN 'PRACTICAL' END, CASE WHEN initiative.offersCompany THEN 'COMPANY' END,
        CASE WHEN initiative.offersAdvice THEN 'ADVICE' END, CASE WHEN initiative.offersEmotional THEN 'EMOTIONAL' END
      ] WHERE kind IS NOT NULL]`),
    cypher`initiative.summary`,
    cypher`initiative.description`,
    cypher`initiative.searchWords`,
    cypher`initiative.location`,
    text(cypher`initiative.place.y`),
    text(cypher`initiative.place.x`),
    cypher`initiative.rhythm`,
    cypher`initiative.cost`,
    text(cypher`initiative.wheelchair`),
    cypher`initiative.accessibility`,
    cypher`initiative.languages`,
    cypher`initiative.food`,
    cypher`initiative.phone`,
    text(cypher`initiative.places`),
    text(cypher`initiative.taken`),
    text(cypher`initiative.waitingWeeks`),
    cypher`initiative.seeks`,
    text(cypher`initiative.otherOrganisers`),
    cypher`initiative.onlyFor`,
    text(cypher`initiative.checkedOn`),
    cypher`initiative.state`,
    text(cypher`initiative.pausedUntil`),
  ],
});
