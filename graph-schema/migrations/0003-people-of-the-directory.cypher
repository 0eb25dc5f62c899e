// Finding people by words of their names and of what they do, and the records that are kept about professionals and volunteers.

CREATE CONSTRAINT registration_id IF NOT EXISTS FOR (n:Registration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT volunteer_contact_id IF NOT EXISTS FOR (n:VolunteerContact) REQUIRE n.id IS UNIQUE;

// A resident by the beginnings of words of the name, within the own areas. Names fall apart at everything but letters.
CREATE FULLTEXT INDEX resident_name IF NOT EXISTS FOR (n:Resident) ON EACH [n.searchName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'simple'}};
// A professional by name, by accent or background, and by an expertise.
CREATE FULLTEXT INDEX professional_name IF NOT EXISTS FOR (n:Professional) ON EACH [n.searchName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'simple'}};
CREATE FULLTEXT INDEX professional_words IF NOT EXISTS FOR (n:Professional) ON EACH [n.accent, n.background]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX expertise_words IF NOT EXISTS FOR (n:Expertise) ON EACH [n.nameNl, n.nameEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Records that were there before changes were counted begin at their first version.
MATCH (professional:Professional) WHERE professional.version IS NULL SET professional.version = 1;
MATCH (volunteer:Volunteer) WHERE volunteer.version IS NULL SET volunteer.version = 1;
MATCH (volunteer:Volunteer) WHERE volunteer.volunteerSince IS NULL
OPTIONAL MATCH (volunteer)-[guided:GUIDED_BY]->(:Professional)
WITH volunteer, min(guided.validFrom) AS guidedFrom
SET volunteer.volunteerSince = coalesce(guidedFrom, date());
// Whoever guided a volunteer first is taken to have registered them: without that nobody could see the record any more.
MATCH (volunteer:Volunteer)-[guided:GUIDED_BY]->(:Professional)
WHERE NOT EXISTS { (volunteer)-[:REGISTERED_BY]->(:Professional) }
WITH volunteer, min(guided.validFrom) AS first
MATCH (volunteer)-[guided:GUIDED_BY {validFrom: first}]->(guide:Professional)
WITH volunteer, first, min(guide.id) AS guideId
MATCH (guide:Professional {id: guideId})
CREATE (volunteer)-[:REGISTERED_BY {at: datetime({date: first})}]->(guide);
