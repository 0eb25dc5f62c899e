import { z } from 'zod';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { interests, lifeDomains, needStates, slotWeeks, supportKinds } from '@netwerk/domain';

const date = z.string();
const recordedBy = z.string().nullable();

/** A time in the week as it stands in the graph. */
export const slotTuple = z
  .tuple([z.string(), z.number().int(), z.number().int(), z.number().int(), z.enum(slotWeeks)])
  .transform(([id, weekday, fromMinute, untilMinute, weeks]) => ({ id, weekday, fromMinute, untilMinute, weeks }));

/** The times of an offer, named `offer` in the statement. */
export const offerTimes = cypher`COLLECT {
        MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
        RETURN [slot.id, slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks]
          ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
      }`;

/** Display name of the account that wrote `thing` down; null for a service. */
export function recorderOf(thing: Fragment): Fragment {
  return cypher`head(COLLECT { MATCH (recorder:Account {id: ${thing}.recordedBy}) RETURN recorder.displayName })`;
}

export const needShape = {
  id: z.string(),
  version: z.number().int(),
  words: z.string(),
  supportKind: z.enum(supportKinds),
  lifeDomain: z.enum(lifeDomains).nullable(),
  interest: z.enum(interests).nullable(),
  handlesMoney: z.boolean(),
  withWhom: z.enum(['WOMAN', 'MAN']).nullable(),
  stepFree: z.boolean(),
  mostMetres: z.number().int().nullable(),
  since: date,
  confirmedOn: date,
  state: z.enum(needStates),
  endedOn: date.nullable(),
  recordedBy,
};

/** What is known of a need, named `need` in the statement, in the shape of `needShape`. */
export const needMap = cypher`need {
        .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, .withWhom, .stepFree, .mostMetres,
        since: toString(need.since), confirmedOn: toString(need.confirmedOn), .state, endedOn: toString(need.endedOn),
        recordedBy: ${recorderOf(cypher`need`)}
      }`;

export const offerShape = {
  id: z.string(),
  version: z.number().int(),
  words: z.string(),
  supportKind: z.enum(supportKinds),
  lifeDomain: z.enum(lifeDomains).nullable(),
  interest: z.enum(interests).nullable(),
  handlesMoney: z.boolean(),
  at: z.array(slotTuple),
  since: date,
  confirmedOn: date,
  until: date.nullable(),
  recordedBy,
};

/** What is known of an offer, named `offer` in the statement, in the shape of `offerShape`. */
export const offerMap = cypher`offer {
        .id, .version, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: ${offerTimes},
        since: toString(offer.since), confirmedOn: toString(offer.confirmedOn), until: toString(offer.until),
        recordedBy: ${recorderOf(cypher`offer`)}
      }`;

/** Whether an offer, named `offer` in the statement, still stands. Needs the parameter today. */
export const offerStands = cypher`(offer.state <> 'ENDED' AND (offer.until IS NULL OR offer.until > date(${param('today')})))`;

export type NeedRow = z.infer<z.ZodObject<typeof needShape>>;
export type OfferRow = z.infer<z.ZodObject<typeof offerShape>>;
export type SlotRow = z.infer<typeof slotTuple>;
