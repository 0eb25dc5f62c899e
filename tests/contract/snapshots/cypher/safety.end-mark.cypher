// safety/end-mark
// parameters: markId, now, on, recordedBy
MATCH (mark:SafetyMark {id: $markId})
SET mark.until = date($on), mark.version = mark.version + 1, mark.recordedAt = datetime($now),
  mark.recordedBy = $recordedBy
RETURN mark.id AS id
