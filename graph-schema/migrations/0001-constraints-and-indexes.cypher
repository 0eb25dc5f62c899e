// Every node and every told tie is found by one property, and no two share it.
// Statements end with a semicolon at the end of a line. Each may run twice: a migration that broke off starts again.

CREATE CONSTRAINT area_code IF NOT EXISTS FOR (n:Area) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT resident_id IF NOT EXISTS FOR (n:Resident) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT volunteer_id IF NOT EXISTS FOR (n:Volunteer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT professional_id IF NOT EXISTS FOR (n:Professional) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT network_member_id IF NOT EXISTS FOR (n:NetworkMember) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_opening_id IF NOT EXISTS FOR (n:CaseOpening) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT waiting_entry_id IF NOT EXISTS FOR (n:WaitingEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initiative_id IF NOT EXISTS FOR (n:Initiative) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT life_domain_code IF NOT EXISTS FOR (n:LifeDomain) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT expertise_code IF NOT EXISTS FOR (n:Expertise) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT login_session_token_hash IF NOT EXISTS FOR (n:LoginSession) REQUIRE n.tokenHash IS UNIQUE;
CREATE CONSTRAINT idempotency_key_key IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT audit_record_id IF NOT EXISTS FOR (n:AuditRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_lane_lane IF NOT EXISTS FOR (n:AuditLane) REQUIRE n.lane IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_name IF NOT EXISTS FOR (n:Dataset) REQUIRE n.name IS UNIQUE;

CREATE CONSTRAINT tied_to_id IF NOT EXISTS FOR ()-[r:TIED_TO]-() REQUIRE r.id IS UNIQUE;

// Logging in: one account per name, also when two administrators add it at once.
CREATE CONSTRAINT account_username IF NOT EXISTS FOR (n:Account) REQUIRE n.username IS UNIQUE;
// Two records with one place in a chain would break the audit log for good.
CREATE CONSTRAINT audit_record_place IF NOT EXISTS FOR (n:AuditRecord) REQUIRE (n.lane, n.sequence) IS UNIQUE;
// The same file twice is recognised by its content.
CREATE INDEX import_content_hash IF NOT EXISTS FOR (n:Import) ON (n.contentHash);
// Who looked at this case or person.
CREATE INDEX audit_record_subject_id IF NOT EXISTS FOR (n:AuditRecord) ON (n.subjectId);
// Ended and expired logins are cleared away by date.
CREATE INDEX login_session_expires_at IF NOT EXISTS FOR (n:LoginSession) ON (n.expiresAt);
CREATE INDEX idempotency_key_at IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.at);
// Searching a resident by a part of the name, within the own areas.
CREATE TEXT INDEX person_search_name IF NOT EXISTS FOR (n:Person) ON (n.searchName);
// All ties of one file in one look-up.
CREATE INDEX tied_to_case_id IF NOT EXISTS FOR ()-[r:TIED_TO]-() ON (r.caseId);
// Open cases, and cases by period.
CREATE INDEX case_closed_on IF NOT EXISTS FOR (n:Case) ON (n.closedOn);
