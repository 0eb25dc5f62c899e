// session/find-account
// parameters: username
MATCH (account:Account {username: $username})
RETURN account.id AS accountId, account.displayName AS displayName, account.role AS role,
  account.passwordHash AS passwordHash, account.demo AS demo, account.disabledAt IS NOT NULL AS disabled
