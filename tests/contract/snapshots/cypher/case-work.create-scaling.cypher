// case-work/create-scaling
// parameters: by, caseId, direction, now, on, scalingId, to, why
MATCH (file:Case {id: $caseId})
CREATE (file)-[:SCALED_BY]->(entry:ScalingEntry {
  id: $scalingId, direction: $direction, on: date($on), to: $to,
  why: $why, recordedAt: datetime($now), recordedBy: $by
})
RETURN entry.id AS scalingId
