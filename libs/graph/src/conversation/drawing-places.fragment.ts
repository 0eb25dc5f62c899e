import { cypher } from '@netwerk/cypher';

/**
 * Where everybody who was ever on the map of `file` stood, as ranks among `days` and `moments`: the layout needs who stood
 * beside whom and who came first, never when. 20 columns, as its siblings have.
 */
export const drawingPlaces = cypher`
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)<-[tie:TIED_TO]-(client)
  WHERE mapOpen AND tie.caseId = file.id
  WITH member, tie, days, moments LIMIT 1501
  RETURN 'PLACE' AS kind, member.id AS c1, member.kind AS c2, tie.ring AS c3, coalesce(tie.outside, false) AS c4,
    tie.sector AS c5, tie.lifeDomain AS c6, size([each IN days WHERE each < tie.validFrom]) AS c7,
    CASE WHEN tie.validTo IS NOT NULL THEN size([each IN days WHERE each < tie.validTo]) END AS c8,
    size([each IN moments WHERE each < tie.recordedAt]) AS c9, member.pinnedAngle AS c10, member.pinnedDepth AS c11,
    null AS c12, null AS c13, null AS c14, null AS c15, null AS c16, null AS c17, null AS c18, null AS c19, null AS c20`;
