// directory-people/professionals
// parameters: after, expertise, first, lifeDomain, registrationEnds, shell, soon, teamId, today, words
CALL () {
  MATCH (person:Professional) WHERE size($words) = 0
  RETURN person
  UNION
  UNWIND $words AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('professional_name', word) YIELD node RETURN node AS person
    UNION
    CALL db.index.fulltext.queryNodes('professional_words', word) YIELD node RETURN node AS person
    UNION
    CALL db.index.fulltext.queryNodes('expertise_words', word) YIELD node
    MATCH (node)<-[:HAS_EXPERTISE]-(person:Professional)
    RETURN person
  }
  WITH person, count(DISTINCT word) AS hits WHERE hits = size($words)
  RETURN person
}
WITH person
WHERE ($teamId IS NULL AND $shell IS NULL OR EXISTS {
    MATCH (person)-[member:MEMBER_OF]->(team:Team)
    WHERE ($teamId IS NULL OR team.id = $teamId) AND ($shell IS NULL OR member.shell = $shell)
      AND member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
  })
  AND ($expertise IS NULL OR EXISTS { (person)-[:HAS_EXPERTISE]->(:Expertise {code: $expertise}) })
  AND ($lifeDomain IS NULL OR EXISTS {
    (person)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(:LifeDomain {code: $lifeDomain})
  })
  AND (NOT $registrationEnds OR EXISTS {
    MATCH (person)-[:HOLDS]->(registration:Registration) WHERE registration.endsOn < date($soon)
  })
WITH person ORDER BY coalesce(person.searchName, toLower(person.callName)), person.id
WITH collect(person) AS found
WITH found, size(found) AS total, CASE WHEN $after IS NULL THEN 0
  ELSE head([place IN range(0, size(found) - 1) WHERE found[place].id = $after | place + 1]) END AS start
WITH total, start IS NOT NULL AS cursorKnown, coalesce(start, 0) + $first < total AS more,
  found[coalesce(start, 0)..coalesce(start, 0) + $first] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS person
RETURN total, more, cursorKnown, person.id AS id, person.callName + coalesce(' ' + person.familyName, '') AS fullName, person.accent AS accent,
  head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.name }) AS organisation,
  COLLECT {
    MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
    RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn} AS row ORDER BY row.nameNl LIMIT 50
  } AS expertises,
  COLLECT {
    MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    RETURN {teamId: team.id, team: team.name, shell: member.shell, since: toString(member.validFrom),
      until: toString(member.validTo)} AS row ORDER BY row.team, row.teamId LIMIT 50
  } AS memberships,
  head(COLLECT {
    MATCH (person)-[:HOLDS]->(ending:Registration) WHERE ending.endsOn < date($soon)
    RETURN ending.kind ORDER BY ending.endsOn, ending.id
  }) AS endingKind,
  head(COLLECT {
    MATCH (person)-[:HOLDS]->(ending:Registration) WHERE ending.endsOn < date($soon)
    RETURN toString(ending.endsOn) AS endsOn ORDER BY endsOn, ending.id
  }) AS endingOn
