// session/add-account
// parameters: accountId, displayName, now, passwordHash, role, username
MERGE (account:Account {username: $username})
  ON CREATE SET account.id = $accountId, account.displayName = $displayName,
    account.role = $role, account.passwordHash = $passwordHash, account.demo = false,
    account.createdAt = datetime($now)
WITH account
WHERE account.id = $accountId
RETURN account.id AS accountId
