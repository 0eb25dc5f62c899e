// opportunities/collective-needs
// parameters: ownShells, professionalId, today
      MATCH (:Professional {id: $professionalId})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
  WITH DISTINCT area WHERE EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(area)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
  WITH area ORDER BY area.code LIMIT 200
      CALL (area) {
    MATCH (area)<-[lives:LIVES_IN]-(person:Resident)<-[:CONCERNS]-(file:Case)
WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND file.closedOn IS NULL
  AND EXISTS { MATCH (file)<-[:GIVEN_IN]-(looks:Agreement {kind: 'I2'}) WHERE (looks.replacedOn IS NULL AND looks.givenOn <= date($today) AND looks.expiresOn > date($today)
    AND (looks.withdrawnOn IS NULL OR looks.withdrawnOn > date($today))) }
    CALL (file) {
      MATCH (file)<-[:TOLD_IN]-(need:Need {state: 'OPEN'}) WHERE need.since <= date($today)
      RETURN need
    }
    RETURN person, need.interest AS interest, CASE WHEN need.interest IS NULL THEN need.supportKind ELSE 'COMPANY' END AS supportKind,
      CASE WHEN need.interest IS NULL THEN need.lifeDomain END AS lifeDomain
    UNION
    MATCH (area)<-[lives:LIVES_IN]-(person:Resident)<-[:CONCERNS]-(file:Case)
WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND file.closedOn IS NULL
  AND EXISTS { MATCH (file)<-[:GIVEN_IN]-(looks:Agreement {kind: 'I2'}) WHERE (looks.replacedOn IS NULL AND looks.givenOn <= date($today) AND looks.expiresOn > date($today)
    AND (looks.withdrawnOn IS NULL OR looks.withdrawnOn > date($today))) }
    MATCH (person)-[likes:INTERESTED_IN]->(liked:Interest) WHERE likes.caseId = file.id
    RETURN person, liked.code AS interest, 'COMPANY' AS supportKind, null AS lifeDomain
    UNION
    MATCH (offer:Offer) WHERE offer.areaCode = area.code AND offer.interest IS NOT NULL AND offer.supportKind = 'COMPANY'
    MATCH (person:Person)-[:OFFERS]->(offer) WHERE NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
  AND ((offer.agreementId IS NULL AND (person:Volunteer AND person.mayBeAskedUntil >= date($today)
  AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today)))) OR EXISTS {
    MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
    WHERE agreed.kind = 'A1' AND (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
    AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
  })
    RETURN person, offer.interest AS interest, 'COMPANY' AS supportKind, null AS lifeDomain
  }
    WITH area, interest, supportKind, lifeDomain, count(DISTINCT person) AS residents WHERE residents >= 10
    CALL (area, interest, supportKind, lifeDomain) {
  CALL (area) {
    MATCH (area)-[:PART_OF*0..2]->(:Area)<-[:REACHES]-(initiative:Initiative)
    RETURN initiative
    UNION
    MATCH (initiative:Initiative) WHERE point.distance(initiative.place, area.centre) <= 2000
    RETURN initiative
    UNION
    MATCH (next:Area) WHERE point.distance(next.centre, area.centre) <= 2000
    MATCH (next)<-[:REACHES]-(initiative:Initiative)
    RETURN initiative
  }
  WITH * WHERE (initiative.state = 'OPEN' OR (initiative.state = 'PAUSED' AND initiative.pausedUntil <= date($today)))
AND (initiative.places IS NULL OR initiative.taken < initiative.places)
AND CASE WHEN interest IS NOT NULL THEN EXISTS { (initiative)-[:AROUND]->(:Interest {code: interest}) }
  ELSE CASE supportKind WHEN 'PRACTICAL' THEN initiative.offersPractical WHEN 'COMPANY' THEN initiative.offersCompany
    WHEN 'ADVICE' THEN initiative.offersAdvice ELSE initiative.offersEmotional END
    AND (lifeDomain IS NULL OR EXISTS { (initiative)-[:ABOUT]->(:LifeDomain {code: lifeDomain}) }) END
  RETURN count(DISTINCT initiative) AS fittingOffers
}
    RETURN area.code AS areaCode, area.name AS areaName, interest, supportKind, lifeDomain, residents, fittingOffers
    ORDER BY areaCode, interest, supportKind, lifeDomain LIMIT 500
