// The log of what was changed on a map: taken back by its id, read in order per case, and asked for one record.
CREATE CONSTRAINT network_change_id IF NOT EXISTS FOR (change:NetworkChange) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT record_change_id IF NOT EXISTS FOR (part:RecordChange) REQUIRE part.id IS UNIQUE;
