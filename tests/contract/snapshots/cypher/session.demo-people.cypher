// session/demo-people
// parameters: none
MATCH (demo:Dataset {name: 'demo', state: 'COMPLETE'})
WITH demo LIMIT 1
MATCH (account:Account {demo: true})
WHERE account.disabledAt IS NULL
OPTIONAL MATCH (account)-[:IDENTIFIES]->(worker:Professional)-[member:MEMBER_OF]->(team:Team)
WHERE member.validFrom <= demo.referenceDate AND (member.validTo IS NULL OR member.validTo > demo.referenceDate)
WITH account, min(team.name) AS place
RETURN account.username AS account, account.displayName AS displayName, account.role AS role, place
ORDER BY account
LIMIT 50
