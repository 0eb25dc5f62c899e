// Imports in bulk, among the many of one file each: which are unfinished, complete or withdrawn.

CREATE INDEX import_state IF NOT EXISTS FOR (n:Import) ON (n.state);
