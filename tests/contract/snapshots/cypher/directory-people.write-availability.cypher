// directory-people/write-availability
// parameters: awayFrom, awayUntil, colleagueId, leavesOn, roomFrom
MATCH (colleague:Professional {id: $colleagueId})
SET colleague.leavesOn = date($leavesOn), colleague.awayFrom = date($awayFrom),
  colleague.awayUntil = date($awayUntil), colleague.roomFrom = date($roomFrom),
  colleague.version = coalesce(colleague.version, 1) + 1
RETURN colleague.version AS version
