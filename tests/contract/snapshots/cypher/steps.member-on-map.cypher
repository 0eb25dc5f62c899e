// steps/member-on-map
// parameters: caseId, memberId, today
MATCH (file:Case {id: $caseId})<-[:RECORDED_IN]-(member:NetworkMember {id: $memberId})
WHERE EXISTS {
  MATCH (member)<-[tie:TIED_TO {caseId: file.id}]-(:Resident)
  WHERE tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
}
RETURN member.id AS memberId
