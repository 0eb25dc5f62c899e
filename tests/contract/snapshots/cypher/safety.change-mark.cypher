// safety/change-mark
// parameters: callName, familyName, kind, markId, nameStart, now, recordedBy, since, until, words
  MATCH (mark:SafetyMark {id: $markId})
  SET mark.kind = $kind, mark.since = date($since), mark.until = date($until),
mark.words = $words, mark.callName = $callName, mark.familyName = $familyName,
mark.nameStart = $nameStart, mark.recordedAt = datetime($now), mark.recordedBy = $recordedBy
  SET mark.version = mark.version + 1
  RETURN mark.id AS id
