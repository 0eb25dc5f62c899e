import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import type { RawDriver } from '@netwerk/graph/testing';
import type { BenchClient } from './bench-clients.ts';
import { KeptConnection } from './kept-connection.ts';

/**
 * Our graph as this library wants it described: what a map shows, and what kansen are made of. Only the moment at which a tie
 * was recorded is left out: for a moment with a time it needs APOC in the database.
 */
const typeDefs = `
  type Resident @node {
    id: ID!
    callName: String!
    members: [NetworkMember!]! @relationship(type: "TIED_TO", direction: OUT, properties: "Tie")
    area: [Area!]! @relationship(type: "LIVES_IN", direction: OUT)
    offers: [Offer!]! @relationship(type: "OFFERS", direction: OUT)
  }
  type NetworkMember @node {
    id: ID!
    callName: String!
    relation: String
    kind: String!
    minor: Boolean!
    goneBecause: String
    goneSince: Date
    informedOn: Date
    version: Int
    knows: [NetworkMember!]! @relationship(type: "TIED_TO", direction: OUT, properties: "Tie")
  }
  type Tie @relationshipProperties {
    id: ID!
    caseId: ID
    validFrom: Date!
    validTo: Date
    ring: Int
    outside: Boolean
    sector: String
    lifeDomain: String
    strength: Int
    frequency: String
    nature: String!
    unsafe: Boolean
    receivesPractical: Int
    givesPractical: Int
    practicalWords: String
    receivesCompany: Int
    givesCompany: Int
    companyWords: String
    receivesAdvice: Int
    givesAdvice: Int
    adviceWords: String
    receivesEmotional: Int
    givesEmotional: Int
    emotionalWords: String
    source: String!
    confirmedOn: Date!
    endedBecause: String
    version: Int
  }
  type Area @node {
    code: ID!
    residents: [Resident!]! @relationship(type: "LIVES_IN", direction: IN)
    initiatives: [Initiative!]! @relationship(type: "REACHES", direction: IN)
  }
  type Offer @node {
    id: ID!
    words: String!
    supportKind: String!
    interest: String
    state: String
    confirmedOn: Date!
  }
  type Initiative @node {
    id: ID!
    name: String!
    kind: String!
    summary: String
    location: String
    rhythm: String!
    state: String!
    checkedOn: Date!
  }
`;

const mapFields = `
  callName
  membersConnection(where: { edge: { caseId: { eq: $caseId } } }) {
    edges {
      properties {
        id validFrom validTo ring outside sector lifeDomain strength frequency nature unsafe source confirmedOn endedBecause
        receivesPractical givesPractical practicalWords receivesCompany givesCompany companyWords
        receivesAdvice givesAdvice adviceWords receivesEmotional givesEmotional emotionalWords
      }
      node {
        id callName relation kind minor goneBecause goneSince informedOn version
        knowsConnection(where: { edge: { caseId: { eq: $caseId } } }) {
          edges { properties { id version validFrom validTo nature confirmedOn } node { id } }
        }
      }
    }
  }`;

/** Who offers something in the own buurt, and the initiatives meant for it. */
const candidateFields = `
  area {
    residents(where: { offers: { some: { state: { eq: "OPEN" } } } }) {
      id callName offers { id words supportKind interest confirmedOn }
    }
    initiatives { id name kind summary location rhythm state checkedOn }
  }`;

const clientQuery = (fields: string): string =>
  `query ($clientId: ID!, $caseId: ID!) { residents(where: { id: { eq: $clientId } }) { ${fields} } }`;

export interface PeerTie {
  readonly properties: PeerTieFacts;
  readonly node: {
    readonly id: string;
    readonly callName: string;
    readonly knowsConnection: { readonly edges: readonly PeerKnows[] };
  };
}

export interface PeerTieFacts {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ring: number | null;
  readonly sector: string | null;
  readonly [acts: `receives${string}` | `gives${string}`]: number | null;
}

interface PeerKnows {
  readonly properties: { readonly id: string; readonly validFrom: string; readonly validTo: string | null };
  readonly node: { readonly id: string };
}

interface PeerClient {
  readonly membersConnection: { readonly edges: readonly PeerTie[] };
  readonly area?: readonly {
    readonly residents: readonly { readonly id: string }[];
    readonly initiatives: readonly { readonly id: string }[];
  }[];
}

/** @neo4j/graphql over HTTP on the same database: one question per map, written for it by hand. */
export class Neo4jGraphqlPeer {
  private readonly server: Server;
  private readonly connection: KeptConnection;

  private constructor(server: Server) {
    this.server = server;
    this.connection = new KeptConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  }

  static async of(raw: RawDriver, database: string): Promise<Neo4jGraphqlPeer> {
    const schema = await new Neo4jGraphQL({ typeDefs, driver: raw.driver }).getSchema();
    const handler = createHandler({ schema, context: () => ({ sessionConfig: { database } }) });
    const server = createServer((request, response) => void handler(request, response));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    return new Neo4jGraphqlPeer(server);
  }

  /** Members, their ties and who knows whom. */
  map(client: BenchClient): Promise<PeerClient> {
    return this.ask(clientQuery(mapFields), client);
  }

  /** The same, and who and what in the own buurt kansen could be made of. */
  mapWithCandidates(client: BenchClient): Promise<PeerClient> {
    return this.ask(clientQuery(mapFields + candidateFields), client);
  }

  async close(): Promise<void> {
    this.connection.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async ask(query: string, { clientId, caseId }: BenchClient): Promise<PeerClient> {
    const text = await this.connection.send(JSON.stringify({ query, variables: { clientId, caseId } }));
    const { data, errors } = JSON.parse(text) as { data?: { residents: PeerClient[] }; errors?: unknown };
    const [found] = data?.residents ?? [];
    if (found === undefined || errors !== undefined) throw new Error(`@neo4j/graphql: ${text.slice(0, 500)}`);
    return found;
  }
}
