// The sociale kaart: initiatives and organisations are searched by their words, and an initiative keeps a short history.

CREATE CONSTRAINT weekly_slot_id IF NOT EXISTS FOR (n:WeeklySlot) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT initiative_event_id IF NOT EXISTS FOR (n:InitiativeEvent) REQUIRE n.id IS UNIQUE;

// Searching as one types: whole words or their beginnings, without regard to case and accents.
CREATE FULLTEXT INDEX initiative_words IF NOT EXISTS FOR (n:Initiative) ON EACH [n.name, n.summary, n.description, n.searchWords, n.location, n.seeks] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
// Look-alikes in the same gebied, and lists in the order of the name.
CREATE INDEX initiative_search_name IF NOT EXISTS FOR (n:Initiative) ON (n.searchName);
CREATE INDEX organisation_search_name IF NOT EXISTS FOR (n:Organisation) ON (n.searchName);

// What was stored before these facts existed gets their plain beginning; whoever checks it fills in the rest.
MATCH (n:Initiative) WHERE n.version IS NULL
SET n.version = 1, n.searchName = toLower(n.name), n.taken = 0, n.otherOrganisers = 0, n.offersPractical = false, n.offersCompany = false, n.offersAdvice = false, n.offersEmotional = false;
MATCH (n:Initiative) WHERE n.state = 'PAUSED' AND n.pausedUntil IS NULL SET n.state = 'FULL';
MATCH (n:Organisation) WHERE n.version IS NULL SET n.version = 1, n.searchName = toLower(n.name);

// The seven leefgebieden, in a database that never held the demo too.
MERGE (n:LifeDomain {code: 'FINANCE'}) ON CREATE SET n.nameNl = 'Financiën', n.nameEn = 'Money';
MERGE (n:LifeDomain {code: 'HOUSING'}) ON CREATE SET n.nameNl = 'Wonen en leefbaarheid', n.nameEn = 'Housing and surroundings';
MERGE (n:LifeDomain {code: 'WORK'}) ON CREATE SET n.nameNl = 'Werk, opleiding en activiteiten', n.nameEn = 'Work, education and activities';
MERGE (n:LifeDomain {code: 'SOCIAL'}) ON CREATE SET n.nameNl = 'Sociale relaties', n.nameEn = 'Social relations';
MERGE (n:LifeDomain {code: 'PHYSICAL_HEALTH'}) ON CREATE SET n.nameNl = 'Lichamelijke gezondheid', n.nameEn = 'Physical health';
MERGE (n:LifeDomain {code: 'MENTAL_HEALTH'}) ON CREATE SET n.nameNl = 'Psychische gezondheid', n.nameEn = 'Mental health';
MERGE (n:LifeDomain {code: 'MEANING'}) ON CREATE SET n.nameNl = 'Zingeving', n.nameEn = 'Meaning';
