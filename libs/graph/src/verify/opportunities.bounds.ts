import { cypher } from '@netwerk/cypher';
import { bound, type BoundCheck } from './bound.ts';

/** What deciding on kansen keeps: one case, one party, a day on which it may come back, and no kans taken up twice. */
export const opportunityBounds: readonly BoundCheck[] = [
  bound(
    'OpportunityDecision',
    'hoort niet bij precies één traject, of gaat over meer dan één mens of plek',
    'Laat één DECIDED_IN en hooguit één DECIDED_ABOUT staan, of verwijder de beslissing.',
    cypher`
      MATCH (decision:OpportunityDecision)
      WHERE COUNT { (decision)-[:DECIDED_IN]->(:Case) } <> 1 OR COUNT { (decision)-[:DECIDED_ABOUT]->() } > 1
      WITH decision.id AS id`,
  ),
  bound(
    'OpportunityDecision',
    'komt terug voor of op de dag waarop zij werd genomen',
    'Verbeter on of until: until is de eerste dag waarop de kans weer mag worden voorgesteld.',
    cypher`MATCH (decision:OpportunityDecision) WHERE decision.until <= decision.on WITH decision.id AS id`,
  ),
  bound(
    'OpportunityDecision',
    'past niet zonder reden, of later met een reden',
    'Vul reason in bij DECLINED, en haal haar weg bij LATER.',
    cypher`
      MATCH (decision:OpportunityDecision)
      WHERE (decision.decision = 'DECLINED') <> (decision.reason IS NOT NULL)
      WITH decision.id AS id`,
  ),
  bound(
    'OpportunityDecision',
    'gaat over een netwerklid van een ander traject',
    'Verwijder DECIDED_ABOUT, of verbind de beslissing met het traject van dit netwerklid.',
    cypher`
      MATCH (decision:OpportunityDecision)-[:DECIDED_ABOUT]->(member:NetworkMember)
      WHERE NOT EXISTS { (decision)-[:DECIDED_IN]->(:Case)<-[:RECORDED_IN]-(member) }
      WITH decision.id AS id`,
  ),
  bound(
    'Step',
    'dezelfde kans is in één traject twee keer afgesproken',
    'Rond een van beide stappen af, en geef terug wat zij bezet houdt.',
    cypher`
      MATCH (file:Case)<-[:TAKEN_IN]-(step:Step) WHERE step.state <> 'ENDED'
      WITH file, step.opportunityKey AS key, count(step) AS steps, min(step.id) AS id WHERE steps > 1
      WITH id`,
  ),
  bound(
    'Step',
    'leidt naar meer dan één mens of plek, of naar een netwerklid van een ander traject',
    'Laat één LEADS_TO staan, naar iemand van dit traject, van de buurt of naar een initiatief.',
    cypher`
      MATCH (step:Step)
      WHERE COUNT { (step)-[:LEADS_TO]->() } > 1 OR EXISTS {
        MATCH (step)-[:LEADS_TO|GOES_THROUGH]->(member:NetworkMember)
        WHERE NOT EXISTS { (step)-[:TAKEN_IN]->(:Case)<-[:RECORDED_IN]-(member) }
      }
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'houdt een plek of iemands tijd bezet zonder naar een initiatief of een mens te leiden',
    'Zet holdsPlace op false, of verbind de stap met LEADS_TO.',
    cypher`
      MATCH (step:Step) WHERE step.holdsPlace AND NOT EXISTS { MATCH (step)-[:LEADS_TO]->(:Person|Initiative) }
      WITH step.id AS id`,
  ),
];
