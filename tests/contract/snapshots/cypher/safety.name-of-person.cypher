// safety/name-of-person
// parameters: personId
MATCH (person:Person {id: $personId})
RETURN person.callName AS callName, person.familyName AS familyName
