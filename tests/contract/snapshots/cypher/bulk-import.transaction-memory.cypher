// bulk-import/transaction-memory
// parameters: none
SHOW SETTINGS YIELD name, value
WHERE name = 'dbms.memory.transaction.total.max'
RETURN value
