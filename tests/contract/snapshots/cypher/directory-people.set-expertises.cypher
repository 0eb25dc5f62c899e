// directory-people/set-expertises
// parameters: codes, professionalId
UNWIND CASE WHEN size($codes) = 0 THEN [null] ELSE $codes END AS code
OPTIONAL MATCH (expertise:Expertise {code: code})
WITH collect(expertise) AS expertises WHERE size(expertises) = size($codes)
MATCH (person:Professional {id: $professionalId})
SET person.version = coalesce(person.version, 1) + 1
WITH person, expertises
CALL (person) { MATCH (person)-[has:HAS_EXPERTISE]->(:Expertise) DELETE has }
FOREACH (expertise IN expertises | CREATE (person)-[:HAS_EXPERTISE]->(expertise))
RETURN person.version AS version
