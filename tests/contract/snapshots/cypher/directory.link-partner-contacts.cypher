// directory/link-partner-contacts
// parameters: id, professionalIds
MATCH (organisation:Organisation {id: $id})
CALL (organisation) {
  OPTIONAL MATCH (organisation)<-[old:LIAISES_WITH]-(:Professional)
  DELETE old
}
CALL (organisation) {
  MATCH (person:Professional) WHERE person.id IN $professionalIds
  CREATE (person)-[:LIAISES_WITH]->(organisation)
  RETURN count(person) AS contacts
}
RETURN contacts
