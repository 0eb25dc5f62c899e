// directory-people/team
// parameters: teamId, today
MATCH (team:Team {id: $teamId})
RETURN team.id AS id, team.name AS name, head(COLLECT {
    MATCH (import:Import {id: team.importId}) WHERE import.source IS NOT NULL
    RETURN [import.source, import.ground, toString(date(import.at))]
  }) AS origin,
  COLLECT { MATCH (team)-[:COVERS]->(area:Area) RETURN {code: area.code, name: area.name} ORDER BY area.name } AS areas,
  COLLECT {
    MATCH (team)<-[member:MEMBER_OF]-(person:Professional) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    RETURN {professionalId: person.id, name: person.callName + coalesce(' ' + person.familyName, ''), accent: person.accent, organisation: head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.name }),
      shell: member.shell, since: toString(member.validFrom), until: toString(member.validTo)} AS row
    ORDER BY row.name, row.professionalId LIMIT 200
  } AS members,
  COLLECT {
    MATCH (team)<-[member:MEMBER_OF]-(person:Professional) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
    RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn, professionalId: person.id,
      name: person.callName + coalesce(' ' + person.familyName, ''), shell: member.shell} AS row
    ORDER BY row.nameNl, row.shell, row.name, row.professionalId LIMIT 500
  } AS experts,
  COLLECT {
    MATCH (team)<-[member:MEMBER_OF]-(person:Professional) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    MATCH (person)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(domain:LifeDomain)
    RETURN DISTINCT domain.code
  } AS lifeDomains,
  COLLECT {
    MATCH (team)<-[member:MEMBER_OF]-(person:Professional) WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
    MATCH (person)-[:LIAISES_WITH]->(organisation:Organisation)
    RETURN DISTINCT {organisationId: organisation.id, organisation: organisation.name, professionalId: person.id,
      name: person.callName + coalesce(' ' + person.familyName, '')} AS row
    ORDER BY row.organisation, row.name, row.professionalId LIMIT 200
  } AS partnerContacts,
  COLLECT {
    MATCH (team)<-[fixed:FIXED_CONTACT_FOR]-(person:Professional) WHERE fixed.validFrom <= date($today) AND (fixed.validTo IS NULL OR fixed.validTo > date($today))
    RETURN {professionalId: person.id, name: person.callName + coalesce(' ' + person.familyName, ''), accent: person.accent, organisation: head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.name }),
      since: toString(fixed.validFrom)} AS row
    ORDER BY row.organisation, row.name, row.professionalId LIMIT 200
  } AS fixedContacts
