// opportunities/nearby-offers
// parameters: caseId, professionalId, today
    CYPHER replan=skip
    MATCH (file:Case {id: $caseId})
    WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file) {
  OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I2'})
  WHERE agreed.replacedOn IS NULL AND agreed.givenOn <= date($today)
  WITH agreed, CASE WHEN agreed IS NULL THEN 'MISSING' WHEN agreed.withdrawnOn <= date($today) THEN 'WITHDRAWN'
    WHEN agreed.expiresOn > date($today) THEN 'VALID' ELSE 'EXPIRED' END AS agreementState
  WITH agreementState, agreed.givenOn AS givenOn,
    CASE agreementState WHEN 'WITHDRAWN' THEN agreed.withdrawnOn ELSE agreed.expiresOn END AS until
  ORDER BY agreementState = 'VALID' DESC, givenOn DESC, agreementState = 'WITHDRAWN' DESC, until DESC LIMIT 1
  RETURN agreementState AS lookingState
}
    CALL (file) {
  OPTIONAL MATCH (file)<-[:GIVEN_IN]-(agreed:Agreement {kind: 'I1'})
  WHERE agreed.replacedOn IS NULL AND agreed.givenOn <= date($today)
  WITH agreed, CASE WHEN agreed IS NULL THEN 'MISSING' WHEN agreed.withdrawnOn <= date($today) THEN 'WITHDRAWN'
    WHEN agreed.expiresOn > date($today) THEN 'VALID' ELSE 'EXPIRED' END AS agreementState
  WITH agreementState, agreed.givenOn AS givenOn,
    CASE agreementState WHEN 'WITHDRAWN' THEN agreed.withdrawnOn ELSE agreed.expiresOn END AS until
  ORDER BY agreementState = 'VALID' DESC, givenOn DESC, agreementState = 'WITHDRAWN' DESC, until DESC LIMIT 1
  RETURN agreementState, toString(until) AS agreementUntil, agreementState IN ['VALID', 'EXPIRED'] AS mapOpen
}
    WITH file, client, agreementState AS mapState, lookingState, agreementState = 'VALID' AND lookingState = 'VALID' AS looks
    CALL (client) {
  OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
  WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
  RETURN area AS home ORDER BY lives.validFrom DESC, area.code LIMIT 1
}
    CALL (file, client, home, mapState, lookingState) {
  OPTIONAL MATCH (edition:CaseEdition)-[:EDITION_OF]->(file) WHERE edition.question <> file.question
  WITH file, client, home, mapState, lookingState, max(date(edition.replacedAt)) AS changedOn
  RETURN [['FILE', client.id, client.callName, client.minor, coalesce(client.hiddenAddress, false), head(COLLECT { MATCH (client)-[:LIVES_WITH]->(household:Household) RETURN household.id ORDER BY household.id LIMIT 1 }), home.code, file.question, toString(coalesce(changedOn, file.openedOn)), mapState, lookingState, file.legalGround, file.purpose]] AS fileRows
}
    CALL (file) {
  MATCH (file)<-[:TOLD_IN]-(need:Need {state: 'OPEN'}) WHERE need.since <= date($today)
  WITH need ORDER BY need.since DESC, need.id LIMIT 20
  RETURN collect(need) AS needs
}
CALL (file, client) {
  MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest)
  WHERE likes.caseId = file.id
  WITH interest, max(likes.since) AS since ORDER BY since DESC, interest.code LIMIT 30
  RETURN collect({code: interest.code, since: toString(since)}) AS interests
}
CALL (file) {
  MATCH (file)<-[:TOLD_IN]-(offer:Offer {state: 'OPEN'})<-[:OFFERS]-(of:Person|NetworkMember)
  WHERE offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
  WITH of, offer ORDER BY of:Person DESC, offer.id LIMIT 200
  RETURN collect({of: CASE WHEN of:NetworkMember THEN 'MEMBER' ELSE 'CLIENT' END, ownerId: of.id, offer: offer}) AS offers
}
CALL (file, client) {
  MATCH (client)-[tie:TIED_TO]->(:NetworkMember)
  WHERE tie.caseId = file.id AND tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
  WITH max(tie.receivesPractical) AS practical, max(tie.receivesCompany) AS company, max(tie.receivesAdvice) AS advice,
    max(tie.receivesEmotional) AS emotional
  RETURN CASE WHEN practical > 0 THEN ['PRACTICAL'] ELSE [] END + CASE WHEN company > 0 THEN ['COMPANY'] ELSE [] END +
    CASE WHEN advice > 0 THEN ['ADVICE'] ELSE [] END + CASE WHEN emotional > 0 THEN ['EMOTIONAL'] ELSE [] END AS carried
}
    CALL (file) {
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
  WITH member LIMIT 501
  MATCH (member)-[stands:STANDS_FOR]->(person:Person)
  WITH member, stands, person, (person:Professional OR (person:Volunteer AND person.mayBeAskedUntil >= date($today)
AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today))) OR EXISTS {
  MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
}) AS named ORDER BY member.id, person.id
  RETURN collect({member: member, person: person, named: named, since: toString(stands.since)}) AS identities
}
CALL (file) {
  CALL (file) {
    MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision)
    OPTIONAL MATCH (decision)-[:DECIDED_ABOUT]->(about:Person|NetworkMember|Initiative)
    RETURN decision.id AS id, decision.decision AS decision, decision.ruleId AS ruleId, about, decision.until AS until
    UNION
    MATCH (file)<-[:TAKEN_IN]-(step:Step {state: 'ENDED'})-[:LEADS_TO]->(about:NetworkMember)
    WHERE NOT step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED']
    RETURN step.id AS id, 'DECLINED' AS decision, step.ruleId AS ruleId, about, step.endedOn + duration('P12M') AS until
  }
  WITH * WHERE until > date($today)
  WITH * ORDER BY until DESC, id LIMIT 500
  RETURN collect(['DECISION', decision, ruleId, about.id, toString(until)]) AS decidedRows
}
CALL (file) {
  MATCH (file)<-[:TAKEN_IN]-(step:Step) WHERE step.state <> 'ENDED'
  WITH step ORDER BY step.id LIMIT 500
  RETURN collect(['TAKEN_UP', step.opportunityKey, step.id]) AS takenUpRows
}
    WITH file, client, home, looks, fileRows, needs, interests, offers, carried, identities, decidedRows + takenUpRows AS decidedRows,
      [need IN needs | need.supportKind] AS needed, [need IN needs WHERE need.lifeDomain IS NOT NULL | need.lifeDomain] AS domains,
  [need IN needs WHERE need.interest IS NOT NULL | need.interest] + [interest IN interests | interest.code] AS liked,
  [one IN offers WHERE one.of = 'CLIENT' AND one.offer.interest IS NOT NULL | one.offer.interest] AS canDo
      CALL (file, client) {
    CALL (client) {
  RETURN client AS who, true AS deep, null AS only
  UNION
  MATCH (client)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person)
  RETURN who, false AS deep, null AS only
  UNION
  MATCH (client)-[tie:TIED_TO]-(known:Person) WHERE tie.caseId IS NULL AND (tie.validTo IS NULL OR tie.validTo > date($today))
  WITH DISTINCT known
  CALL (known) {
    RETURN known AS who
    UNION
    MATCH (known)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person) RETURN who
  }
  RETURN who, false AS deep, null AS only
  UNION
  MATCH (client)<-[:STANDS_FOR]-(:NetworkMember)-[tie:TIED_TO]-(known:NetworkMember)-[:RECORDED_IN]->(:Case)-[:CONCERNS]->(only:Resident)
  WHERE tie.caseId IS NOT NULL AND (tie.validTo IS NULL OR tie.validTo > date($today))
  CALL (known) {
    RETURN known AS who
    UNION
    MATCH (known)-[:STANDS_FOR]->(:Person)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person) RETURN who
  }
  RETURN who, false AS deep, only
}
CALL (who) {
  RETURN who AS here
  UNION
  MATCH (who)<-[:STANDS_FOR]-(here:NetworkMember) RETURN here
  UNION
  MATCH (who)-[:STANDS_FOR]->(here:Person) RETURN here
}
    CALL (here) {
  MATCH (here)<-[mine:KEEPS_APART]-(mark:SafetyMark)-[other:KEEPS_APART]->(near)
  WHERE other.side <> mine.side AND (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today)))
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here:Resident)<-[:CONCERNS]-(:Case)<-[:SET_IN]-(mark:SafetyMark)-[:KEEPS_APART {side: 'FEARED'}]->(near)
  WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND NOT EXISTS { (mark)-[:KEEPS_APART]->(here) }
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here)<-[:KEEPS_APART {side: 'FEARED'}]-(mark:SafetyMark)-[:SET_IN]->(:Case)-[:CONCERNS]->(near:Resident)
  WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND NOT EXISTS { (mark)-[:KEEPS_APART]->(near) }
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here:Resident)-[tie:TIED_TO]->(to:NetworkMember)
  WITH here AS from, tie, to, to AS near WHERE tie.caseId IS NOT NULL AND (tie.endedBecause = 'SAFETY' OR (tie.unsafe AND NOT EXISTS {
  MATCH (from)-[later:TIED_TO]->(to)
  WHERE later.caseId = tie.caseId AND later.validFrom > tie.validFrom AND later.validFrom <= date($today)
}))
  RETURN near, COLLECT {
    MATCH (:Case {id: tie.caseId})<-[:SET_IN]-(mark:SafetyMark)-[:RULES_OUT]->(safe)
    WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND safe <> to AND safe <> from AND NOT EXISTS { (to)-[:STANDS_FOR]->(safe) }
    RETURN safe.id LIMIT 500
  } AS free
  UNION
  MATCH (here:NetworkMember)<-[tie:TIED_TO]-(from:Resident)
  WITH here AS to, tie, from, from AS near WHERE tie.caseId IS NOT NULL AND (tie.endedBecause = 'SAFETY' OR (tie.unsafe AND NOT EXISTS {
  MATCH (from)-[later:TIED_TO]->(to)
  WHERE later.caseId = tie.caseId AND later.validFrom > tie.validFrom AND later.validFrom <= date($today)
}))
  RETURN near, COLLECT {
    MATCH (:Case {id: tie.caseId})<-[:SET_IN]-(mark:SafetyMark)-[:RULES_OUT]->(safe)
    WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND safe <> to AND safe <> from AND NOT EXISTS { (to)-[:STANDS_FOR]->(safe) }
    RETURN safe.id LIMIT 500
  } AS free
}
    WITH * WHERE NOT here.id IN free
      WITH DISTINCT file, client, deep, only, free, near WHERE near <> client AND NOT near.id IN free
  CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
  WITH DISTINCT file, client, deep, only, free, one WHERE one <> client AND NOT one.id IN free
    CALL (one, deep) {
  RETURN one AS near
  UNION
  MATCH (one)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(near:Person) WHERE deep
  RETURN near
}
      WITH DISTINCT file, client, deep, only, free, near WHERE near <> client AND NOT near.id IN free
  CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
  WITH DISTINCT file, client, deep, only, free, one WHERE one <> client AND NOT one.id IN free
    CALL (file, one, deep) {
  RETURN one AS near
  UNION
  MATCH (one)-[tie:TIED_TO]-(near:Person) WHERE deep AND tie.caseId IS NULL AND (tie.validTo IS NULL OR tie.validTo > date($today))
  RETURN near
  UNION
  MATCH (one:NetworkMember)-[tie:TIED_TO]-(near:NetworkMember) WHERE deep AND tie.caseId = file.id AND tie.caseId IS NOT NULL AND (tie.validTo IS NULL OR tie.validTo > date($today))
  RETURN near
}
      WITH DISTINCT file, client, deep, only, free, near WHERE near <> client AND NOT near.id IN free
  CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
  WITH DISTINCT file, client, deep, only, free, one WHERE one <> client AND NOT one.id IN free
    WITH * WHERE only IS NULL OR one = only
    WITH DISTINCT file, one
    CALL (file, one) {
      WITH one WHERE NOT one:NetworkMember OR EXISTS { (one)-[:RECORDED_IN]->(file) }
      RETURN one.id AS id
      UNION
      MATCH (one)-[there:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
      WHERE there.until IS NULL OR there.until > date($today)
      RETURN initiative.id AS id
    }
    RETURN collect(DISTINCT id) AS closed
  }
      CALL (file) {
    MATCH (file)-[:AVOIDS]->(near)
    CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
    RETURN collect(DISTINCT one.id) AS avoided
  }
  CALL (file) {
    MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision {decision: 'DECLINED'})-[:DECIDED_ABOUT]->(near)
    WHERE decision.until > date($today)
    CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
    RETURN collect(DISTINCT one.id) AS refused
  }
  CALL (file, client) {
    MATCH (client)-[takesPart:TAKES_PART_IN]->(there:Initiative)
    WHERE takesPart.since <= date($today) AND (takesPart.until IS NULL OR takesPart.until > date($today))
    RETURN collect(there.id) AS joined
  }
  CALL (file) {
    MATCH (file)<-[:TAKEN_IN]-(step:Step)-[:LEADS_TO]->(there:Person|Initiative)
    WHERE step.state <> 'ENDED' OR step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED'] OR step.endedOn > date($today) - duration('P12M')
    RETURN collect(DISTINCT there.id) AS tried
  }
  WITH *, closed + avoided + refused + joined + tried AS leftOut
    CALL (home, looks) {
  CALL (home) {
    WITH home WHERE home IS NOT NULL
    RETURN home AS area, 0 AS metres
    UNION
    MATCH (area:Area) WHERE point.distance(area.centre, home.centre) <= 5000
    WITH home, area WHERE area.level = 'NEIGHBOURHOOD' AND area <> home
    RETURN area, toInteger(round(point.distance(area.centre, home.centre))) AS metres
  }
  WITH looks, area, metres WHERE looks
  WITH area, metres ORDER BY metres, area.code LIMIT 120
  RETURN collect({code: area.code, metres: metres}) AS near
}
    CALL (client, looks, leftOut, identities) {
  CALL (client, looks, leftOut, identities) {
    MATCH (client)-[tie:TIED_TO]-(person:Person) WHERE looks AND tie.caseId IS NULL AND tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
AND (EXISTS { MATCH (agreed:Agreement {id: tie.agreementId}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today))) }
  OR (tie.agreementId IS NULL AND EXISTS { MATCH (import:Import {id: tie.importId}) WHERE import.ground = 'CONSENT' })) AND person <> client AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND NOT person.id IN leftOut
    RETURN person, tie
    UNION
    UNWIND identities AS one
    WITH client, leftOut, one, one.person AS person
    WHERE looks AND NOT one.member.id IN leftOut AND NOT person:Professional AND person <> client AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND NOT person.id IN leftOut
    RETURN person, null AS tie
  }
  WITH person AS broker, head(collect(tie)) AS tie WHERE COUNT { (broker)-[many:TIED_TO]-(:Person) WHERE many.caseId IS NULL } <= 200
  WITH broker, tie ORDER BY broker.id LIMIT 60
  RETURN collect({person: broker, tie: tie}) AS brokers
}
    CALL (client, leftOut, brokers) {
  UNWIND brokers AS broker
  WITH client, leftOut, broker.person AS between
  MATCH (between)-[tie:TIED_TO]-(person:Person) WHERE tie.caseId IS NULL AND tie.validFrom <= date($today) AND (tie.validTo IS NULL OR tie.validTo > date($today))
AND (EXISTS { MATCH (agreed:Agreement {id: tie.agreementId}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today))) }
  OR (tie.agreementId IS NULL AND EXISTS { MATCH (import:Import {id: tie.importId}) WHERE import.ground = 'CONSENT' })) AND person <> client AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND NOT person.id IN leftOut
  WITH between, tie, person ORDER BY person.id, tie.id LIMIT 2000
  RETURN collect({between: between, tie: tie, person: person}) AS met
}
    CALL (client, leftOut, near, brokers, met, needs, needed, carried, liked) {
  CALL (leftOut) {
    UNWIND leftOut AS id
    MATCH (:Person {id: id})-[:OFFERS]->(offer:Offer)
    RETURN collect(offer.id) AS leftOutOffers
  }
  CALL (client, leftOut, leftOutOffers, near, brokers, met, needs, needed, carried, liked) {
    UNWIND brokers AS broker
    RETURN broker.person AS person
    UNION
    UNWIND met AS one
    WITH DISTINCT one.person AS person
    WHERE EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
AND ((offer.agreementId IS NULL AND (person:Volunteer AND person.mayBeAskedUntil >= date($today)
AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today)))) OR EXISTS {
  MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
  WHERE agreed.kind = 'A1' AND (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
}) }
    RETURN person ORDER BY person.id LIMIT 40
    UNION
    UNWIND near AS place
    WITH * WHERE place.metres <= 3000
    MATCH (offer:Offer) WHERE offer.areaCode = place.code AND offer.supportKind IN ['PRACTICAL', 'COMPANY', 'ADVICE', 'EMOTIONAL']
    WITH * WHERE offer.supportKind IN needed OR offer.supportKind IN carried OR offer.interest IN liked OR offer.interest = 'RESPITE'
    WITH * WHERE offer.state = 'OPEN' AND NOT offer.id IN leftOutOffers
    WITH client, leftOut, offer, place.metres AS away,
      CASE WHEN any(need IN needs WHERE need.interest = offer.interest) THEN 3 WHEN offer.interest IN liked THEN 2
        WHEN offer.supportKind IN needed THEN 1 ELSE 0 END AS fits
    ORDER BY fits DESC, away, offer.id LIMIT 300
    MATCH (person:Person)-[:OFFERS]->(offer) WHERE person <> client AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND NOT person.id IN leftOut AND offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
