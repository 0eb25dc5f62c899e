import type { SafetyBasis, SafetySide } from './opportunity-codes.ts';

/**
 * Everything that decides whom safety closes for a client, as ids: what holds today, of the whole graph or of a part that holds
 * everything within two steps of the client. A test can fill this from the database and compare.
 */
export interface SafetyFacts {
  /** Safety marks of today. */
  readonly marks: readonly SafetyMarkFact[];
  /** Who live together. */
  readonly livesIn: readonly { readonly personId: string; readonly householdId: string }[];
  /** Open ties between two persons, of any nature. */
  readonly openTies: readonly Pair[];
  /** What the clients told, each in their own file. */
  readonly files: readonly SafetyFile[];
  readonly initiatives: readonly SafetyInitiative[];
}

export interface SafetyMarkFact {
  /** Whose file it was set in. That client counts as protected when the mark names them on neither side. */
  readonly setInClientId: string;
  /** Persons, and members of any map; look-alikes as well, for as long as nobody ruled them out. */
  readonly people: readonly { readonly id: string; readonly side: SafetySide; readonly basis: SafetyBasis }[];
  /** Somebody else, or somebody who is safe: a worker looked. Free of this mark, and of unsafe ties in the file it was set in. */
  readonly ruledOut: readonly string[];
}

export interface SafetyFile {
  readonly clientId: string;
  /** `unsafe`: the tie that counts is unsafe, or safety ended one. `personId`: whom the member stands for. */
  readonly members: readonly { readonly id: string; readonly personId: string | null; readonly unsafe: boolean }[];
  /** Ties between two members that hold today. */
  readonly memberTies: readonly Pair[];
}

/** Persons who organise it or take part; members of a map who are known to go there count as well. */
export interface SafetyInitiative {
  readonly id: string;
  readonly people: readonly string[];
}

interface Pair {
  readonly fromId: string;
  readonly toId: string;
}

/** Two groups that are kept apart from each other, and who is free of it. */
interface Apart {
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly free: ReadonlySet<string>;
}

