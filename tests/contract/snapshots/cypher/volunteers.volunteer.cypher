// volunteers/volunteer
// parameters: professionalId, today, volunteerId
    MATCH (volunteer:Volunteer {id: $volunteerId})
    WHERE (EXISTS { (volunteer)-[:REGISTERED_BY]->(:Professional {id: $professionalId}) }
  OR EXISTS {
    MATCH (volunteer)-[guides:GUIDED_BY]->(:Professional {id: $professionalId})
    WHERE guides.validFrom <= date($today) AND (guides.validTo IS NULL OR guides.validTo > date($today))
  })
    MATCH (volunteer)-[registered:REGISTERED_BY]->(registrar:Professional)
    WITH volunteer, registered, registrar ORDER BY registered.at DESC LIMIT 1
      CALL (volunteer) {
  OPTIONAL MATCH (volunteer)-[guided:GUIDED_BY]->(guide:Professional)
  WHERE guided.validFrom <= date($today) AND (guided.validTo IS NULL OR guided.validTo > date($today))
  RETURN guide, guided ORDER BY guided.validFrom DESC, guide.id LIMIT 1
}
CALL (volunteer) {
  OPTIONAL MATCH (volunteer)-[lives:LIVES_IN]->(area:Area)
  WHERE NOT coalesce(volunteer.hiddenAddress, false) AND lives.validFrom <= date($today)
    AND (lives.validTo IS NULL OR lives.validTo > date($today))
  RETURN area ORDER BY lives.validFrom DESC LIMIT 1
}
  CALL (volunteer, registered) {
  OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(told:VolunteerContact)
  WHERE told.recordedAt >= registered.at AND told.helpsNow IS NOT NULL
  WITH told ORDER BY told.on DESC, told.recordedAt DESC, told.id LIMIT 1
  RETURN told.helpsNow AS peopleNow, told.hoursNow AS hoursNow, toString(told.on) AS toldOn
}
  CALL (volunteer, registered) {
    OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(contact:VolunteerContact) WHERE contact.recordedAt >= registered.at
    RETURN toString(max(contact.on)) AS lastOn
  }
    RETURN volunteer.id AS id, volunteer.callName + coalesce(' ' + volunteer.familyName, '') AS fullName, area.code AS areaCode, area.name AS areaName,
toString(volunteer.volunteerSince) AS since, guide.id AS guideId, guide.callName + coalesce(' ' + guide.familyName, '') AS guideName,
toString(guided.validFrom) AS guideSince, volunteer.loadLimit AS peopleLimit, volunteer.hoursPerWeek AS hoursLimit,
peopleNow, hoursNow, toldOn, lastOn AS lastContactOn, toString(volunteer.callOn) AS callOn,
toString(volunteer.pausedUntil) AS pausedUntil, toString(volunteer.screenedOn) AS screenedOn,
toString(volunteer.mayBeAskedUntil) AS mayBeAskedUntil, toString(volunteer.stoppedOn) AS stoppedOn, volunteer.version AS version, volunteer.callName AS callName,
      coalesce(volunteer.hiddenAddress, false) AS addressHidden, volunteer.languages AS languages,
      volunteer.trainedIn AS training, toString(volunteer.trainedOn) AS trainedOn, toString(volunteer.thankedOn) AS thankedOn,
      volunteer.thanksWords AS thanksWords, registrar.callName + coalesce(' ' + registrar.familyName, '') AS registeredBy,
      COLLECT {
        MATCH (volunteer)<-[:CONTACT_WITH]-(contact:VolunteerContact)-[:HELD_BY]->(holder:Professional)
        WHERE contact.recordedAt >= registered.at
        RETURN {contactId: contact.id, on: toString(contact.on), by: holder.callName + coalesce(' ' + holder.familyName, ''), note: contact.note}
        ORDER BY contact.on DESC, contact.recordedAt DESC, contact.id LIMIT 20
      } AS contacts,
      COLLECT {
        MATCH (volunteer)-[known:ORGANISES|TAKES_PART_IN]->(initiative:Initiative)
        WHERE initiative.state <> 'ENDED' AND known.since <= date($today) AND (known.until IS NULL OR known.until > date($today))
        WITH initiative, min(type(known)) AS type
        RETURN {initiativeId: initiative.id, name: initiative.name,
          role: CASE type WHEN 'ORGANISES' THEN 'ORGANISES' ELSE 'TAKES_PART' END} AS row
        ORDER BY row.name, row.initiativeId LIMIT 20
      } AS initiatives,
      COLLECT {
        MATCH (volunteer)<-[known:ACQUAINTED_WITH]-(colleague:Professional)
        WHERE known.since <= date($today) AND (known.until IS NULL OR known.until > date($today)) AND colleague.id <> $professionalId
        RETURN DISTINCT colleague.callName + coalesce(' ' + colleague.familyName, '') AS name ORDER BY name LIMIT 20
      } AS knownBy, head(COLLECT {
        MATCH (import:Import {id: volunteer.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }) AS origin
