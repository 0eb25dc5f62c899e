import { cypher, type Fragment } from '@netwerk/cypher';
import { after, exported, exportPage, idOf, joined, text } from './export-page.ts';

const file = cypher`file`;
const client = cypher`client`;
const team = cypher`team`;
const worker = cypher`worker`;

/** The latest agreement on a network map (I1). */
const agreement = cypher`
  CALL (file) {
    OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'})
    RETURN agreed ORDER BY agreed.replacedOn IS NOT NULL, agreed.givenOn DESC, agreed.id LIMIT 1
  }`;

export const exportCases = exportPage({
  name: 'cases',
  match: cypher`MATCH (file:Case) WHERE ${after(cypher`file.id`)} AND ${exported(file)}`,
  key: cypher`file.id`,
  keep: cypher`file`,
  around: cypher`MATCH (file)-[:CONCERNS]->(client:Resident) ${agreement}`,
  cells: [
    idOf(file),
    idOf(client),
    cypher`head(COLLECT { MATCH (file)-[:HANDLED_BY]->(team:Team) RETURN ${idOf(team)} AS id ORDER BY id })`,
    text(cypher`file.openedOn`),
    text(cypher`file.closedOn`),
    cypher`file.referrer`,
    cypher`file.asked`,
    cypher`file.question`,
    cypher`file.agreedInstead`,
    cypher`file.goal`,
    cypher`file.legalGround`,
    cypher`file.purpose`,
    text(cypher`file.lookAgainOn`),
    cypher`file.outcome`,
    cypher`file.outcomeWords`,
    cypher`file.lightContactWords`,
    text(cypher`file.discussedOn`),
    joined(cypher`COLLECT {
        MATCH (file)<-[works:WORKS_ON]-(worker:Professional)
        RETURN ${idOf(worker)} + ':' + works.role + ':' + toString(works.validFrom) + coalesce(':' + toString(works.validTo), '') AS one
        ORDER BY works.validFrom, works.role, one
      }`),
    text(cypher`agreed.givenOn`),
    text(cypher`agreed.expiresOn`),
    text(cypher`agreed.withdrawnOn`),
  ],
});

const member = cypher`member`;
export const exportMembers = exportPage({
  name: 'members',
  match: cypher`MATCH (member:NetworkMember) WHERE ${after(cypher`member.id`)} AND ${exported(member)}`,
  key: cypher`member.id`,
  keep: cypher`member`,
  around: cypher`MATCH (member)-[:RECORDED_IN]->(file:Case)`,
  cells: [
    idOf(member),
    idOf(file),
    cypher`member.callName`,
    cypher`member.relation`,
    cypher`member.kind`,
    text(cypher`member.minor`),
    cypher`member.goneBecause`,
    text(cypher`member.goneSince`),
    text(cypher`member.informedOn`),
  ],
});

const from = cypher`one`;
const to = cypher`other`;
/** A tie without a direction of its own is told from the lower id that the reader knows, whichever way it is stored. */
function whichever(whenTurned: Fragment, asStored: Fragment): Fragment {
  return cypher`CASE WHEN turned THEN ${whenTurned} ELSE ${asStored} END`;
}

export const exportTies = exportPage({
  name: 'ties',
  match: cypher`MATCH (one)-[tie:TIED_TO]->(other) WHERE ${after(cypher`tie.id`)} AND ${exported(cypher`tie`)}`,
  key: cypher`tie.id`,
  keep: cypher`one, tie, other`,
  around: cypher`
    CALL (tie) { OPTIONAL MATCH (file:Case {id: tie.caseId}) RETURN file }
    WITH one, tie, other, file, (one:NetworkMember OR tie.caseId IS NULL) AND ${idOf(from)} > ${idOf(to)} AS turned`,
  cells: [
    whichever(idOf(to), idOf(from)),
    whichever(idOf(from), idOf(to)),
    idOf(file),
    text(cypher`tie.validFrom`),
    text(cypher`tie.validTo`),
    text(cypher`tie.ring`),
    text(cypher`tie.outside`),
    cypher`tie.sector`,
    cypher`tie.lifeDomain`,
    text(cypher`tie.strength`),
    cypher`tie.frequency`,
    cypher`tie.nature`,
    text(cypher`tie.unsafe`),
    text(whichever(cypher`tie.givesPractical`, cypher`tie.receivesPractical`)),
    text(whichever(cypher`tie.givesCompany`, cypher`tie.receivesCompany`)),
    text(whichever(cypher`tie.givesAdvice`, cypher`tie.receivesAdvice`)),
    text(whichever(cypher`tie.givesEmotional`, cypher`tie.receivesEmotional`)),
    text(whichever(cypher`tie.receivesPractical`, cypher`tie.givesPractical`)),
    text(whichever(cypher`tie.receivesCompany`, cypher`tie.givesCompany`)),
    text(whichever(cypher`tie.receivesAdvice`, cypher`tie.givesAdvice`)),
    text(whichever(cypher`tie.receivesEmotional`, cypher`tie.givesEmotional`)),
    cypher`tie.practicalWords`,
    cypher`tie.companyWords`,
    cypher`tie.adviceWords`,
    cypher`tie.emotionalWords`,
    cypher`tie.source`,
    text(cypher`tie.confirmedOn`),
    cypher`tie.endedBecause`,
  ],
});
