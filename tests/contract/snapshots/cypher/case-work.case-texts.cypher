// case-work/case-texts
// parameters: caseId
MATCH (file:Case {id: $caseId})
OPTIONAL MATCH (file)<-[:EDITION_OF]-(edition:CaseEdition {version: file.version - 1})
OPTIONAL MATCH (account:Account {id: edition.replacedBy})
RETURN file.version AS version, file.referrer AS referrer, file.asked AS asked, file.question AS question,
  file.agreedInstead AS agreedInstead, file.goal AS goal, file.legalGround AS legalGround, file.purpose AS purpose,
  toString(edition.replacedAt) AS changedAt, account.displayName AS changedBy
LIMIT 1
