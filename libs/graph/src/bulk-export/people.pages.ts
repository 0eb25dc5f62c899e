import { cypher } from '@netwerk/cypher';
import { after, exported, exportPage, idOf, joined, text } from './export-page.ts';

const person = cypher`person`;

/** Where somebody lives now, or lived last. */
const home = cypher`
  CALL (person) {
    OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
    RETURN area.code AS areaCode, lives.validFrom AS livesSince, lives.validTo AS livesUntil
    ORDER BY lives.validTo IS NOT NULL, lives.validFrom DESC, area.code LIMIT 1
  }`;

/** Who guides a volunteer now; who did before stands in no file. */
const guide = cypher`guide`;
const guided = cypher`
  CALL (person) {
    OPTIONAL MATCH (person)-[guides:GUIDED_BY]->(guide:Professional) WHERE guides.validTo IS NULL
    RETURN ${idOf(guide)} AS guidedBy, guides.validFrom AS guidedSince ORDER BY guides.validFrom DESC, guide.id LIMIT 1
  }`;

export const exportPeople = exportPage({
  name: 'people',
  match: cypher`MATCH (person:Person) WHERE ${after(cypher`person.id`)} AND ${exported(person)}`,
  key: cypher`person.id`,
  keep: cypher`person`,
  around: cypher`${home} ${guided}`,
  cells: [
    idOf(person),
    cypher`null`,
    cypher`person.callName`,
    cypher`person.familyName`,
    cypher`areaCode`,
    text(cypher`livesSince`),
    text(cypher`livesUntil`),
    joined(cypher`[role IN [
        CASE WHEN person:Resident THEN 'RESIDENT' END, CASE WHEN person:Volunteer THEN 'VOLUNTEER' END,
        CASE WHEN person:Professional THEN 'PROFESSIONAL' END
      ] WHERE role IS NOT NULL]`),
    text(cypher`person.minor`),
    text(cypher`coalesce(person.hiddenAddress, false)`),
    cypher`person.gender`,
    text(cypher`person.volunteerSince`),
    text(cypher`person.loadLimit`),
    text(cypher`person.hoursPerWeek`),
    text(cypher`person.pausedUntil`),
    text(cypher`person.screenedOn`),
    cypher`person.trainedIn`,
    text(cypher`person.trainedOn`),
    cypher`CASE WHEN person:Volunteer THEN person.languages END`,
    text(cypher`person.mayBeAskedUntil`),
    cypher`guidedBy`,
    text(cypher`guidedSince`),
  ],
});

const works = cypher`works`;
export const exportProfessionals = exportPage({
  name: 'professionals',
  match: cypher`MATCH (person:Professional) WHERE ${after(cypher`person.id`)} AND ${exported(person)}`,
  key: cypher`person.id`,
  keep: cypher`person`,
  cells: [
    idOf(person),
    cypher`person.accent`,
    cypher`person.background`,
    cypher`head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN ${idOf(works)} AS id ORDER BY id })`,
    joined(
      cypher`COLLECT { MATCH (person)-[:HAS_EXPERTISE]->(skill:Expertise) RETURN skill.code ORDER BY skill.code }`,
    ),
    text(cypher`person.roomFrom`),
    text(cypher`person.leavesOn`),
    text(cypher`person.awayFrom`),
    text(cypher`person.awayUntil`),
  ],
});

const team = cypher`team`;
export const exportMemberships = exportPage({
  name: 'memberships',
  match: cypher`MATCH (person:Professional) WHERE ${after(cypher`person.id`)} AND ${exported(person)} AND EXISTS { MATCH (person)-[:MEMBER_OF]->(team:Team) WHERE ${exported(team)} }`,
  key: cypher`person.id`,
  keep: cypher`person`,
  around: cypher`MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE ${exported(team)}`,
  order: cypher`team.id + ' ' + toString(member.validFrom)`,
  cells: [idOf(person), idOf(team), cypher`member.shell`, text(cypher`member.validFrom`), text(cypher`member.validTo`)],
});

const initiative = cypher`initiative`;
export const exportParticipation = exportPage({
  name: 'participation',
  match: cypher`MATCH (person:Person) WHERE ${after(cypher`person.id`)} AND ${exported(person)} AND EXISTS { MATCH (person)-[:TAKES_PART_IN|ORGANISES]->(initiative:Initiative) WHERE ${exported(initiative)} }`,
  key: cypher`person.id`,
  keep: cypher`person`,
  around: cypher`MATCH (person)-[part:TAKES_PART_IN|ORGANISES]->(initiative:Initiative) WHERE ${exported(initiative)}`,
  order: cypher`initiative.id + ' ' + type(part) + ' ' + toString(part.since)`,
  cells: [
    idOf(person),
    idOf(initiative),
    cypher`CASE type(part) WHEN 'ORGANISES' THEN 'ORGANISES' ELSE 'TAKES_PART' END`,
    text(cypher`part.since`),
    text(cypher`part.until`),
    text(cypher`part.shown`),
    cypher`part.role`,
    cypher`part.phone`,
  ],
});
