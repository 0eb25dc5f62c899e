// audit/lock-lane
// parameters: lane
MERGE (lane:AuditLane {lane: toInteger($lane)})
  ON CREATE SET lane.sequence = 0, lane.hash = ''
SET lane._lock = true
REMOVE lane._lock
RETURN lane.sequence AS sequence, lane.hash AS hash
