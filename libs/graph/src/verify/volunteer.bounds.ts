import { cypher, type Fragment } from '@netwerk/cypher';
import { bound } from './bound.ts';

/** Two periods of one sort between which no gap lies: `one` and `other` are relationships with validFrom and validTo. */
const overlap = cypher`
  elementId(one) < elementId(other)
    AND one.validFrom < coalesce(other.validTo, date('9999-12-31')) AND other.validFrom < coalesce(one.validTo, date('9999-12-31'))`;

function overlapping(pairs: Fragment, id: Fragment): Fragment {
  return cypher`${pairs} WHERE ${overlap} WITH DISTINCT ${id} AS id`;
}

/** What the writes about volunteers, professionals and acquaintances keep. */
export const volunteerBounds = [
  bound(
    'Volunteer',
    'is bedankt of heeft dankwoorden, maar is niet gestopt op een dag',
    'Zet in stoppedOn de eerste dag zonder deze taak, of haal thankedOn en thanksWords weg.',
    cypher`
      MATCH (volunteer:Volunteer)
      WHERE volunteer.stoppedOn IS NULL AND (volunteer.thankedOn IS NOT NULL OR volunteer.thanksWords IS NOT NULL)
      WITH volunteer.id AS id`,
  ),
  bound(
    'Volunteer',
    'is gestopt en heeft toch nog een begeleider, een pauze of een belafspraak',
    'Beëindig GUIDED_BY op stoppedOn, en haal pausedUntil en callOn weg.',
    cypher`
      MATCH (volunteer:Volunteer)
      WHERE volunteer.stoppedOn IS NOT NULL AND (volunteer.pausedUntil IS NOT NULL OR volunteer.callOn IS NOT NULL
        OR EXISTS { MATCH (volunteer)-[guided:GUIDED_BY]->() WHERE guided.validTo IS NULL })
      WITH volunteer.id AS id`,
  ),
  bound(
    'Volunteer',
    'stopt voor het begin',
    'Verbeter volunteerSince of stoppedOn.',
    cypher`MATCH (volunteer:Volunteer) WHERE volunteer.stoppedOn < volunteer.volunteerSince WITH volunteer.id AS id`,
  ),
  bound(
    'Volunteer',
    'is niet door precies één professional ingeschreven',
    'Laat precies één REGISTERED_BY staan: zonder die ziet niemand deze vrijwilliger.',
    cypher`
      MATCH (volunteer:Volunteer)
      WHERE COUNT { (volunteer)-[:REGISTERED_BY]->(:Professional) } <> 1
        // A sender need not know who guides them; whoever registers them here does.
        AND NOT (volunteer.importId IS NOT NULL AND NOT EXISTS { (volunteer)-[:REGISTERED_BY]->() })
      WITH volunteer.id AS id`,
  ),
  bound(
    'VolunteerContact',
    'hoort niet bij precies één vrijwilliger en één professional',
    'Verbind het gesprek met CONTACT_WITH en HELD_BY, of verwijder het.',
    cypher`
      MATCH (contact:VolunteerContact)
      WHERE COUNT { (contact)-[:CONTACT_WITH]->(:Volunteer) } <> 1 OR COUNT { (contact)-[:HELD_BY]->(:Professional) } <> 1
      WITH contact.id AS id`,
  ),
  bound(
    'GUIDED_BY',
    'een vrijwilliger heeft twee begeleiders tegelijk',
    'Beëindig de eerste op de dag waarop de tweede begint.',
    overlapping(
      cypher`MATCH (volunteer:Volunteer)-[one:GUIDED_BY]->(), (volunteer)-[other:GUIDED_BY]->()`,
      cypher`volunteer.id`,
    ),
  ),
  bound(
    'MEMBER_OF',
    'iemand is twee keer tegelijk lid van hetzelfde team',
    'Beëindig het eerste lidmaatschap op de dag waarop het tweede begint.',
    overlapping(
      cypher`MATCH (person:Professional)-[one:MEMBER_OF]->(team:Team)<-[other:MEMBER_OF]-(person)`,
      cypher`person.id`,
    ),
  ),
  bound(
    'Registration',
    'hoort niet bij precies één professional',
    'Verbind de registratie met HOLDS aan de ene professional, of verwijder haar.',
    cypher`
      MATCH (registration:Registration) WHERE COUNT { (:Professional)-[:HOLDS]->(registration) } <> 1
      WITH registration.id AS id`,
  ),
];
