// session/list-accounts
// parameters: none
MATCH (account:Account)
WHERE account.username >= ''
OPTIONAL MATCH (account)-[:IDENTIFIES]->(:Professional)-[:MEMBER_OF]->(team:Team)
WITH account, team ORDER BY team.name
WITH account, collect(DISTINCT team.name) AS teams
RETURN account.username AS username, account.displayName AS displayName, account.role AS role, teams,
  account.demo AS demo, toString(account.disabledAt) AS disabledAt
ORDER BY username
LIMIT 5000
