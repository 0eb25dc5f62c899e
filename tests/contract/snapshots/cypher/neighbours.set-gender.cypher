// neighbours/set-gender
// parameters: gender, residentId
MATCH (person:Resident {id: $residentId})
SET person.gender = $gender
RETURN person.id AS residentId
