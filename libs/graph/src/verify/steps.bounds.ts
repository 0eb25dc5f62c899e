import { cypher } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** What the acts on steps keep: one file each, a state that its dates bear out, no place that nobody uses. */
export const stepBounds = [
  bound(
    'Step',
    'een stap hoort niet bij precies één traject',
    'Verbind de stap met TAKEN_IN aan het ene traject waarin zij is afgesproken.',
    cypher`MATCH (step:Step) WHERE COUNT { (step)-[:TAKEN_IN]->(:Case) } <> 1 WITH step.id AS id`,
  ),
  bound(
    'StepMoment',
    'een regel in het verloop hoort niet bij precies één stap',
    'Verbind de regel met MOMENT_OF aan de ene stap waarover zij gaat, of verwijder haar.',
    cypher`MATCH (moment:StepMoment) WHERE COUNT { (moment)-[:MOMENT_OF]->(:Step) } <> 1 WITH moment.id AS id`,
  ),
  bound(
    'Step',
    'een afgeronde stap mist haar einddag of reden of vraagt nog aandacht, of een lopende stap heeft een einde of geen dag',
    'Afgerond: vul endedOn en endedBecause in en haal dueOn weg. Lopend: vul dueOn in en haal endedOn en endedBecause weg.',
    cypher`
      MATCH (step:Step)
      WITH step, step.state = 'ENDED' AS ended
      WHERE ended <> (step.endedOn IS NOT NULL) OR ended <> (step.endedBecause IS NOT NULL) OR ended <> (step.dueOn IS NULL)
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'de stand past niet bij de kennismaking: afgesproken met een kennismaking, of verder zonder',
    'Vul introducedOn, firstLookBackOn en secondLookBackOn in, of zet state terug op AGREED.',
    cypher`
      MATCH (step:Step)
      WITH step, step.introducedOn IS NOT NULL AS met
      WHERE (step.state = 'AGREED' AND met) OR (step.state IN ['INTRODUCED', 'FOLLOWED_UP', 'STABLE'] AND NOT met)
        OR met <> (step.firstLookBackOn IS NOT NULL) OR met <> (step.secondLookBackOn IS NOT NULL)
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'een dag van een stap ligt voor de dag waarop zij is afgesproken',
    'Verbeter agreedOn, introducedOn, stoppedOn of endedOn.',
    cypher`
      MATCH (step:Step)
      WHERE step.introducedOn < step.agreedOn OR step.stoppedOn < step.agreedOn OR step.endedOn < step.agreedOn
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'een stap die stopte houdt nog een plek of de tijd van iemand bezet',
    'Zet holdsPlace op false, en trek er bij het initiatief één af van taken.',
    cypher`
      MATCH (step:Step {state: 'ENDED'})
      WHERE step.holdsPlace AND NOT step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED']
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'een stap loopt nog, terwijl het traject is afgesloten',
    'Rond de stap af op closedOn van het traject, met de reden CASE_CLOSED.',
    cypher`
      MATCH (step:Step)-[:TAKEN_IN]->(file:Case)
      WHERE step.state <> 'ENDED' AND file.closedOn IS NOT NULL
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'bij een stap worden namen uitgewisseld zonder afspraak (A2) van beide kanten',
    'Zet shareNames op false, of leg de afspraak van beide kanten vast met AGREED_FOR.',
    cypher`
      MATCH (step:Step {shareNames: true})
      WHERE COUNT { (step)<-[:AGREED_FOR]-(:Agreement {kind: 'A2'}) } < 2
      WITH step.id AS id`,
  ),
  bound(
    'Step',
    'de feiten waar een stap op rust zijn niet te lezen',
    'Zet in facts weer de tekst die bij het afspreken is bewaard.',
    cypher`MATCH (step:Step) WHERE NOT step.facts STARTS WITH '{"facts":[' WITH step.id AS id`,
  ),
];
