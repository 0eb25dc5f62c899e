// recording/taken-record-ids
// parameters: ids
UNWIND $ids AS id
OPTIONAL MATCH (member:NetworkMember {id: id})
CALL (id) { OPTIONAL MATCH ()-[tie:TIED_TO {id: id}]->() RETURN tie LIMIT 1 }
WITH id, member, tie WHERE member IS NOT NULL OR tie IS NOT NULL
RETURN id
