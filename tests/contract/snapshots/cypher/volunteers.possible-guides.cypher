// volunteers/possible-guides
// parameters: professionalId, today
MATCH (me:Professional {id: $professionalId})
CALL (me) {
  RETURN me AS guide
  UNION
  MATCH (me)-[mine:MEMBER_OF]->(:Team)<-[theirs:MEMBER_OF]-(guide:Professional)
  WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND theirs.validFrom <= date($today) AND (theirs.validTo IS NULL OR theirs.validTo > date($today))
  RETURN guide
}
WITH DISTINCT me, guide
RETURN guide.id AS professionalId, guide.callName + coalesce(' ' + guide.familyName, '') AS name, guide = me AS self
ORDER BY self DESC, name, professionalId LIMIT 200
