import { changeDates, firstDate, memberPlaces, networkAt, type IsoDate, type Language, type NetworkHistory } from '@netwerk/domain';

/** The contract's ClientNetwork on one date. */
export function clientNetworkOf(history: NetworkHistory, on: IsoDate, _language: Language) {
  const network = networkAt(history, on);
  return {
    ...network,
    firstOn: firstDate(history),
    changedOn: changeDates(history),
    members: network.members.map((member) => ({ ...member, history: [] })),
    places: memberPlaces(history),
    reading: [],
    measures: [],
    coverage: [],
  };
}
