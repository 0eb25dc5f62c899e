// opportunities/take-person-place
// parameters: personId, today
    MATCH (person:Person {id: $personId})
    SET person._lock = true
    REMOVE person._lock
    WITH person WHERE (EXISTS {
    MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
    AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
  } OR ((person:Volunteer AND person.mayBeAskedUntil >= date($today)
  AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today))) AND EXISTS {
    MATCH (person)-[:OFFERS]->(offer:Offer) WHERE offer.agreementId IS NULL AND offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
AND ((offer.agreementId IS NULL AND (person:Volunteer AND person.mayBeAskedUntil >= date($today)
AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today)))) OR EXISTS {
  MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
  WHERE agreed.kind = 'A1' AND (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
})
  })) AND NOT coalesce(person.hiddenAddress, false)
      CALL (person) {
    OPTIONAL MATCH (person)-[registered:REGISTERED_BY]->(:Professional)
    WITH person AS volunteer, registered ORDER BY registered.at DESC LIMIT 1
    CALL (volunteer, registered) {
  OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(told:VolunteerContact)
  WHERE told.recordedAt >= registered.at AND told.helpsNow IS NOT NULL
  WITH told ORDER BY told.on DESC, told.recordedAt DESC, told.id LIMIT 1
  RETURN told.helpsNow AS peopleNow, told.hoursNow AS hoursNow, toString(told.on) AS toldOn
}
    OPTIONAL MATCH (volunteer)<-[:LEADS_TO]-(step:Step)
    WITH volunteer, peopleNow,
      sum(CASE WHEN step.holdsPlace AND (toldOn IS NULL OR step.agreedOn >= date(toldOn)) THEN 1 ELSE 0 END) AS steps,
      max(CASE WHEN step.state = 'ENDED' AND step.endedBecause IN ['OTHER_STOPPED', 'DID_NOT_FIT']
        THEN step.endedOn + duration({weeks: 4}) END) AS coolsUntil
    RETURN coalesce(peopleNow, 0) + steps AS load, coolsUntil, volunteer.pausedUntil AS pausedUntil
  }
  WITH *, CASE WHEN coolsUntil > date($today) AND (pausedUntil IS NULL OR coolsUntil > pausedUntil) THEN coolsUntil
    WHEN pausedUntil > date($today) THEN pausedUntil END AS restsUntil
    WITH person WHERE load < coalesce(person.loadLimit, 1) AND restsUntil IS NULL
    RETURN person.id AS id
