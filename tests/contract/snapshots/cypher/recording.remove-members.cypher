// recording/remove-members
// parameters: caseId, ids
UNWIND $ids AS id
MATCH (member:NetworkMember {id: id})-[recorded:RECORDED_IN]->(:Case {id: $caseId})
DELETE recorded, member
RETURN count(member) AS written
