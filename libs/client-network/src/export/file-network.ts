import {
  drawingPlaces,
  networkAt,
  readNetwork,
  type IsoDate,
  type Language,
  type MemberOnMap,
  type NetworkHistory,
} from '@netwerk/domain';

/** Sentences that are about the file more than about the people stay with the worker's own screen. */
const forPaper: readonly string[] = ['SIZE', 'COVERAGE', 'LEANS_ON_ONE', 'GIVE_AND_TAKE', 'PROFESSIONAL_ONLY'];

/** The contract's FileNetwork: what the worker knows on one day, without safety and without why something ended. */
export function fileNetworkOf(history: NetworkHistory, about: { on: IsoDate; question: string; language: Language }) {
  const network = networkAt(history, about.on);
  return {
    caseId: history.caseId,
    clientName: history.clientName,
    question: about.question,
    on: about.on,
    ...drawingPlaces(history),
    members: network.members.map(memberOf),
    links: network.ties.map(({ id, fromId, toId, nature }) => ({ id, fromId, toId, nature })),
    sentences: readNetwork(network, about.language)
      .filter(({ topic, computable }) => computable && forPaper.includes(topic))
      .map(({ text, question }) => ({ text, question })),
  };
}

function memberOf({ id, callName, relation, kind, gone, goneBecause, stale, tie }: MemberOnMap) {
  const { ring, outside, sector, lifeDomain, nature, strength, frequency, support, confirmedOn } = tie;
  return {
    ...{ id, callName, relation, kind, goneBecause: gone ? goneBecause : null, stale },
    ...{ ring, outside, sector, lifeDomain, nature, strength, frequency, support: [...support], confirmedOn },
  };
}
