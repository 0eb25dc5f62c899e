import {
  changeDates,
  firstDate,
  informBy,
  mapAgreementSentence,
  measureScopes,
  memberHistory,
  memberPlaces,
  networkAt,
  networkMeasures,
  readNetwork,
  recordedOn,
  supportCoverage,
  type AgreementStanding,
  type ClientTie,
  type ImportOrigin,
  type IsoDate,
  type Language,
  type NetworkHistory,
} from '@netwerk/domain';

/** What a map needs beside its history. */
export interface MapView {
  readonly language: Language;
  /** Empties what this caller may not see of a tie. The reading is made afterwards: silence about one person tells too. */
  readonly hide: <T extends ClientTie>(tie: T) => T;
  /** How the agreement on a network map (I1) stands today; without one the history is empty already. */
  readonly agreement: AgreementStanding;
  /** Where members were read in from in bulk. */
  readonly origins: ReadonlyMap<string, ImportOrigin>;
}

/** The contract's ClientNetwork on one date. */
export function clientNetworkOf(history: NetworkHistory, on: IsoDate, view: MapView) {
  const { language, hide, agreement, origins } = view;
  const network = networkAt(history, on);
  const members = network.members.map((member) => ({ ...member, tie: hide(member.tie) }));
  return {
    ...network,
    agreement: { ...agreement, sentence: mapAgreementSentence(agreement, language) },
    arrangedAt: history.arrangedAt,
    firstOn: firstDate(history),
    changedOn: changeDates(history),
    members: members.map((member) => ({
      ...member,
      origin: origins.get(member.id) ?? null,
      informBy: informBy(member, recordedOn(history, member)),
      history: memberHistory(history, member.id, language),
    })),
    places: memberPlaces(history),
    reading: readNetwork({ ...network, members }, language),
    measures: measureScopes.map((scope) => networkMeasures(network, scope)),
    coverage: supportCoverage(network),
  };
}
