import type { Neighbourhood } from '../neighbourhood.types.ts';
import type { BothLanguages, Candidate, Gate, Party, Sentence } from '../opportunity.types.ts';
import { partiesOf, strangersOf } from './candidate-parties.ts';
import { indexOf } from './neighbourhood-index.ts';

/**
 * G11, sentences: every sentence rests on facts that stand in the lists of the kans, and no word of it says who somebody of the open
 * layer is: not their name, not their id, not where their agreement is kept. What the client said themselves, and what an initiative
 * calls itself, may hold any name.
 */
export const sentencesGate: Gate = {
  code: 'G11',
  closes: (candidate, neighbourhood) =>
    usesUnlistedFact(candidate) || hasTellingRef(candidate) || tellsWho(candidate, neighbourhood),
};

function usesUnlistedFact(candidate: Candidate): boolean {
  const listed = new Set([...candidate.basedOn, ...candidate.feasible].map(({ code }) => code));
  return sentencesOf(candidate).some(({ facts }) => facts.some((code) => !listed.has(code)));
}

function sentencesOf({ title, what, why, viaWhom, uncertain }: Candidate): readonly Sentence[] {
  return [title, what, why, ...(viaWhom === null ? [] : [viaWhom]), ...uncertain];
}

/** The key of a kans leaves the server: it holds no id of a person of the open layer. */
function hasTellingRef({ party, via }: Candidate): boolean {
  return [party, via].some((each) => each?.type === 'PERSON' && each.ref === each.id);
}

function tellsWho(candidate: Candidate, neighbourhood: Neighbourhood): boolean {
  const index = indexOf(neighbourhood);
  const strangers = strangersOf(candidate, index);
  if (strangers.length === 0) return false;
  const named = new Set(namesThatMayStand(candidate, neighbourhood));
  const telling = strangers.flatMap((stranger) => identifying(stranger, named, neighbourhood)).map(comparable);
  const text = wordsOf(candidate).join(' | ');
  // Nearly always nothing is found, and then nothing needs to be compared with what was quoted. Two words may stand apart.
  const found = telling.filter((one) => one.includes(' ') || text.includes(one));
  if (found.length === 0) return false;
  const quotes = openWords(candidate, neighbourhood);
  const own = quotes.reduce((rest, quote) => rest.replaceAll(quote, ' '), comparable(text));
  return found.some((one) => says(own, one));
}

function wordsOf(candidate: Candidate): readonly string[] {
  const { basedOn, feasible, agreementsNeeded } = candidate;
  const all: readonly { readonly words: BothLanguages }[] = [
    ...sentencesOf(candidate),
    ...basedOn,
    ...feasible,
    ...agreementsNeeded,
  ];
  return all.flatMap(({ words }) => [words.NL, words.EN]);
}

/** The client, and who of the own map stands in this kans: they are named, also when a stranger has the same name. */
function namesThatMayStand(candidate: Candidate, neighbourhood: Neighbourhood): readonly string[] {
  const { members } = indexOf(neighbourhood);
  const onMap = partiesOf(candidate).flatMap(({ id }) => members.get(id)?.callName ?? []);
  return [neighbourhood.client.callName, ...onMap];
}

/** What stands open or was said by the client: quoted as it is. */
function openWords(candidate: Candidate, neighbourhood: Neighbourhood): readonly string[] {
  const { client, needs, talents, memberOffers } = neighbourhood;
  const { initiatives } = indexOf(neighbourhood);
  const said = [...needs, ...talents, ...memberOffers].map(({ words }) => words);
  const shown = partiesOf(candidate).flatMap(({ id }) => {
    const { name, summary, location, seeksWords } = initiatives.get(id) ?? {};
    return [name, summary, location, seeksWords];
  });
  const texts = [client.question, ...said, ...shown].filter((text) => typeof text === 'string');
  return texts.map(comparable).filter((text) => text !== '');
}

function identifying({ id }: Party, named: ReadonlySet<string>, neighbourhood: Neighbourhood): readonly string[] {
  const person = indexOf(neighbourhood).people.get(id);
  if (person === undefined) return [id];
  const ids = [id, person.agreementId, ...(person.householdId === null ? [] : [person.householdId])];
  // The graph tells no names of strangers; where one is told all the same, it is not to be said.
  const isKept = person.callName === '' || named.has(person.callName);
  return isKept ? ids : [...ids, person.callName];
}

/** Sentences put what is quoted on one line, and change its quotation marks. */
function comparable(text: string): string {
  return text
    .replace(/[“”‘’"']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** As a whole word: "Jan" is not said by "Januari". */
function says(text: string, telling: string): boolean {
  for (let at = text.indexOf(telling); at !== -1; at = text.indexOf(telling, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + telling.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
