import { cypher } from '@netwerk/cypher';
import { bound, type BoundCheck } from './bound.ts';

/** What recording on a map keeps to. */
export const recordingBounds: readonly BoundCheck[] = [
  bound(
    'TIED_TO',
    'twee perioden van dezelfde band lopen door elkaar',
    'Laat de eerste periode (validTo) eindigen op de dag waarop de volgende begint.',
    cypher`
      MATCH (one)-[first:TIED_TO]->(other), (one)-[second:TIED_TO]->(other)
      WHERE first.caseId = second.caseId AND first.id <> second.id AND first.validFrom <= second.validFrom
        AND first.validTo > second.validFrom
      WITH first.id AS id`,
  ),
  bound(
    'TIED_TO',
    'een band eindigt zonder reden, of heeft een reden zonder einde',
    'Vul validTo en endedBecause allebei in, of geen van beide.',
    cypher`
      MATCH ()-[tie:TIED_TO]->()
      WHERE (tie.validTo IS NULL) <> (tie.endedBecause IS NULL)
      WITH tie.id AS id`,
  ),
  bound(
    'TIED_TO',
    'een band die alleen genoemd is heeft steun, sterkte of frequentie',
    'Zet nature op ORDINARY, of haal weg wat er over de band staat.',
    cypher`
      MATCH ()-[tie:TIED_TO {nature: 'NAMED'}]->()
      WHERE tie.strength IS NOT NULL OR tie.frequency IS NOT NULL
        OR coalesce(tie.receivesPractical, 0) + coalesce(tie.receivesCompany, 0) + coalesce(tie.receivesAdvice, 0)
          + coalesce(tie.receivesEmotional, 0) + coalesce(tie.givesPractical, 0) + coalesce(tie.givesCompany, 0)
          + coalesce(tie.givesAdvice, 0) + coalesce(tie.givesEmotional, 0) > 0
      WITH tie.id AS id`,
  ),
  bound(
    'NetworkMember',
    'een vastgezette plek is half ingevuld of ligt buiten het vak',
    'Geef pinnedAngle en pinnedDepth allebei een waarde van 0 tot en met 1, of geen van beide.',
    cypher`
      MATCH (member:NetworkMember)
      WHERE (member.pinnedAngle IS NULL) <> (member.pinnedDepth IS NULL)
        OR member.pinnedAngle < 0 OR member.pinnedAngle > 1 OR member.pinnedDepth < 0 OR member.pinnedDepth > 1
      WITH member.id AS id`,
  ),
  bound(
    'NetworkChange',
    'een wijziging hoort niet bij precies één traject, of zegt niet wat zij veranderde',
    'Verbind de wijziging met CHANGED_IN aan haar traject en met CHANGED aan wat zij veranderde, of verwijder haar.',
    cypher`
      MATCH (change:NetworkChange)
      WHERE COUNT { (change)-[:CHANGED_IN]->(:Case) } <> 1 OR NOT EXISTS { (change)-[:CHANGED]->(:RecordChange) }
      WITH change.id AS id`,
  ),
  bound(
    'NetworkChange',
    'twee wijzigingen van één kaart hebben hetzelfde volgnummer',
    'Nummer de wijzigingen van dit traject opnieuw, in de volgorde waarin ze gedaan zijn.',
    cypher`
      MATCH (file:Case)<-[:CHANGED_IN]-(change:NetworkChange)
      WITH file, change.sequence AS sequence, min(change.id) AS id, count(*) AS times WHERE times > 1
      WITH id`,
  ),
  bound(
    'NetworkChange',
    'een ongedaan gemaakte of opnieuw gedane wijziging is er niet',
    'Haal undoes weg, of verwijder deze wijziging.',
    cypher`
      MATCH (change:NetworkChange)
      WHERE change.kind IN ['UNDO', 'REDO'] AND NOT EXISTS {
        MATCH (change)-[:CHANGED_IN]->(:Case)<-[:CHANGED_IN]-(earlier:NetworkChange)
        WHERE earlier.id = change.undoes AND earlier.sequence < change.sequence
      }
      WITH change.id AS id`,
  ),
  bound(
    'RecordChange',
    'zegt niet wat er was en ook niet wat er kwam, of hoort bij geen wijziging',
    'Verwijder dit deel van de geschiedenis.',
    cypher`
      MATCH (part:RecordChange)
      WHERE (part.before IS NULL AND part.after IS NULL) OR COUNT { (:NetworkChange)-[:CHANGED]->(part) } <> 1
      WITH part.id AS id`,
  ),
];
