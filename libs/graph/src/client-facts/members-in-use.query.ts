import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/**
 * Members on whom something hangs that would be lost with them: an offer, who they are, "niet deze persoon", a step. Ask it
 * under the lock of the case, before members are taken off the map.
 */
export const membersInUse = question<{ caseId: string; ids: readonly string[] }>()({
  name: 'client-facts/members-in-use',
  statement: cypher`
    UNWIND ${param('ids')} AS id
    MATCH (member:NetworkMember {id: id})-[:RECORDED_IN]->(:Case {id: ${param('caseId')}})
    WHERE EXISTS { MATCH (member)-[:OFFERS]->(offer:Offer) WHERE offer.state <> 'ENDED' }
      OR EXISTS { (member)-[:STANDS_FOR]->() } OR EXISTS { (member)<-[:AVOIDS|LEADS_TO|GOES_THROUGH]-() }
    RETURN member.id AS id`,
  row: z.strictObject({ id: z.string() }),
});
