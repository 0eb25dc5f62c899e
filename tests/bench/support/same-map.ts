import type { NearbyOffersRow } from '@netwerk/graph';
import type { BenchClient } from './bench-clients.ts';
import type { MapAlone } from './map-screen.ts';
import type { Neo4jGraphqlPeer, PeerTie, PeerTieFacts } from './neo4j-graphql-peer.ts';

/**
 * What a map of today says, word for word: members with ring, sector and support, and who knows whom.
 * @throws Error when the peer says something else, or lacks somebody of the own buurt who can be asked
 */
export async function provePeerAnswersTheSame(
  peer: Neo4jGraphqlPeer,
  asked: BenchClient,
  ours: MapAlone,
  nearby: readonly NearbyOffersRow[],
): Promise<void> {
  const { membersConnection, area = [] } = await peer.mapWithCandidates(asked);
  const theirs = membersConnection.edges.filter(({ properties }) => holdsOn(properties, asked.today));
  if (textOf(theirs.map(peerMember)) !== textOf(ours.clientNetwork.members.map(shownMember))) {
    throw new Error('@neo4j/graphql answers other members.');
  }
  const present = new Set(theirs.map(({ node }) => node.id));
  const known = theirs.flatMap(({ node }) =>
    node.knowsConnection.edges
      .filter((edge) => holdsOn(edge.properties, asked.today) && present.has(edge.node.id))
      .map(({ properties }) => properties.id),
  );
  if (textOf(known) !== textOf(ours.clientNetwork.ties.map(({ id }) => id))) {
    throw new Error('@neo4j/graphql answers other ties.');
  }
  const residents = new Set(area.flatMap((one) => one.residents.map(({ id }) => id)));
  const near = nearby.filter((row) => row.kind === 'PERSON' && row.sameArea && !row.volunteer);
  if (!near.every((row) => row.kind === 'PERSON' && residents.has(row.id))) {
    throw new Error('@neo4j/graphql lacks somebody nearby.');
  }
}

function peerMember({ properties, node }: PeerTie): unknown {
  const { id, ring, sector } = properties;
  return { id: node.id, callName: node.callName, tie: id, ring, sector, support: peerSupport(properties) };
}

function shownMember({ id, callName, tie }: MapAlone['clientNetwork']['members'][number]): unknown {
  const support = (tie?.support ?? []).map(({ kind, received, given }) => `${kind} ${received} ${given}`).sort();
  return { id, callName, tie: tie?.id, ring: tie?.ring, sector: tie?.sector, support };
}

function peerSupport(tie: PeerTieFacts): string[] {
  return ['Practical', 'Company', 'Advice', 'Emotional']
    .map((kind) => [kind.toUpperCase(), tie[`receives${kind}`] ?? 0, tie[`gives${kind}`] ?? 0] as const)
    .filter(([, received, given]) => received + given > 0)
    .map((each) => each.join(' '))
    .sort();
}

function textOf(items: readonly unknown[]): string {
  return items
    .map((item) => JSON.stringify(item))
    .sort()
    .join('\n');
}

function holdsOn({ validFrom, validTo }: { validFrom: string; validTo: string | null }, on: string): boolean {
  return validFrom <= on && (validTo === null || validTo > on);
}
