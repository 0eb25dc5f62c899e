// directory/link-initiative
// parameters: areaCodes, id, interests, lifeDomains, organisationId, seeksInterests, slots
MATCH (initiative:Initiative {id: $id})
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:REACHES|ABOUT]->()
  DELETE old
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)<-[old:RUNS]-(:Organisation)
  DELETE old
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[:HELD_IN]->(old:WeeklySlot)
  DETACH DELETE old
}
CALL (initiative) {
  MATCH (area:Area) WHERE area.code IN $areaCodes
  CREATE (initiative)-[:REACHES]->(area)
  RETURN count(area) AS areas
}
CALL (initiative) {
  MATCH (domain:LifeDomain) WHERE domain.code IN $lifeDomains
  CREATE (initiative)-[:ABOUT]->(domain)
  RETURN count(domain) AS domains
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:AROUND]->(:Interest) WHERE $interests IS NOT NULL
  DELETE old
}
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:SEEKS]->(:Interest) WHERE $seeksInterests IS NOT NULL
  DELETE old
}
CALL (initiative) {
  MATCH (interest:Interest) WHERE interest.code IN $interests
  CREATE (initiative)-[:AROUND]->(interest)
  RETURN count(interest) AS interests
}
CALL (initiative) {
  MATCH (interest:Interest) WHERE interest.code IN $seeksInterests
  CREATE (initiative)-[:SEEKS]->(interest)
  RETURN count(interest) AS seeksInterests
}
CALL (initiative) {
  MATCH (organisation:Organisation {id: $organisationId})
  CREATE (organisation)-[:RUNS]->(initiative)
  RETURN count(organisation) AS organisations
}
CALL (initiative) {
  UNWIND $slots AS slot
  CREATE (initiative)-[:HELD_IN]->(held:WeeklySlot)
  SET held = slot
  RETURN count(held) AS slots
}
RETURN areas, domains, interests, seeksInterests, organisations, slots
