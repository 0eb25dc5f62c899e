import type { Language, MemberOnMap, NetworkAtDate } from '@netwerk/domain';
import type { LayoutInput, MapArea } from '@netwerk/viewer-scene';
import { networkOfConversation } from '../conversation/conversation-network.ts';
import { drawingLayout, toRing } from '../network/map/drawing-layout.ts';
import type { SceneRequest } from '../network/map/scene-request.ts';
import type { Exported, FileExport } from './exported.ts';

interface PaperChoice {
  readonly scheme: LayoutInput['scheme'];
  readonly area: MapArea;
  readonly language: Language;
}

/** Above this many people their acquaintances would hide the map; the list names them. */
const mostWithLinks = 30;

/** What is to be drawn of an export, on the places of the worker's map. */
export function exportedScene(exported: Exported, choice: PaperChoice): SceneRequest {
  const forClient = exported.__typename === 'ClientExport';
  const facts = forClient ? exported.network : exported.fileNetwork;
  return {
    layout: drawingLayout(facts, { ...choice, mode: 'NORMAL' }),
    network: forClient ? networkOfConversation(exported.network) : networkOfFile(exported.fileNetwork),
    options: { forClient, filters: { links: facts.members.length <= mostWithLinks } },
    then: null,
    changes: [],
  };
}

type FileNetwork = FileExport['fileNetwork'];

function networkOfFile({ caseId, clientName, on, members, links }: FileNetwork): NetworkAtDate {
  return {
    ...{ caseId, clientName, on },
    members: members.map((member) => toMember(member, on)),
    ties: links.map((link) => ({ ...link, version: 0, validFrom: on, validTo: null, confirmedOn: on })),
  };
}

function toMember(member: FileNetwork['members'][number], on: string): MemberOnMap {
  const { id, callName, relation, kind, goneBecause, stale } = member;
  const { ring, outside, sector, lifeDomain, nature, strength, frequency, support, confirmedOn } = member;
  return {
    ...{ id, callName, relation, kind, goneBecause, stale, goneSince: null, gone: goneBecause !== null },
    ...{ minor: false, informedOn: null, version: 0, recordedAt: null, pin: null },
    tie: {
      ...{ id: `tie:${id}`, memberId: id, validFrom: on, validTo: null, outside, sector, lifeDomain, nature },
      ...{ ring: toRing(ring), strength: toRing(strength), frequency, support, confirmedOn },
      ...{ unsafe: false, source: 'TOLD', endedBecause: null, recordedAt: on },
    },
  };
}
