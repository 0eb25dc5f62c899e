import { cypher } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** What the writes about needs, offers and who somebody is keep. */
export const clientFactBounds = [
  bound(
    'Need',
    'hoort niet bij precies één traject',
    'Verbind de vraag met TOLD_IN aan het ene traject waarin zij is verteld, of verwijder haar.',
    cypher`MATCH (need:Need) WHERE COUNT { (need)-[:TOLD_IN]->(:Case) } <> 1 WITH need.id AS id`,
  ),
  bound(
    'Need',
    'is open en toch beëindigd, of beëindigd zonder dag, of voor het begin',
    'Verbeter state, since en endedOn: alleen een vraag die niet meer open is, heeft een endedOn, niet voor since.',
    cypher`
      MATCH (need:Need)
      WHERE (need.state = 'OPEN') <> (need.endedOn IS NULL) OR need.endedOn < need.since
      WITH need.id AS id`,
  ),
  bound(
    'Need',
    'een traject heeft meer dan twintig open vragen',
    'Beëindig vragen die niet meer gelden.',
    cypher`
      MATCH (need:Need {state: 'OPEN'})-[:TOLD_IN]->(file:Case)
      WITH file, count(need) AS needs WHERE needs > 20
      WITH file.id AS id`,
  ),
  bound(
    'Offer',
    'hoort niet bij precies één mens',
    'Verbind het aanbod met OFFERS aan wie het aanbiedt, of verwijder het.',
    cypher`MATCH (offer:Offer) WHERE COUNT { (offer)<-[:OFFERS]-() } <> 1 WITH offer.id AS id`,
  ),
  bound(
    'Offer',
    'is niet óf verteld in één traject óf open in een buurt',
    'Laat één TOLD_IN staan en haal areaCode en agreementId weg, of haal TOLD_IN weg en vul areaCode.',
    cypher`
      MATCH (offer:Offer)
      WITH offer, COUNT { (offer)-[:TOLD_IN]->(:Case) } AS files
      WHERE files > 1 OR (files = 1) = (offer.areaCode IS NOT NULL) OR (files = 1 AND offer.agreementId IS NOT NULL)
      WITH offer.id AS id`,
  ),
  bound(
    'Offer',
    'is verteld in een ander traject dan van wie het aanbiedt',
    'Verbind TOLD_IN met het traject van dit netwerklid of deze cliënt.',
    cypher`
      MATCH (giver)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file:Case)
      WHERE NOT EXISTS { (giver)-[:RECORDED_IN]->(file) } AND NOT EXISTS { (file)-[:CONCERNS]->(giver) }
      WITH offer.id AS id`,
  ),
  bound(
    'Offer',
    'rust op een afspraak A1 die er niet is of van een ander is',
    'Zet in agreementId de afspraak A1 van deze mens, of beëindig het aanbod.',
    cypher`
      MATCH (giver:Person)-[:OFFERS]->(offer:Offer)
      WHERE offer.agreementId IS NOT NULL AND NOT EXISTS {
        MATCH (giver)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE agreed.id = offer.agreementId
      }
      WITH offer.id AS id`,
  ),
  bound(
    'Interest',
    'een vraag of aanbod gaat over een bezigheid die niet in de lijst staat',
    'Zet in interest een code van de lijst, of haal interest weg.',
    cypher`
      MATCH (thing:Need|Offer)
      WHERE thing.interest IS NOT NULL AND NOT EXISTS { MATCH (known:Interest) WHERE known.code = thing.interest }
      WITH thing.id AS id`,
  ),
  bound(
    'STANDS_FOR',
    'een netwerklid is meer dan één mens, of één mens staat twee keer op een kaart',
    'Laat één STANDS_FOR staan.',
    cypher`
      MATCH (file:Case)<-[:RECORDED_IN]-(member:NetworkMember)-[:STANDS_FOR]->(person:Person)
      WITH file, collect(member.id) AS members, collect(person.id) AS people
      UNWIND members + people AS id
      WITH file, id, count(*) AS times WHERE times > 1
      WITH id`,
  ),
  bound(
    'AVOIDS',
    'wijst naar een netwerklid van een ander traject, of naar de cliënt zelf',
    'Verwijder deze relatie.',
    cypher`
      MATCH (file:Case)-[avoids:AVOIDS]->(party)
      WHERE (party:NetworkMember AND NOT EXISTS { (party)-[:RECORDED_IN]->(file) }) OR EXISTS { (file)-[:CONCERNS]->(party) }
      WITH avoids.id AS id`,
  ),
  bound(
    'WeeklySlot',
    'hoort bij niemand meer',
    'Verwijder dit moment.',
    cypher`MATCH (slot:WeeklySlot) WHERE NOT EXISTS { (slot)--() } WITH slot.id AS id`,
  ),
];
