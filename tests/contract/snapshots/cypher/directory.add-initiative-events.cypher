// directory/add-initiative-events
// parameters: events, id, now, professionalId
MATCH (initiative:Initiative {id: $id})
WITH initiative LIMIT 1
MATCH (by:Professional {id: $professionalId})
UNWIND $events AS event
CREATE (initiative)<-[:HAPPENED_TO]-(line:InitiativeEvent {
  id: event.id, at: datetime($now), kind: event.kind, field: event.field, before: event.before, after: event.after
})-[:DONE_BY]->(by)
