import {
  changeDates,
  firstDate,
  measureScopes,
  memberHistory,
  memberPlaces,
  networkAt,
  networkMeasures,
  readNetwork,
  supportCoverage,
  type ClientTie,
  type IsoDate,
  type Language,
  type NetworkHistory,
} from '@netwerk/domain';

/** What a map needs beside its history. */
export interface MapView {
  readonly language: Language;
  /** Empties what this caller may not see of a tie. Last of all: the sentences must know which ties are unsafe, to be silent. */
  readonly hide: <T extends ClientTie>(tie: T) => T;
}

/** The contract's ClientNetwork on one date. */
export function clientNetworkOf(history: NetworkHistory, on: IsoDate, { language, hide }: MapView) {
  const network = networkAt(history, on);
  return {
    ...network,
    firstOn: firstDate(history),
    changedOn: changeDates(history),
    members: network.members.map((member) => ({
      ...member,
      tie: hide(member.tie),
      history: memberHistory(history, member.id, language),
    })),
    places: memberPlaces(history),
    reading: readNetwork(network, language),
    measures: measureScopes.map((scope) => networkMeasures(network, scope)),
    coverage: supportCoverage(network),
  };
}
