// Directories of services that are read in: each record once per directory, and found again by its id there.

CREATE CONSTRAINT imported_directory_name IF NOT EXISTS FOR (n:ImportedDirectory) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT initiative_external_id IF NOT EXISTS FOR (n:Initiative) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
CREATE CONSTRAINT organisation_external_id IF NOT EXISTS FOR (n:Organisation) REQUIRE (n.importedFrom, n.externalId) IS UNIQUE;
