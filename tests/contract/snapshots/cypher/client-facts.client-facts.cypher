// client-facts/client-facts
// parameters: caseId, professionalId, today
    MATCH (file:Case {id: $caseId}) WHERE ((file.closedOn IS NULL OR file.closedOn >= date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[works:WORKS_ON]->(file)
  WHERE works.validFrom <= date($today) AND (works.validTo IS NULL OR works.validTo > date($today))
})
    WITH file LIMIT 1
    MATCH (file)-[:CONCERNS]->(client:Resident)
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
    RETURN client.callName AS callName, file.legalGround AS legalGround, file.purpose AS purpose,
      COLLECT {
        MATCH (file)<-[:TOLD_IN]-(need:Need)
        WITH need ORDER BY need.state <> 'OPEN', coalesce(need.endedOn, need.since) DESC, need.id LIMIT 100
        RETURN need {
        .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, .withWhom, .stepFree, .mostMetres,
        since: toString(need.since), confirmedOn: toString(need.confirmedOn), .state, endedOn: toString(need.endedOn),
        recordedBy: head(COLLECT { MATCH (recorder:Account {id: need.recordedBy}) RETURN recorder.displayName })
      }
      } AS needs,
      COLLECT {
        MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest) WHERE likes.caseId = file.id
        RETURN {interest: interest.code, since: toString(likes.since)} ORDER BY interest.code LIMIT 100
      } AS interests,
      COLLECT {
        MATCH (client)-[free:FREE_AT]->(slot:WeeklySlot) WHERE free.caseId = file.id
        RETURN slot {.id, .weekday, .fromMinute, .untilMinute} ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 50
      } AS freeTimes,
      COLLECT {
        MATCH (client)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file) WHERE (offer.state <> 'ENDED' AND (offer.until IS NULL OR offer.until > date($today)))
        RETURN offer {
        .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: COLLECT {
        MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
        RETURN [slot.id, slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks]
          ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
      },
        since: toString(offer.since), confirmedOn: toString(offer.confirmedOn), until: toString(offer.until),
        recordedBy: head(COLLECT { MATCH (recorder:Account {id: offer.recordedBy}) RETURN recorder.displayName })
      } ORDER BY offer.since DESC, offer.id LIMIT 50
      } AS talents,
      COLLECT {
        MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[:OFFERS]->(offer:Offer)
        WHERE mapOpen AND (offer.state <> 'ENDED' AND (offer.until IS NULL OR offer.until > date($today)))
        RETURN {memberId: member.id, callName: member.callName, offer: offer {
        .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: COLLECT {
        MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
        RETURN [slot.id, slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks]
          ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
      },
        since: toString(offer.since), confirmedOn: toString(offer.confirmedOn), until: toString(offer.until),
        recordedBy: head(COLLECT { MATCH (recorder:Account {id: offer.recordedBy}) RETURN recorder.displayName })
      }}
          ORDER BY member.callName, member.id, offer.since DESC, offer.id LIMIT 500
      } AS memberOffers,
      COLLECT {
        MATCH (file)-[avoids:AVOIDS]->(party) WHERE mapOpen OR NOT party:NetworkMember
        RETURN avoids {
          .id, kind: CASE WHEN party:NetworkMember THEN 'MEMBER' WHEN party:Initiative THEN 'INITIATIVE' ELSE 'PERSON' END,
          partyId: party.id, name: CASE WHEN party:Initiative THEN party.name ELSE party.callName + coalesce(' ' + party.familyName, '') END,
          since: toString(avoids.since), recordedBy: head(COLLECT { MATCH (recorder:Account {id: avoids.recordedBy}) RETURN recorder.displayName })
        } ORDER BY avoids.since DESC, avoids.id LIMIT 500
      } AS avoided,
      COLLECT {
        MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[known:STANDS_FOR]->(person:Person) WHERE mapOpen
        RETURN {
          memberId: member.id, callName: member.callName, personId: person.id, since: toString(known.since),
          professional: person:Professional AND member.kind = 'PROFESSIONAL',
          fullName: CASE WHEN (person:Professional AND member.kind = 'PROFESSIONAL') OR EXISTS {
          MATCH (person)<-[:BINDS]-(a1:Agreement {kind: 'A1'}) WHERE (a1.replacedOn IS NULL AND a1.givenOn <= date($today) AND a1.expiresOn > date($today)
      AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today)))
        }
            THEN person.callName + coalesce(' ' + person.familyName, '') END,
          recordedBy: head(COLLECT { MATCH (recorder:Account {id: known.recordedBy}) RETURN recorder.displayName })
        } ORDER BY member.callName, member.id LIMIT 500
      } AS knownMembers,
      COLLECT {
        MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision) WHERE decision.until > date($today)
        RETURN decision {
          decisionId: decision.id, .ruleId, .decision, .reason, .saidBy, .words, on: toString(decision.on),
          until: toString(decision.until), recordedBy: head(COLLECT { MATCH (recorder:Account {id: decision.recordedBy}) RETURN recorder.displayName }),
          about: head(COLLECT { MATCH (decision)-[:DECIDED_ABOUT]->(party) RETURN CASE
          WHEN party:Initiative THEN party.name
          WHEN party:NetworkMember THEN CASE WHEN mapOpen THEN party.callName END
          WHEN party:Professional AND NOT party:Resident THEN party.callName + coalesce(' ' + party.familyName, '')
          WHEN mapOpen THEN head(COLLECT {
            MATCH (party)<-[:STANDS_FOR]-(known:NetworkMember)-[:RECORDED_IN]->(file) RETURN known.callName LIMIT 1
          }) END LIMIT 1 })
        } ORDER BY decision.recordedAt DESC, decision.id LIMIT 200
      } AS putAside
