// directory/stop-supporting-initiative
// parameters: id, professionalId
MATCH (:Professional {id: $professionalId})-[supports:SUPPORTS]->(:Initiative {id: $id})
DELETE supports
RETURN count(*) AS stopped
