// neighbours/neighbour
// parameters: askAgainFrom, ownShells, professionalId, residentId, today
    MATCH (person:Resident {id: $residentId}) WHERE EXISTS {
      MATCH (person)-[lives:LIVES_IN]->(home:Area)
      WHERE lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today)) AND EXISTS {
  MATCH (:Professional {id: $professionalId})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(home)
  WHERE own.shell IN $ownShells AND own.validFrom <= date($today) AND (own.validTo IS NULL OR own.validTo > date($today))
}
    }
    WITH person LIMIT 1
    CALL (person) {
  OPTIONAL MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE (a1.kind = 'A1' AND a1.replacedOn IS NULL AND a1.givenOn <= date($today)
  AND (a1.withdrawnOn IS NULL OR a1.withdrawnOn > date($today))
  AND a1.expiresOn > date($askAgainFrom))
  WITH a1 ORDER BY a1.expiresOn DESC, a1.id
  RETURN head(collect(a1)) AS agreement, sum(coalesce(a1.version, CASE WHEN a1 IS NULL THEN 0 ELSE 1 END)) AS version
}
    WITH person, agreement, version WHERE agreement IS NOT NULL
    RETURN person {
        residentId: person.id, version: version, fullName: person.callName + coalesce(' ' + person.familyName, ''), .gender,
        volunteer: coalesce(person:Volunteer AND person.stoppedOn IS NULL, false),
        agreedOn: toString(agreement.givenOn), expiresOn: toString(agreement.expiresOn),
        holds: agreement.expiresOn > date($today), recordedBy: head(COLLECT { MATCH (recorder:Account {id: agreement.recordedBy}) RETURN recorder.displayName }),
        area: head(COLLECT {
          MATCH (person)-[lives:LIVES_IN]->(home:Area)
          WHERE NOT coalesce(person.hiddenAddress, false) AND lives.validFrom <= date($today) AND (lives.validTo IS NULL OR lives.validTo > date($today))
          RETURN home {.code, .name} ORDER BY lives.validFrom DESC, home.code LIMIT 1
        }),
        origin: head(COLLECT {
        MATCH (import:Import {id: person.importId}) WHERE import.source IS NOT NULL
        RETURN [import.source, import.ground, toString(date(import.at))]
      }),
        paused: EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED') AND offer.state = 'PAUSED' },
        offers: COLLECT {
          MATCH (person)-[:OFFERS]->(offer:Offer) WHERE (offer.agreementId IS NOT NULL AND offer.state <> 'ENDED')
          RETURN offer {
            .id, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: COLLECT {
        MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
        RETURN [slot.id, slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks]
          ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
      },
            since: toString(offer.since), confirmedOn: toString(offer.confirmedOn)
          } ORDER BY offer.since, offer.id LIMIT 20
        }
      } AS neighbour
