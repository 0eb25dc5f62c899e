// audit/audit-lanes
// parameters: none
MATCH (lane:AuditLane)
WHERE lane.lane >= 0
RETURN lane.lane AS lane, lane.sequence AS sequence, lane.hash AS hash
ORDER BY lane
LIMIT 1000
