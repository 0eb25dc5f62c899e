import { cypher } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** What keeping the sociale kaart keeps to: counts that can be right, a pause with an end, times within a day, nothing loose. */
export const directoryBounds = [
  bound(
    'Initiative',
    'er zijn meer plekken bezet dan er zijn, of een aantal ligt onder nul',
    'Verbeter places, taken, waitingWeeks of otherOrganisers.',
    cypher`
      MATCH (initiative:Initiative)
      WHERE initiative.taken > initiative.places OR initiative.taken < 0 OR initiative.places < 1
        OR initiative.waitingWeeks < 0 OR initiative.otherOrganisers < 0
      WITH initiative.id AS id`,
  ),
  bound(
    'Initiative',
    'heeft pauze zonder einddag, of een einddag zonder pauze',
    'Vul pausedUntil in bij PAUSED, en haal het bij een andere staat weg.',
    cypher`
      MATCH (initiative:Initiative)
      WHERE (initiative.state = 'PAUSED') <> (initiative.pausedUntil IS NOT NULL)
      WITH initiative.id AS id`,
  ),
  bound(
    'Initiative',
    'bereikt geen gebied',
    'Verbind het initiatief met REACHES aan de buurt, de wijk of de gemeente waarvoor het er is.',
    cypher`MATCH (initiative:Initiative) WHERE NOT EXISTS { (initiative)-[:REACHES]->(:Area) } WITH initiative.id AS id`,
  ),
  bound(
    'Initiative',
    'hoort bij meer dan één organisatie, of is door meer dan één iemand het laatst nagekeken',
    'Laat één RUNS en één CHECKED_BY staan.',
    cypher`
      MATCH (initiative:Initiative)
      WHERE COUNT { (initiative)<-[:RUNS]-(:Organisation) } > 1 OR COUNT { (initiative)-[:CHECKED_BY]->(:Professional) } > 1
      WITH initiative.id AS id`,
  ),
  bound(
    'WeeklySlot',
    'hoort niet bij precies één initiatief, aanbod of cliënt, of is geen tijd in de week',
    'Verbind de tijd met HELD_IN, OFFERED_AT of FREE_AT aan precies één ervan; een dag is 1 tot en met 7, en het einde ligt na het begin.',
    cypher`
      MATCH (slot:WeeklySlot)
      WHERE COUNT { (slot)<-[:HELD_IN|OFFERED_AT|FREE_AT]-() } <> 1 OR NOT slot.weekday IN range(1, 7) OR slot.fromMinute < 0
        OR slot.untilMinute <= slot.fromMinute OR slot.untilMinute > 1440
      WITH slot.id AS id`,
  ),
  bound(
    'InitiativeEvent',
    'hoort niet bij precies één initiatief',
    'Verbind de regel met HAPPENED_TO aan het ene initiatief waarover hij gaat, of verwijder hem.',
    cypher`
      MATCH (event:InitiativeEvent) WHERE COUNT { (event)-[:HAPPENED_TO]->(:Initiative) } <> 1
      WITH event.id AS id`,
  ),
];
