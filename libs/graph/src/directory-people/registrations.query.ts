import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { RegistrationKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';

const versionRow = z.strictObject({ version: z.number().int() });

/** Under the lock: one registration per register, with its last day. */
export const recordRegistration = question<{
  professionalId: string;
  registrationId: string;
  kind: RegistrationKind;
  endsOn: string;
}>()({
  name: 'directory-people/record-registration',
  statement: cypher`
    MATCH (person:Professional {id: ${param('professionalId')}})
    MERGE (person)-[:HOLDS]->(registration:Registration {kind: ${param('kind')}})
      ON CREATE SET registration.id = ${param('registrationId')}
    SET registration.endsOn = date(${param('endsOn')}), person.version = coalesce(person.version, 1) + 1
    RETURN person.version AS version`,
  row: versionRow,
});

/** Under the lock. No row: there was no such registration. */
export const removeRegistration = question<{ professionalId: string; kind: RegistrationKind }>()({
  name: 'directory-people/remove-registration',
  statement: cypher`
    MATCH (person:Professional {id: ${param('professionalId')}})-[:HOLDS]->(registration:Registration {kind: ${param('kind')}})
    DETACH DELETE registration
    SET person.version = coalesce(person.version, 1) + 1
    RETURN DISTINCT person.version AS version`,
  row: versionRow,
});
