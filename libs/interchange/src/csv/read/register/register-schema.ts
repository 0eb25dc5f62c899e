/**
 * Everything happens within one transaction that is never completed: closing throws all of it away. The cache bounds memory.
 */
export const registerSchema = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -32768;

  CREATE TABLE ids (file INTEGER, id TEXT, line INTEGER, flags INTEGER, link INTEGER, bad INTEGER, PRIMARY KEY (file, id)) WITHOUT ROWID;
  CREATE TABLE bad (file INTEGER, line INTEGER, PRIMARY KEY (file, line)) WITHOUT ROWID;
  CREATE TABLE findings (number INTEGER PRIMARY KEY, file INTEGER, line INTEGER, property TEXT, reason TEXT, most INTEGER);
  CREATE TABLE periods (kind INTEGER, one INTEGER, other INTEGER, within INTEGER, since TEXT, until TEXT, line INTEGER, PRIMARY KEY (kind, one, other, within, since)) WITHOUT ROWID;
  CREATE TABLE maps (line INTEGER PRIMARY KEY, ties INTEGER, periods INTEGER, members INTEGER);
  CREATE TABLE open_cases (resident INTEGER, team INTEGER, line INTEGER, PRIMARY KEY (resident, team)) WITHOUT ROWID;
  CREATE TABLE guides (line INTEGER PRIMARY KEY, id TEXT, guide TEXT);
  CREATE TABLE professionals (id TEXT, line INTEGER);
  BEGIN;
`;
