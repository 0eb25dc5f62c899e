import { measuredPeople, isTied, tiesAmong } from '../../measures/measured-people.ts';
import { lookAround, type Around } from '../around/look-around.ts';
import { memberParty, needOf } from '../around/own-circle.ts';
import { freshness } from '../around/terms.ts';
import type { OpportunityRule } from '../opportunity.types.ts';
import { connectCircleTexts } from '../texts/connect-circle.text.ts';
import { candidatesOf } from './draft.ts';
import type { PartedCircle } from './findings.types.ts';

const fewestPeople = 4;

/**
 * K08, de kring verbinden (product §4, kind 8; scenario Joost, his family and his football friends).
 * Pattern: at least four informal people with whom contact goes on, in at least two parts that do not know each other, and no plan that runs.
 * That two people know each other must have been told at least once: where nobody asked, "they do not know each other" would
 * be a guess. Children are no guests of a plan that adults make.
 * Harm to avoid: bringing together who must be kept apart (gates look at every guest), and a guest list that is not the client's.
 * Terms: need 0.7 with an open need of company or a listening ear, else 0.5; fit 0.6; feasible 0.7; bridge 1; fresh by the oldest tie.
 */
export const connectCircle: OpportunityRule = {
  kind: 'CONNECT_CIRCLE',
  ruleId: 'K08',
  version: 1,
  find: (neighbourhood) => {
    const around = lookAround(neighbourhood);
    const circle = partedCircle(around);
    if (circle === null || around.takenUp.has('K08:-:-:-')) return [];
    const isWished =
      needOf(around, ({ supportKind }) => supportKind === 'COMPANY' || supportKind === 'EMOTIONAL') !== null;
    const dates = circle.people.map((member) => member.tie.confirmedOn);
    const fresh = freshness(dates, around.today);
    return candidatesOf('CONNECT_CIRCLE', [
      {
        party: null,
        via: null,
        others: circle.people.map(memberParty),
        need: null,
        terms: { need: isWished ? 0.7 : 0.5, fit: 0.6, feasible: 0.7, bridge: 1, fresh },
        tell: () => connectCircleTexts(around, circle),
      },
    ]);
  },
};

function partedCircle({ network }: Around): PartedCircle | null {
  const people = measuredPeople(network, 'INFORMAL').filter((member) => isTied(member) && !member.minor);
  const ties = tiesAmong(network, people);
  if (people.length < fewestPeople || ties.length === 0) return null;
  const parts = countParts(
    people.map((member) => member.id),
    ties,
  );
  return parts < 2 ? null : { people, parts };
}

/** How many parts have no tie between them. */
function countParts(
  ids: readonly string[],
  ties: readonly { readonly fromId: string; readonly toId: string }[],
): number {
  const joinedTo = new Map(ids.map((id) => [id, id]));
  const partOf = (id: string): string => {
    const next = joinedTo.get(id) ?? id;
    if (next === id) return id;
    const part = partOf(next);
    joinedTo.set(id, part);
    return part;
  };
  for (const { fromId, toId } of ties) joinedTo.set(partOf(toId), partOf(fromId));
  return ids.filter((id) => partOf(id) === id).length;
}
