import { cypher, param } from '@netwerk/cypher';
import type { ClientTie, Member, MemberTie } from '@netwerk/domain';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** Who wrote a fact down, when, and in which file. */
export interface Recorded {
  readonly caseId: string;
  readonly at: string;
  readonly recordedBy: string;
}

const written = z.strictObject({ written: z.number().int() });

/** People, pets, and who died, on the map of one case. */
export const writeImportedMembers = question<{
  caseId: string;
  members: readonly (Omit<Member, 'pin'> & { readonly externalId: string })[];
  recordedBy: string;
}>()({
  name: 'interchange/write-imported-members',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    UNWIND ${param('members')} AS row
    CREATE (member:NetworkMember {
      id: row.id, callName: row.callName, relation: row.relation, kind: row.kind, minor: row.minor,
      goneBecause: row.goneBecause, goneSince: date(row.goneSince), informedOn: date(row.informedOn), externalId: row.externalId,
      recordedAt: datetime(row.recordedAt), recordedBy: ${param('recordedBy')}, version: toInteger(row.version)
    })-[:RECORDED_IN]->(file)
    RETURN count(member) AS written`,
  row: written,
});

/** Periods of the client's ties with members that were written just before. */
export const writeImportedClientTies = question<Recorded & { ties: readonly Omit<ClientTie, 'support'>[] }>()({
  name: 'interchange/write-imported-client-ties',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    UNWIND ${param('ties')} AS row
    MATCH (member:NetworkMember {id: row.memberId})
    CREATE (client)-[tie:TIED_TO {
      id: row.id, caseId: ${param('caseId')}, validFrom: date(row.validFrom), validTo: date(row.validTo),
      ring: toInteger(row.ring), outside: row.outside, sector: row.sector, lifeDomain: row.lifeDomain,
      strength: toInteger(row.strength), frequency: row.frequency, nature: row.nature, unsafe: row.unsafe, source: row.source,
      confirmedOn: date(row.confirmedOn), endedBecause: row.endedBecause,
      recordedAt: datetime(row.recordedAt), recordedBy: ${param('recordedBy')}, version: 1
    }]->(member)
    RETURN count(tie) AS written`,
  row: written,
});

/** Periods in which two members know each other, from the lower id to the higher. */
export const writeImportedMemberTies = question<Recorded & { ties: readonly MemberTie[] }>()({
  name: 'interchange/write-imported-member-ties',
  statement: cypher`
    UNWIND ${param('ties')} AS row
    CALL (row) { MATCH (one:NetworkMember {id: row.fromId}) RETURN one }
    CALL (row) { MATCH (other:NetworkMember {id: row.toId}) RETURN other }
    CREATE (one)-[tie:TIED_TO {
      id: row.id, caseId: ${param('caseId')}, validFrom: date(row.validFrom), validTo: date(row.validTo), nature: row.nature,
      source: 'TOLD', confirmedOn: date(row.confirmedOn),
      recordedAt: datetime(${param('at')}), recordedBy: ${param('recordedBy')}, version: 1
    }]->(other)
    RETURN count(tie) AS written`,
  row: written,
});

export interface WriteImportParameters {
  readonly caseId: string;
  readonly importId: string;
  readonly format: 'EASYNWK';
  readonly contentHash: string;
  readonly at: string;
  readonly actor: string;
}

/** Remembers that this content was read in. */
export const writeImport = question<WriteImportParameters>()({
  name: 'interchange/write-import',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    SET file.arrangedAt = datetime(${param('at')})
    CREATE (import:Import {
      id: ${param('importId')}, format: ${param('format')}, contentHash: ${param('contentHash')},
      at: datetime(${param('at')}), actor: ${param('actor')}
    })-[:IMPORTED_INTO]->(file)
    RETURN count(import) AS written`,
  row: written,
});
