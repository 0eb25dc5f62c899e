import type { BothLanguages, Candidate } from '../opportunity.types.ts';

/** For specs: what is wrong with the texts of candidates, in any language; an empty list when nothing is. */
export function textFaults(candidates: readonly Candidate[]): readonly string[] {
  return candidates.flatMap((candidate) => [
    ...unlistedFacts(candidate),
    ...unsoundWords(candidate),
    ...doubles(candidate),
  ]);
}

/** Sentences of a candidate in one language, as they would be read out. */
export function readOut(candidate: Candidate | undefined, language: 'NL' | 'EN' = 'NL'): string {
  return candidate === undefined
    ? ''
    : sentencesOf(candidate)
        .map(({ words }) => words[language])
        .join(' | ');
}

function unlistedFacts(candidate: Candidate): readonly string[] {
  const listed = new Set([...candidate.basedOn, ...candidate.feasible].map((fact) => fact.code));
  const used = sentencesOf(candidate).flatMap((sentence) => sentence.facts);
  return used.filter((code) => !listed.has(code)).map((code) => `not listed: ${code}`);
}

function unsoundWords(candidate: Candidate): readonly string[] {
  const { basedOn, feasible, agreementsNeeded } = candidate;
  const all: readonly { readonly words: BothLanguages }[] = [
    ...sentencesOf(candidate),
    ...basedOn,
    ...feasible,
    ...agreementsNeeded,
  ];
  const texts = all.flatMap(({ words }) => [words.NL, words.EN]);
  return texts
    .filter((text) => /^\s*$|\s\s|^\s|\s$|undefined|null|NaN| [.,:]|[.,:]{2}/u.test(text))
    .map((text) => `unsound: "${text}"`);
}

/** The same fact stands in one list, once. */
function doubles({ basedOn, feasible }: Candidate): readonly string[] {
  const codes = [...basedOn, ...feasible].map((fact) => fact.code);
  return codes.filter((code, place) => codes.indexOf(code) !== place).map((code) => `twice: ${code}`);
}

function sentencesOf({ title, what, why, viaWhom, uncertain }: Candidate): Candidate['title'][] {
  return [title, what, why, ...(viaWhom === null ? [] : [viaWhom]), ...uncertain];
}
