// Reading in a whole neighbourhood: each row once per sender, what has not arrived yet, and who is importing.

CREATE CONSTRAINT person_external_id IF NOT EXISTS FOR (n:Person) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
CREATE CONSTRAINT network_member_import IF NOT EXISTS FOR (n:NetworkMember) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
CREATE CONSTRAINT team_external_id IF NOT EXISTS FOR (n:Team) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
CREATE CONSTRAINT case_external_id IF NOT EXISTS FOR (n:Case) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
CREATE CONSTRAINT arriving_key IF NOT EXISTS FOR (n:Arriving) REQUIRE n.arrivingKey IS UNIQUE;
CREATE CONSTRAINT import_lock_name IF NOT EXISTS FOR (n:ImportLock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT tied_to_import_key IF NOT EXISTS FOR ()-[r:TIED_TO]-() REQUIRE r.importKey IS UNIQUE;

// Everything of one import: to complete it, and to withdraw it.
CREATE INDEX arriving_import IF NOT EXISTS FOR (n:Arriving) ON (n.importId);
CREATE INDEX person_import IF NOT EXISTS FOR (n:Person) ON (n.importId);
CREATE INDEX network_member_import_id IF NOT EXISTS FOR (n:NetworkMember) ON (n.importId);
CREATE INDEX case_import IF NOT EXISTS FOR (n:Case) ON (n.importId);
CREATE INDEX initiative_import IF NOT EXISTS FOR (n:Initiative) ON (n.importId);
CREATE INDEX organisation_import IF NOT EXISTS FOR (n:Organisation) ON (n.importId);
CREATE INDEX team_import IF NOT EXISTS FOR (n:Team) ON (n.importId);
CREATE INDEX area_import IF NOT EXISTS FOR (n:Area) ON (n.importId);
CREATE INDEX tied_to_import IF NOT EXISTS FOR ()-[r:TIED_TO]-() ON (r.importId);
