import type { Language, MemberOnMap, MemberPlace, NetworkAtDate, Ring, Strength } from '@netwerk/domain';
import type {
  LayoutInput,
  MapArea,
  OpportunityToDraw,
  Scene,
  SceneChange,
  SceneOpportunity,
  SceneOptions,
} from '@netwerk/viewer-scene';
import type { NetworkMapFragment } from '../../graphql/generated/graphql.ts';

/** Everything that the drawing depends on; plain data, so that a worker can do the work. */
export interface SceneRequest {
  readonly layout: LayoutInput;
  readonly network: NetworkAtDate;
  readonly options: SceneOptions;
  /** The earlier network, when two dates are compared. */
  readonly then: NetworkAtDate | null;
  readonly changes: readonly SceneChange[];
  /** Left out: no kansen on this picture. */
  readonly opportunities?: readonly OpportunityToDraw[];
}

export interface SceneAnswer {
  readonly scene: Scene;
  readonly opportunities: readonly SceneOpportunity[];
  /** Whether somebody no longer fits in their cell without touching. */
  readonly crowded: boolean;
  /** Whether arranging the whole anew may mend that. */
  readonly arrangingHelps: boolean;
}

interface LayoutChoice {
  scheme: LayoutInput['scheme'];
  area: MapArea;
  language: Language;
}

export function layoutInput(network: NetworkMapFragment, choice: LayoutChoice): LayoutInput {
  const { clientName, arrangedAt } = network;
  return { ...choice, clientName, arrangedAt, places: network.places.map(toPlace) };
}

/** The answer of the service as the domain knows it. */
export function toNetwork(network: NetworkMapFragment): NetworkAtDate {
  return {
    caseId: network.caseId,
    clientName: network.clientName,
    on: network.on,
    members: network.members.map(toMember),
    ties: network.ties.map((tie) => ({
      ...tie,
      nature: tie.nature ?? 'ORDINARY',
      validTo: null,
    })),
  };
}

function toMember(member: NetworkMapFragment['members'][number]): MemberOnMap {
  const { tie } = member;
  return {
    ...member,
    // The place of each period knows when it was written down; the picture needs no more.
    recordedAt: null,
    tie: {
      ...tie,
      memberId: member.id,
      ring: toRing(tie.ring),
      strength: toStrength(tie.strength),
      nature: tie.nature ?? 'ORDINARY',
      unsafe: tie.unsafe === true,
    },
  };
}

function toPlace(place: NetworkMapFragment['places'][number]): MemberPlace {
  return { ...place, ring: toRing(place.ring) };
}

function toRing(ring: number | null): Ring | null {
  return ring === 1 || ring === 2 || ring === 3 ? ring : null;
}

function toStrength(strength: number | null): Strength | null {
  return strength === 1 || strength === 2 || strength === 3 ? strength : null;
}
