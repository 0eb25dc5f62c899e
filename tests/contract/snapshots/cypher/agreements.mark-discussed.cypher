// agreements/mark-discussed
// parameters: caseId, on
MATCH (file:Case {id: $caseId})
SET file.discussedOn = CASE WHEN file.discussedOn > date($on) THEN file.discussedOn ELSE date($on) END
RETURN toString(file.discussedOn) AS discussedOn
