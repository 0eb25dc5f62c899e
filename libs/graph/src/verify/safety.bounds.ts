import { cypher } from '@netwerk/cypher';
import { bound, type BoundCheck } from './bound.ts';

/** What keeping people apart rests on. Nothing here names anybody. */
export const safetyBounds: readonly BoundCheck[] = [
  bound(
    'SafetyMark',
    'hoort niet bij precies één traject',
    'Verbind de markering met SET_IN aan het traject waarin zij is gezet: zonder dat ziet en beëindigt niemand haar.',
    cypher`MATCH (mark:SafetyMark) WHERE COUNT { (mark)-[:SET_IN]->(:Case) } <> 1 WITH mark.id AS id`,
  ),
  bound(
    'SafetyMark',
    'beschermt de cliënt van haar traject niet',
    'Verbind de markering met KEEPS_APART (side PROTECTED, basis TOLD) aan de cliënt.',
    cypher`
      MATCH (mark:SafetyMark)-[:SET_IN]->(:Case)-[:CONCERNS]->(client:Resident)
      WHERE NOT EXISTS { (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client) }
      WITH mark.id AS id`,
  ),
  bound(
    'SafetyMark',
    'eindigt voor zij begint',
    'Verbeter since of until.',
    cypher`MATCH (mark:SafetyMark) WHERE mark.until < mark.since WITH mark.id AS id`,
  ),
  bound(
    'SafetyMark',
    'houdt een netwerklid uit een ander traject weg',
    'Verwijder deze KEEPS_APART, en zet zo nodig een markering in het traject van het netwerklid.',
    cypher`
      MATCH (mark:SafetyMark)-[:KEEPS_APART]->(member:NetworkMember)
      WHERE NOT EXISTS { MATCH (mark)-[:SET_IN]->(:Case)<-[:RECORDED_IN]-(member) }
      WITH mark.id AS id`,
  ),
  bound(
    'SafetyMark',
    'heeft iemand twee keer, of houdt iemand weg die is uitgesloten',
    'Laat per persoon één KEEPS_APART of één RULES_OUT staan; bij twijfel KEEPS_APART.',
    cypher`
      MATCH (mark:SafetyMark)-[stands:KEEPS_APART|RULES_OUT]->(someone)
      WITH mark, someone, count(stands) AS times WHERE times > 1
      WITH DISTINCT mark.id AS id`,
  ),
  bound(
    'Household',
    'heeft minder dan twee mensen en hoort bij geen markering',
    'Verwijder het huishouden: wie samenwonen wordt alleen bewaard waar veiligheid dat vraagt.',
    cypher`
      MATCH (home:Household)
      WHERE COUNT { (home)<-[:LIVES_WITH]-(:Person) } < 2
        AND NOT EXISTS { MATCH (home)<-[:LIVES_WITH]-(:Person)<-[:KEEPS_APART]-(:SafetyMark) }
      WITH home.id AS id`,
  ),
];
