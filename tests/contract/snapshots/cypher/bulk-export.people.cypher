// bulk-export/people
// parameters: after, from, limit
      MATCH (person:Person) WHERE person.id > $after AND ($from IS NULL OR person.importedFrom = $from)
      WITH person ORDER BY person.id LIMIT $limit
      CALL (person) {
  OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
  RETURN area.code AS areaCode, lives.validFrom AS livesSince, lives.validTo AS livesUntil
  ORDER BY lives.validTo IS NOT NULL, lives.validFrom DESC, area.code LIMIT 1
} CALL (person) {
  OPTIONAL MATCH (person)-[guides:GUIDED_BY]->(guide:Professional) WHERE guides.validTo IS NULL
  RETURN CASE WHEN $from IS NULL THEN guide.id ELSE guide.externalId END AS guidedBy, guides.validFrom AS guidedSince ORDER BY guides.validFrom DESC, guide.id LIMIT 1
}
      WITH person.id AS key, 0 AS place, [CASE WHEN $from IS NULL THEN person.id ELSE person.externalId END, null, person.callName, person.familyName, areaCode, toString(livesSince), toString(livesUntil), reduce(text = '', word IN [role IN [
        CASE WHEN person:Resident THEN 'RESIDENT' END, CASE WHEN person:Volunteer THEN 'VOLUNTEER' END,
        CASE WHEN person:Professional THEN 'PROFESSIONAL' END
      ] WHERE role IS NOT NULL] | text + CASE text WHEN '' THEN '' ELSE '|' END + word), toString(person.minor), toString(coalesce(person.hiddenAddress, false)), person.gender, toString(person.volunteerSince), toString(person.loadLimit), toString(person.hoursPerWeek), toString(person.pausedUntil), toString(person.screenedOn), person.trainedIn, toString(person.trainedOn), CASE WHEN person:Volunteer THEN person.languages END, toString(person.mayBeAskedUntil), guidedBy, toString(guidedSince)] AS cells
      RETURN key, cells ORDER BY key, place
