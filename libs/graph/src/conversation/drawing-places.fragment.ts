import { cypher } from '@netwerk/cypher';

/**
 * Where everybody who was ever on the map of `file` stood, as ranks among `days` and `moments`: the layout needs who stood
 * beside whom and who came first, never when. 20 columns, as its siblings have.
 */
export const drawingPlaces = cypher`
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)<-[tie:TIED_TO]-(client)
  WHERE mapOpen AND tie.caseId = file.id
  WITH member, tie, days, moments LIMIT 1501
  RETURN 'PLACE' AS kind, member.id AS c1, CASE WHEN tie.validTo IS NULL THEN member.callName END AS c2,
    CASE WHEN tie.validTo IS NULL THEN member.relation END AS c3, member.kind AS c4, tie.ring AS c5,
    coalesce(tie.outside, false) AS c6, tie.sector AS c7, tie.lifeDomain AS c8,
    size([each IN days WHERE each < tie.validFrom]) AS c9,
    CASE WHEN tie.validTo IS NOT NULL THEN size([each IN days WHERE each < tie.validTo]) END AS c10,
    size([each IN moments WHERE each < tie.recordedAt]) AS c11, member.pinnedAngle AS c12,
    member.pinnedDepth AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19,
    null AS c20`;