/** Of every person all ids: their own, and the members of any map that stand for them. */
type Identities = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * G1: the ids of persons, members of the own map and initiatives that safety closes for a client. Closed for who is on one side of a
 * mark or of an unsafe tie are the people of the other side, whoever lives with them, and whoever is one step behind any of those (by an
 * open tie, or by a tie of the client's own map), each under every identity. Who is free of it ends a path. It works both ways: for whom one side is closed in this way,
 * that side finds closed, and the other way round. With them go the initiatives that any of them organises or takes part in.
 * The client is never closed for themselves. Graph and rules say the same; what only one of them closes is a fault of the other.
 */
export function closedBySafety(facts: SafetyFacts, clientId: string): ReadonlySet<string> {
  const identities = identitiesIn(facts.files);
  const own = withIdentities([clientId], identities, new Set());
  const closed = new Set<string>();
  for (const { sides, free } of keptApartIn(facts, identities)) {
    if (free.has(clientId)) continue;
    const near = (people: ReadonlySet<string>, of: string): ReadonlySet<string> =>
      around(people, of, facts, identities, free);
    const [ones, others] = sides;
    for (const id of [...closedFor(own, clientId, ones, others, near), ...closedFor(own, clientId, others, ones, near)])
      closed.add(id);
  }
  for (const id of own) closed.delete(id);
  const elsewhere = membersOfOtherFiles(facts.files, clientId);
  const initiatives = facts.initiatives.filter(({ people }) => people.some((id) => closed.has(id)));
  return new Set([...[...closed].filter((id) => !elsewhere.has(id)), ...initiatives.map(({ id }) => id)]);
}

/** On the one side: everything around the other. Only near the one side: those of the other side for whom that is near. */
function closedFor(
  own: ReadonlySet<string>,
  clientId: string,
  ones: ReadonlySet<string>,
  others: ReadonlySet<string>,
  near: (people: ReadonlySet<string>, of: string) => ReadonlySet<string>,
): readonly string[] {
  if (meets(own, ones)) return [...near(others, clientId)];
  return [...others].filter((id) => meets(own, near(ones, id)));
}

/** These people, whoever lives with them, and whoever is one step behind in the open layer or on the map of this client. */
function around(
  people: ReadonlySet<string>,
  clientId: string,
  { livesIn, openTies, files }: SafetyFacts,
  identities: Identities,
  free: ReadonlySet<string>,
): ReadonlySet<string> {
  const households = new Set(livesIn.flatMap((each) => (people.has(each.personId) ? each.householdId : [])));
  const housemates = livesIn.flatMap((each) => (households.has(each.householdId) ? each.personId : []));
  const home = withIdentities([...people, ...housemates.filter((id) => id !== clientId)], identities, free);
  const told = files.filter((file) => file.clientId === clientId).flatMap((file) => file.memberTies);
  const behind = [...openTies, ...told].flatMap(({ fromId, toId }) => [
    ...(home.has(fromId) ? [toId] : []),
    ...(home.has(toId) ? [fromId] : []),
  ]);
  return withIdentities([...home, ...behind.filter((id) => id !== clientId)], identities, free);
}

function keptApartIn({ marks, files }: SafetyFacts, identities: Identities): readonly Apart[] {
  const byMark = marks.map((mark): Apart => {
    const free = new Set(mark.ruledOut);
    const { ones, others } = sidesOf(mark);
    return { sides: [withIdentities(ones, identities, free), withIdentities(others, identities, free)], free };
  });
  return [...byMark, ...files.flatMap((file) => keptApartByTies(file, marks, identities))];
}

function sidesOf({ people, setInClientId }: SafetyMarkFact): { ones: readonly string[]; others: readonly string[] } {
  const idsOn = (side: SafetySide): string[] => people.filter((each) => each.side === side).map(({ id }) => id);
  const isNamed = people.some(({ id }) => id === setInClientId);
  return { ones: [...idsOn('PROTECTED'), ...(isNamed ? [] : [setInClientId])], others: idsOn('FEARED') };
}

/** An unsafe tie keeps the client and that member apart. */
function keptApartByTies(
  { clientId, members }: SafetyFile,
  marks: readonly SafetyMarkFact[],
  identities: Identities,
): readonly Apart[] {
  const free = new Set(marks.flatMap((mark) => (mark.setInClientId === clientId ? mark.ruledOut : [])));
  const unsafe = members.filter((member) => member.unsafe).map(({ id }) => id);
  const client = withIdentities([clientId], identities, new Set());
  return unsafe.map((id) => {
    // What was told of this very pair weighs more than what was seen about a mark.
    const member = withIdentities([id], identities, new Set());
    return {
      sides: [client, member],
      free: new Set([...free].filter((each) => !member.has(each) && !client.has(each))),
    };
  });
}

function identitiesIn(files: readonly SafetyFile[]): Identities {
  const found = new Map<string, Set<string>>();
  for (const { id, personId } of files.flatMap(({ members }) => members)) {
    if (personId === null) continue;
    const ids = found.get(personId) ?? new Set([personId]);
    found.set(personId, ids.add(id)).set(id, ids);
  }
  return found;
}

/** These ids and every other id of the same people, without whoever is free of it. */
function withIdentities(ids: Iterable<string>, identities: Identities, free: ReadonlySet<string>): ReadonlySet<string> {
  const kept = [...ids].filter((id) => !free.has(id));
  return new Set(kept.flatMap((id) => [id, ...(identities.get(id) ?? [])]).filter((id) => !free.has(id)));
}

function membersOfOtherFiles(files: readonly SafetyFile[], clientId: string): ReadonlySet<string> {
  const others = files.filter((file) => file.clientId !== clientId);
  return new Set(others.flatMap(({ members }) => members.map(({ id }) => id)));
}

function meets(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...ones].some((id) => others.has(id));
}