AND ((offer.agreementId IS NULL AND (person:Volunteer AND person.mayBeAskedUntil >= date($today)
AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today)))) OR EXISTS {
  MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
  WHERE agreed.kind = 'A1' AND (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
})
    WITH person, min(away) AS metres, max(fits) AS fit
    ORDER BY fit DESC, metres, person.id LIMIT 60
    RETURN person
  }
  CALL (person) {
    OPTIONAL MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
    AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
    RETURN agreed ORDER BY agreed.expiresOn DESC, agreed.id LIMIT 1
  }
  CALL (person) {
    OPTIONAL MATCH (person)-[:OFFERS]->(offer:Offer) WHERE offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND offer.since <= date($today) AND (offer.until IS NULL OR offer.until > date($today))
AND ((offer.agreementId IS NULL AND (person:Volunteer AND person.mayBeAskedUntil >= date($today)
AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today)))) OR EXISTS {
  MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
  WHERE agreed.kind = 'A1' AND (agreed.replacedOn IS NULL AND agreed.givenOn <= date($today) AND agreed.expiresOn > date($today)
  AND (agreed.withdrawnOn IS NULL OR agreed.withdrawnOn > date($today)))
})
    WITH offer ORDER BY offer.id LIMIT 12
    RETURN collect(offer) AS offers
  }
  WITH person, offers, agreed, [offer IN offers WHERE offer.agreementId IS NULL | offer.id] AS byWord
  WHERE agreed IS NOT NULL OR size(byWord) > 0
  WITH {
    person: person, offers: offers, ref: coalesce(agreed.id, 'offer-' + byWord[0]),
    until: toString(coalesce(agreed.expiresOn, person.mayBeAskedUntil + duration({days: 1})))
  } AS one ORDER BY person.id
  RETURN collect(one) AS people
}
      CALL (file, identities, brokers, people) {
    WITH file, [one IN identities | one.person] + [one IN brokers | one.person] AS starts, [one IN people | one.person] AS asked
    UNWIND starts AS person
    WITH DISTINCT file, starts, asked, person
    CALL (person) {
      RETURN person AS here
      UNION
      MATCH (person)<-[:STANDS_FOR]-(here:NetworkMember) RETURN here
    }
    CALL (here) {
  MATCH (here)<-[mine:KEEPS_APART]-(mark:SafetyMark)-[other:KEEPS_APART]->(near)
  WHERE other.side <> mine.side AND (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today)))
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here:Resident)<-[:CONCERNS]-(:Case)<-[:SET_IN]-(mark:SafetyMark)-[:KEEPS_APART {side: 'FEARED'}]->(near)
  WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND NOT EXISTS { (mark)-[:KEEPS_APART]->(here) }
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here)<-[:KEEPS_APART {side: 'FEARED'}]-(mark:SafetyMark)-[:SET_IN]->(:Case)-[:CONCERNS]->(near:Resident)
  WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND NOT EXISTS { (mark)-[:KEEPS_APART]->(near) }
  RETURN near, COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free
  UNION
  MATCH (here:Resident)-[tie:TIED_TO]->(to:NetworkMember)
  WITH here AS from, tie, to, to AS near WHERE tie.caseId IS NOT NULL AND (tie.endedBecause = 'SAFETY' OR (tie.unsafe AND NOT EXISTS {
  MATCH (from)-[later:TIED_TO]->(to)
  WHERE later.caseId = tie.caseId AND later.validFrom > tie.validFrom AND later.validFrom <= date($today)
}))
  RETURN near, COLLECT {
    MATCH (:Case {id: tie.caseId})<-[:SET_IN]-(mark:SafetyMark)-[:RULES_OUT]->(safe)
    WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND safe <> to AND safe <> from AND NOT EXISTS { (to)-[:STANDS_FOR]->(safe) }
    RETURN safe.id LIMIT 500
  } AS free
  UNION
  MATCH (here:NetworkMember)<-[tie:TIED_TO]-(from:Resident)
  WITH here AS to, tie, from, from AS near WHERE tie.caseId IS NOT NULL AND (tie.endedBecause = 'SAFETY' OR (tie.unsafe AND NOT EXISTS {
  MATCH (from)-[later:TIED_TO]->(to)
  WHERE later.caseId = tie.caseId AND later.validFrom > tie.validFrom AND later.validFrom <= date($today)
}))
  RETURN near, COLLECT {
    MATCH (:Case {id: tie.caseId})<-[:SET_IN]-(mark:SafetyMark)-[:RULES_OUT]->(safe)
    WHERE (mark.since <= date($today) AND (mark.until IS NULL OR mark.until > date($today))) AND safe <> to AND safe <> from AND NOT EXISTS { (to)-[:STANDS_FOR]->(safe) }
    RETURN safe.id LIMIT 500
  } AS free
}
    WITH * WHERE NOT here.id IN free AND NOT person.id IN free
        WITH DISTINCT file, starts, asked, person, free, near
    WHERE NOT near.id IN free
    CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
    WITH DISTINCT file, starts, asked, person, free, one WHERE NOT one.id IN free
    CALL (one) {
      RETURN one AS near
      UNION
      MATCH (one)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(near:Person) RETURN near
    }
        WITH DISTINCT file, starts, asked, person, free, near
    WHERE NOT near.id IN free
    CALL (file, near) {
  RETURN near AS one
  UNION
  MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
  UNION
  MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  UNION
  MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
}
    WITH DISTINCT file, starts, asked, person, free, one WHERE NOT one.id IN free
    WITH person, one WHERE one <> person AND (one IN starts OR one IN asked)
    WITH DISTINCT person, one
    RETURN collect(['KEPT_APART', person.id, one.id]) AS apartRows
  }
    CALL (looks, leftOut, identities) {
  UNWIND identities AS one
  WITH one, one.person AS person
  WHERE looks AND one.named AND NOT one.member.id IN leftOut AND NOT person.id IN leftOut
  MATCH (person)-[goes:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
  WHERE goes.since <= date($today) AND (goes.until IS NULL OR goes.until > date($today))
  WITH one.member.id AS memberId, initiative, min(goes.since) AS since ORDER BY initiative.id, memberId LIMIT 200
  RETURN collect({memberId: memberId, initiative: initiative, since: toString(since)}) AS faces
}
    CALL (client, home, looks, leftOut, near, faces, domains, liked, canDo) {
  CALL (client, home, looks, leftOut, near, faces) {
    MATCH (home)-[:PART_OF*0..2]->(:Area)<-[:REACHES]-(initiative:Initiative) WHERE looks
    RETURN initiative
    UNION
    UNWIND near AS place
    MATCH (:Area {code: place.code})<-[:REACHES]-(initiative:Initiative)
    WITH initiative, place.metres AS away, client, leftOut WHERE NOT initiative.id IN leftOut AND initiative.state <> 'ENDED'
    AND (initiative.onlyFor IS NULL OR initiative.onlyFor = client.gender)
    WITH initiative, min(away) AS away ORDER BY away, initiative.id LIMIT 120
    RETURN initiative
    UNION
    MATCH (initiative:Initiative) WHERE point.distance(initiative.place, home.centre) <= 5000
    WITH * WHERE looks AND NOT initiative.id IN leftOut AND initiative.state <> 'ENDED'
    AND (initiative.onlyFor IS NULL OR initiative.onlyFor = client.gender)
    WITH initiative ORDER BY point.distance(initiative.place, home.centre), initiative.id LIMIT 120
    RETURN initiative
    UNION
    UNWIND faces AS face
    RETURN face.initiative AS initiative
  }
  WITH * WHERE NOT initiative.id IN leftOut AND initiative.state <> 'ENDED'
    AND (initiative.onlyFor IS NULL OR initiative.onlyFor = client.gender)
  WITH initiative, COUNT {
    MATCH (initiative)-[fits:AROUND|SEEKS|ABOUT]->(code)
    WHERE (type(fits) = 'AROUND' AND code.code IN liked + ['RESPITE']) OR (type(fits) = 'SEEKS' AND code.code IN canDo)
      OR (type(fits) = 'ABOUT' AND code.code IN domains)
  } + CASE WHEN any(face IN faces WHERE face.initiative = initiative) THEN 1 ELSE 0 END AS fit
  ORDER BY initiative.state = 'OPEN' DESC, fit DESC, initiative.id LIMIT 60
  RETURN collect(initiative) AS initiatives
}
    CALL (offers, people) {
  WITH offers, [one IN people | {of: 'PERSON', ownerId: one.person.id, offers: one.offers}] AS owned
  WITH [one IN offers | {of: one.of, ownerId: one.ownerId, offers: [one.offer]}] + owned AS owners
  UNWIND owners AS owner
  UNWIND owner.offers AS offer
  RETURN collect(['OFFER', owner.of, owner.ownerId, offer.id, offer.words, offer.supportKind, offer.lifeDomain, offer.interest, offer.handlesMoney, toString(offer.confirmedOn)]) AS offerRows, collect(offer) AS everyOffer
}
      CALL (file, home, identities, people) {
    UNWIND people AS one
    WITH file, home, identities, one, one.person AS person
    CALL (one, person, home) {
  CALL (one, person) {
    UNWIND one.offers AS offer
    MATCH (area:Area {code: offer.areaCode})
    RETURN area
    UNION
    MATCH (person)-[lives:LIVES_IN]->(area:Area) WHERE size(one.offers) = 0 AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
    RETURN area
  }
  RETURN coalesce(max(area = home), false) AS sameArea,
    min(CASE WHEN area = home THEN 0 ELSE toInteger(round(point.distance(area.centre, home.centre))) END) AS metres
}
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
    RETURN collect(['PERSON', person.id, one.ref, one.until, CASE WHEN any(own IN identities WHERE own.person = person) THEN person.callName ELSE '' END, (person:Volunteer AND (person.stoppedOn IS NULL OR person.stoppedOn > date($today))), person.gender, head(COLLECT { MATCH (person)-[:LIVES_WITH]->(household:Household) RETURN household.id ORDER BY household.id LIMIT 1 }), metres, sameArea, toString(person.screenedOn), person.loadLimit, load, toString(restsUntil), (any(own IN identities WHERE own.person = person AND own.member.kind = 'PROFESSIONAL') OR
  EXISTS { MATCH (person)-[works:WORKS_ON]->(file) WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today)) })]) AS personRows
  }
    CALL (client, brokers, met, people) {
  WITH client, [one IN brokers WHERE one.tie IS NOT NULL | {from: client, tie: one.tie, to: one.person}] AS own,
    met, [one IN people | one.person] AS asked
  WITH own + [one IN met WHERE one.person IN asked | {from: one.between, tie: one.tie, to: one.person}] AS ties
  UNWIND ties AS known
  WITH known.from AS from, known.tie AS tie, known.to AS to
  RETURN collect(['TIE', from.id, to.id, toString(tie.validFrom), toString(tie.confirmedOn), CASE tie.nature WHEN 'TENSION' THEN 'TENSION' ELSE 'ORDINARY' END]) AS tieRows
}
      CALL (home, initiatives) {
    UNWIND initiatives AS initiative
    CALL (initiative, home) {
  OPTIONAL MATCH (initiative)-[:REACHES]->(area:Area)
  WITH initiative, home, area LIMIT 100
  WITH initiative, home, coalesce(max(area = home), false) AS ownArea,
    coalesce(max(EXISTS { (home)-[:PART_OF*1..2]->(area) }), false) AS aroundOwn,
    min(CASE WHEN area.level = 'NEIGHBOURHOOD' THEN point.distance(area.centre, home.centre) END) AS between
  RETURN ownArea OR (aroundOwn AND initiative.place IS NULL) AS sameArea,
    toInteger(round(CASE WHEN initiative.place IS NOT NULL AND home.centre IS NOT NULL THEN point.distance(initiative.place, home.centre)
      WHEN ownArea THEN 0 ELSE between END)) AS metres
}
    RETURN collect(['INITIATIVE', initiative.id, initiative.name, initiative.kind, initiative.summary, initiative.location, initiative.rhythm, initiative.cost, initiative.wheelchair, initiative.accessibility, initiative.languages, initiative.offersPractical, initiative.offersCompany, initiative.offersAdvice, initiative.offersEmotional, initiative.seeks, CASE WHEN initiative.state = 'PAUSED' AND initiative.pausedUntil <= date($today) THEN 'OPEN' ELSE initiative.state END, CASE WHEN initiative.taken > initiative.places THEN 0 ELSE initiative.places - initiative.taken END, initiative.waitingWeeks, toString(initiative.checkedOn), (initiative.otherOrganisers + COUNT {
  MATCH (initiative)<-[carries:ORGANISES]-(:Person)
  WHERE carries.until IS NULL OR carries.until > date($today)
} <= 1 AND NOT EXISTS { (initiative)<-[:SUPPORTS]-(:Professional) }), metres, sameArea]) AS initiativeRows
  }
  CALL (initiatives) {
    UNWIND initiatives AS initiative
    MATCH (initiative)-[fits:AROUND|SEEKS|ABOUT]->(code)
    WITH initiative, type(fits) AS what, code.code AS code ORDER BY initiative.id, what, code LIMIT 1200
    RETURN collect(['INITIATIVE_CODE', initiative.id, what, code]) AS codeRows
  }
    CALL (file, client, everyOffer, initiatives) {
  UNWIND everyOffer + initiatives + [client] AS of
  MATCH (of)-[at:OFFERED_AT|HELD_IN|FREE_AT]->(slot:WeeklySlot) WHERE at.caseId IS NULL OR at.caseId = file.id
  WITH of, slot ORDER BY of.id, slot.weekday, slot.fromMinute, slot.id LIMIT 3000
  RETURN collect(['SLOT', of.id, slot.weekday, slot.fromMinute, slot.untilMinute]) AS slotRows
}
    CALL (file, looks, leftOut, domains) {
  MATCH (file)-[:HANDLED_BY]->(:Team)<-[belongs:MEMBER_OF]-(professional:Professional)
  WHERE looks AND belongs.validFrom <= date($today) AND (belongs.validTo IS NULL OR belongs.validTo > date($today)) AND professional.roomFrom IS NOT NULL
    AND NOT professional.id IN leftOut AND (professional.leavesOn IS NULL OR professional.leavesOn > date($today))
  WITH professional, min(belongs.shell) AS shell, domains
  WITH professional, shell, EXISTS {
    (professional)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(domain:LifeDomain) WHERE domain.code IN domains
  } AS fits
  ORDER BY fits DESC, professional.roomFrom, professional.id LIMIT 25
  RETURN collect({node: professional, shell: shell}) AS professionals
}
CALL (file, identities, professionals) {
  UNWIND professionals AS found
  WITH file, identities, found.node AS professional, found.shell AS shell
  RETURN collect(['PROFESSIONAL', professional.id, professional.callName, professional.accent, head(COLLECT { MATCH (professional)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.id LIMIT 1 }), shell, toString(CASE WHEN professional.awayFrom <= date($today) AND professional.awayUntil > professional.roomFrom
      THEN professional.awayUntil ELSE professional.roomFrom END), (any(own IN identities WHERE own.person = professional) OR
      EXISTS { MATCH (professional)-[works:WORKS_ON]->(file) WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today)) })]) AS professionalRows
}
CALL (professionals) {
  UNWIND professionals AS found
  WITH found.node AS professional
  MATCH (professional)-[:HAS_EXPERTISE]->(expertise:Expertise)-[:ABOUT]->(domain:LifeDomain)
  WITH professional, expertise, domain ORDER BY professional.id, expertise.code, domain.code LIMIT 400
  RETURN collect(['EXPERTISE', professional.id, expertise.nameNl, expertise.nameEn, domain.code]) AS expertiseRows
}
    UNWIND fileRows + [interest IN interests | ['INTEREST', interest.code, interest.since]] +
  [need IN needs | ['NEED', need.id, need.words, need.supportKind, need.lifeDomain, need.interest, need.handlesMoney, need.withWhom, need.stepFree, need.mostMetres, toString(need.confirmedOn)]] + [id IN closed | ['CLOSED', id]] + [id IN avoided | ['AVOIDED', id]] + [one IN identities | ['IDENTITY', one.member.id, one.person.id, one.person:Professional, one.named, one.since]] + decidedRows + apartRows + offerRows + personRows + tieRows + initiativeRows + codeRows +
      [face IN faces WHERE face.initiative IN initiatives | ['KNOWN_FACE', face.initiative.id, face.memberId, face.since]] + slotRows + professionalRows + expertiseRows AS row
    RETURN row[0] AS kind, row[1] AS c1, row[2] AS c2, row[3] AS c3, row[4] AS c4, row[5] AS c5, row[6] AS c6, row[7] AS c7,
  row[8] AS c8, row[9] AS c9, row[10] AS c10, row[11] AS c11, row[12] AS c12, row[13] AS c13, row[14] AS c14, row[15] AS c15,
  row[16] AS c16, row[17] AS c17, row[18] AS c18, row[19] AS c19, row[20] AS c20, row[21] AS c21, row[22] AS c22
