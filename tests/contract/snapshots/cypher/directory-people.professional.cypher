// directory-people/professional
// parameters: professionalId, today
MATCH (person:Professional {id: $professionalId})
RETURN person.id AS id, coalesce(person.version, 1) AS version, person.callName AS callName, person.familyName AS familyName,
  person.accent AS accent, person.background AS background,
  COLLECT {
    MATCH (person)-[:WORKS_FOR]->(works:Organisation)
    RETURN {organisationId: works.id, name: works.name} AS row ORDER BY row.name LIMIT 20
  } AS organisations,
  COLLECT {
    MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
    RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn} AS row ORDER BY row.nameNl LIMIT 50
  } AS expertises,
  COLLECT {
    MATCH (person)-[:HOLDS]->(registration:Registration)
    RETURN {kind: registration.kind, endsOn: toString(registration.endsOn)} AS row ORDER BY row.endsOn, row.kind LIMIT 20
  } AS registrations,
  COLLECT {
    MATCH (person)-[member:MEMBER_OF]->(team:Team)
    RETURN {teamId: team.id, team: team.name, shell: member.shell, since: toString(member.validFrom),
      until: toString(member.validTo)} AS row
    ORDER BY member.validTo IS NOT NULL, row.since DESC, row.team, row.teamId LIMIT 50
  } AS memberships,
  COLLECT {
    MATCH (person)-[:LIAISES_WITH]->(partner:Organisation)
    RETURN DISTINCT {organisationId: partner.id, name: partner.name} AS row ORDER BY row.name LIMIT 50
  } AS liaisons,
  COLLECT {
    MATCH (person)-[fixed:FIXED_CONTACT_FOR]->(team:Team) WHERE fixed.validFrom <= date($today) AND (fixed.validTo IS NULL OR fixed.validTo > date($today))
    RETURN {teamId: team.id, team: team.name, since: toString(fixed.validFrom)} AS row ORDER BY row.team LIMIT 50
  } AS fixedContactFor, head(COLLECT {
    MATCH (import:Import {id: person.importId}) WHERE import.source IS NOT NULL
    RETURN [import.source, import.ground, toString(date(import.at))]
  }) AS origin
