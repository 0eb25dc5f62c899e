// directory/partner-contact-choices
// parameters: today
MATCH (team:Team)<-[member:MEMBER_OF]-(person:Professional)
WHERE member.validFrom <= date($today) AND (member.validTo IS NULL OR member.validTo > date($today))
WITH person, team ORDER BY team.name
WITH person, collect(DISTINCT team.name) AS teams
RETURN person.id AS professionalId, person.callName + coalesce(' ' + person.familyName, '') AS name, teams ORDER BY name, professionalId LIMIT 500
