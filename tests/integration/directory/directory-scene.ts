import { cypher, param } from '@netwerk/cypher';
import { question } from '@netwerk/graph';
import { z } from 'zod';
import { asWorker, testApi, type GraphqlAnswer, type Screen, type TestApi } from '../../support/app.ts';
import { aMunicipality, aTeam, aWorker, type Municipality, type Team, type Worker } from '../../support/builders.ts';
import { act, documents, firstPage, rightFacts, type DirectoryField } from '../../support/directory-operations.ts';
import { testCaller, testGraph } from '../../support/graph.ts';

/** A municipality with a team, somebody of each role that has the sociale kaart, and the means to ask. */
export class DirectoryScene {
  readonly api: TestApi;
  readonly town: Municipality;
  readonly team: Team;
  readonly worker: Worker;

  private constructor(api: TestApi, town: Municipality, team: Team, worker: Worker) {
    this.api = api;
    this.town = town;
    this.team = team;
    this.worker = worker;
  }

  static async begin(): Promise<DirectoryScene> {
    const town = await aMunicipality(testGraph());
    const team = await aTeam(testGraph(), town);
    return new DirectoryScene(await testApi(), town, team, await aWorker(testGraph(), team, { callName: 'Joris' }));
  }

  screen(worker: Worker = this.worker): Promise<Screen> {
    return asWorker(this.api, worker);
  }

  async ask(field: DirectoryField, variables: Record<string, unknown>, screen?: Screen): Promise<GraphqlAnswer> {
    return (screen ?? (await this.screen())).ask(documents[field], variables);
  }

  /** Adds an initiative in this municipality and answers its id. */
  async anInitiative(facts: Record<string, unknown> = {}): Promise<string> {
    const answer = await this.add(facts);
    const { id } = answer.data?.['addInitiative'] as { id?: string };
    if (id === undefined) throw new Error(answer.text);
    return id;
  }

  add(
    facts: Record<string, unknown> = {},
    input: Record<string, unknown> = {},
    screen?: Screen,
  ): Promise<GraphqlAnswer> {
    const whole = act({ facts: rightFacts([this.town.neighbourhoodCode], facts), isAnother: true, ...input });
    return this.ask('addInitiative', { input: whole }, screen);
  }

  /** The names in a list of this municipality's initiatives, in order. */
  async names(filter: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Promise<string[]> {
    const { edges } = await this.list(filter, more);
    return edges.map((edge) => edge.node.name);
  }

  async list(filter: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Promise<InitiativeList> {
    const areaCodes = [this.town.neighbourhoodCode, this.town.code];
    const answer = await this.ask('initiatives', { filter: { areaCodes, ...filter }, ...firstPage, ...more });
    if (answer.data === null) throw new Error(answer.text);
    return answer.data['initiatives'] as InitiativeList;
  }

  async initiative(id: string): Promise<Record<string, unknown> & { version: number; history: Line[] }> {
    const answer = await this.ask('initiative', { id });
    if (answer.data === null) throw new Error(answer.text);
    return answer.data['initiative'] as Record<string, unknown> & { version: number; history: Line[] };
  }
}

export interface Line {
  readonly kind: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string | null;
}

export interface InitiativeList {
  readonly totalCount: number;
  readonly position: number;
  readonly hasPreviousPage: boolean;
  readonly previousAfter: string | null;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  readonly facets: {
    readonly areas: readonly { area: { code: string }; near: boolean; count: number }[];
    readonly lifeDomains: readonly { lifeDomain: string; count: number }[];
    readonly supportKinds: readonly { supportKind: string; count: number }[];
    readonly withPlace: number;
    readonly wheelchair: number;
    readonly checkedLongAgo: number;
  };
}

const checkedOn = question<{ id: string; on: string }>()({
  name: 'test-checked-on',
  statement: cypher`MATCH (one:Initiative {id: ${param('id')}}) SET one.checkedOn = date(${param('on')})`,
  row: z.never(),
});

/** Makes an initiative look as if it was last checked on this day. */
export async function wasCheckedOn(id: string, on: string): Promise<void> {
  await testGraph().writeOnce(testCaller, checkedOn, { id, on });
}

const organise = question<object>()({
  name: 'test-organise',
  statement: cypher`
    MATCH (one:Initiative {id: ${param('id')}})
    CREATE (:Person:Resident {id: ${param('personId')}, callName: ${param('callName')}, minor: false})
      -[:ORGANISES {since: date('2025-01-01'), until: date(${param('until')}), shown: ${param('shown')}, role: 'kookt'}]->(one)`,
  row: z.never(),
});

/** Somebody who carries the initiative; by name only with `shown`. */
export async function anOrganiser(
  id: string,
  person: { callName: string; shown: boolean | null; until?: string },
): Promise<string> {
  const personId = crypto.randomUUID();
  await testGraph().writeOnce(testCaller, organise, { id, personId, until: null, ...person });
  return personId;
}

const auditOf = question<{ subjectId: string }>()({
  name: 'test-audit-of',
  statement: cypher`
    MATCH (record:AuditRecord {subjectId: ${param('subjectId')}})
    RETURN record.action AS action, record.subject AS subject, record.operation AS operation, record.rule AS rule
    ORDER BY record.at`,
  row: z.strictObject({ action: z.string(), subject: z.string(), operation: z.string(), rule: z.string().nullable() }),
});

export function recordsAbout(subjectId: string) {
  return testGraph().read(testCaller, auditOf, { subjectId });
}
