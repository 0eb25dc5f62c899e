// directory/look-alike-initiatives
// parameters: areaCodes, searchName, words
    CALL db.index.fulltext.queryNodes('initiative_words', $words) YIELD node AS initiative
    WHERE initiative.searchName = $searchName
      OR all(word IN split($searchName, ' ') WHERE initiative.searchName CONTAINS word)
    WITH initiative LIMIT 200
    WHERE EXISTS {
      MATCH (initiative)-[:REACHES]->(there:Area)
      WHERE there.code IN $areaCodes OR EXISTS { (there)<-[:PART_OF*1..2]-(within:Area) WHERE within.code IN $areaCodes }
    }
    RETURN initiative.id AS id, initiative.name AS name, initiative.summary AS summary, COLLECT {
  MATCH (initiative)-[:REACHES]->(area:Area)
  RETURN [area.code, area.name, area.level] ORDER BY area.name, area.code LIMIT 20
} AS areas
    ORDER BY initiative.searchName, id LIMIT 5
