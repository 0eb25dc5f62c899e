// The work of a case: dated entries of scaling up and down, and the texts as they stood before a change.

CREATE CONSTRAINT scaling_entry_id IF NOT EXISTS FOR (n:ScalingEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_edition_id IF NOT EXISTS FOR (n:CaseEdition) REQUIRE n.id IS UNIQUE;

// A change says which version of the texts it was based on: every case counts its changes from 1.
MATCH (file:Case) WHERE file.version IS NULL SET file.version = 1;
