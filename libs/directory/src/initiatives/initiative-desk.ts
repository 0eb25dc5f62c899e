import { randomUUID } from 'node:crypto';
import type { CarriedOut, AuditAction, RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound, type InitiativeEventKind } from '@netwerk/domain';
import {
  addInitiativeEvents,
  holdInitiative,
  initiativeById,
  linkInitiative,
  type InitiativeRow,
  type Question,
  type WriteTransaction,
} from '@netwerk/graph';
import { directoryLook, initiativeLooks } from '../directory-looks.ts';
import type { CheckedFacts } from './initiative-facts.ts';
import { initiativeOf } from './initiative-of-row.ts';
import type { ChangeResult, InitiativeSaved } from './initiative-results.ts';
import { storedLinks } from './stored-facts.ts';

interface Line {
  readonly kind: InitiativeEventKind;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** One initiative under the write lock of this transaction: nobody else changes it until the transaction ends. */
export class InitiativeDesk {
  readonly tx: WriteTransaction;
  /** As it was when the lock was taken. */
  readonly before: InitiativeRow;
  readonly version: number;
  /** How many organisers stand in the graph today. */
  readonly knownOrganisers: number;
  private readonly scope: RequestScope;

  private constructor(
    tx: WriteTransaction,
    scope: RequestScope,
    held: { before: InitiativeRow; version: number; knownOrganisers: number },
  ) {
    this.tx = tx;
    this.scope = scope;
    this.before = held.before;
    this.version = held.version;
    this.knownOrganisers = held.knownOrganisers;
  }

  /** @throws NotFound */
  static async open(tx: WriteTransaction, scope: RequestScope, id: string): Promise<InitiativeDesk> {
    const [held] = await tx.run(holdInitiative, { id, today: scope.today });
    if (held === undefined) throw new NotFound();
    return new InitiativeDesk(tx, scope, { ...held, before: await readInitiative(tx, scope, id) });
  }

  read(): Promise<InitiativeRow> {
    return readInitiative(this.tx, this.scope, this.before.id);
  }

  /** Asks a question about this initiative. */
  run<P extends { id: string }, R>(question: Question<P, R>, parameters: Omit<P, 'id'>): Promise<R[]> {
    return this.tx.run(question, { ...parameters, id: this.before.id } as P);
  }

  /** Lines of its history, by the caller, now. */
  async writeDown(lines: readonly Line[]): Promise<void> {
    const events = lines.map((line) => ({ id: randomUUID(), ...line }));
    const { professionalId } = this.scope.caller;
    await this.run(addInitiativeEvents, { professionalId, now: this.scope.now, events });
  }
}

async function readInitiative(tx: WriteTransaction, scope: RequestScope, id: string): Promise<InitiativeRow> {
  const { professionalId } = scope.caller;
  const [row] = await tx.run(initiativeById, { id, professionalId, today: scope.today });
  if (row === undefined) throw new NotFound();
  return row;
}

/** @throws InvalidInput when more people are known by name than the count says */
export function checkOrganiserCount(facts: CheckedFacts, known: number): void {
  if (facts.organiserCount >= known) return;
  throw new InvalidInput({ field: 'organiserCount', reason: 'FEWER_THAN_KNOWN', limit: known });
}

/** @throws InvalidInput when a gebied, leefgebied, interest or organisation does not exist */
export async function linkOrRefuse(tx: WriteTransaction, id: string, facts: CheckedFacts): Promise<void> {
  const links = storedLinks(id, facts);
  const [linked] = await tx.run(linkInitiative, links);
  if (linked?.areas !== links.areaCodes.length) throw new InvalidInput({ field: 'areaCodes', reason: 'UNKNOWN' });
  if (linked.domains !== links.lifeDomains.length) throw new InvalidInput({ field: 'lifeDomains', reason: 'UNKNOWN' });
  for (const field of ['interests', 'seeksInterests'] as const) {
    if (linked[field] !== (links[field]?.length ?? 0)) throw new InvalidInput({ field, reason: 'UNKNOWN' });
  }
  if (linked.organisations !== (links.organisationId === null ? 0 : 1)) {
    throw new InvalidInput({ field: 'organisationId', reason: 'UNKNOWN' });
  }
}

export function nowSaved(
  scope: RequestScope,
  operation: string,
  row: InitiativeRow,
  action: AuditAction = 'CHANGE',
): CarriedOut<InitiativeSaved> {
  const look = directoryLook(scope, { operation, subject: 'InitiativeSaved', subjectId: row.id, action });
  return { answer: { __typename: 'InitiativeSaved', id: row.id, version: row.version }, looks: [look], changed: true };
}

/** Somebody else changed it first: nothing is written, and the caller gets what stands there now. */
export function currentInitiative(
  scope: RequestScope,
  operation: string,
  row: InitiativeRow,
): CarriedOut<ChangeResult> {
  const { professionalId } = scope.caller;
  const initiative = initiativeOf(row, { professionalId, today: scope.today });
  return {
    answer: { __typename: 'NewerInitiative', initiative },
    looks: initiativeLooks(scope, operation, row),
    changed: false,
  };
}
