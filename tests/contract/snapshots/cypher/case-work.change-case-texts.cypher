// case-work/change-case-texts
// parameters: agreedInstead, asked, baseVersion, by, caseId, editionId, goal, legalGround, now, purpose, question, referrer
MATCH (file:Case {id: $caseId})
WHERE file.version = $baseVersion
CREATE (edition:CaseEdition {id: $editionId, replacedAt: datetime($now), replacedBy: $by})
  -[:EDITION_OF]->(file)
SET edition += file {.version, .referrer, .asked, .question, .agreedInstead, .goal, .legalGround, .purpose}
SET file.version = file.version + 1, file.referrer = $referrer, file.asked = $asked,
  file.question = $question, file.agreedInstead = $agreedInstead, file.goal = $goal,
  file.legalGround = $legalGround, file.purpose = $purpose
RETURN file.version AS version
