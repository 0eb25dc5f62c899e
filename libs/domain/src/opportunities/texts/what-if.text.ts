import { lifeDomains, supportKinds, type Language, type LifeDomain } from '../../shared/codes.ts';
import { capitalised, listOf } from '../../words/lists.ts';
import { numberWord } from '../../words/numbers.ts';
import { lifeDomainWords, supportNames, supportWords } from '../../words/screen-words.ts';
import type { Effect } from '../opportunity.types.ts';
import type { Carrier, NowAndThen, WhatIf } from '../what-if.types.ts';

type Counted = Omit<WhatIf, 'sentences'>;

/** What would change, one plain sentence for each thing that does; in a fixed order. */
export function whatIfSentences(
  clientName: string,
  { support, lifeDomains: domains, lighter }: Counted,
  effects: readonly Effect[],
  language: Language,
): readonly string[] {
  return [
    ...support.filter(changes).map((each) => supportSentence(supportNames[language][each.code], each, language)),
    ...domains.filter(changes).map((each) => domainSentence(lifeDomainWords[language][each.code], each, language)),
    ...lighter.map((carrier) => lighterSentence(carrier, language)),
    ...givingSentence(clientName, effects, language),
    ...professionalSentence(effects, language),
    ...closerSentence(effects, language),
  ];
}

function changes({ now, then }: NowAndThen<unknown>): boolean {
  return now !== then;
}

function supportSentence(name: string, { now, then }: NowAndThen<unknown>, language: Language): string {
  return language === 'NL'
    ? `${capitalised(name)} komt nu van ${sourcesIn(now, 'NL')} buiten de hulpverlening, dan van ${sourcesIn(then, 'NL')}.`
    : `${capitalised(name)} comes from ${sourcesIn(now, 'EN')} outside professional help now, then from ${sourcesIn(then, 'EN')}.`;
}

function domainSentence(name: string, { now, then }: NowAndThen<unknown>, language: Language): string {
  return language === 'NL'
    ? `Bij ${name}: nu ${sourcesIn(now, 'NL')} buiten de hulpverlening, dan ${sourcesIn(then, 'NL')}.`
    : `For ${name}: ${sourcesIn(now, 'EN')} outside professional help now, then ${sourcesIn(then, 'EN')}.`;
}

/** "niemand", "één mens of plek", "drie mensen of plekken". */
function sourcesIn(count: number, language: Language): string {
  if (count === 0) return language === 'NL' ? 'niemand' : 'nobody';
  const singular = language === 'NL' ? 'mens of plek' : 'person or place';
  const plural = language === 'NL' ? 'mensen of plekken' : 'people or places';
  return `${numberWord(count, language)} ${count === 1 ? singular : plural}`;
}

function lighterSentence({ callName, acts, totalActs }: Carrier, language: Language): string {
  return language === 'NL'
    ? `Voor ${callName} wordt het lichter. Nu geeft ${callName} ${acts} van de ${totalActs} keer steun.`
    : `Things become lighter for ${callName}. Now ${callName} gives support ${acts} out of ${totalActs} times.`;
}

function givingSentence(clientName: string, effects: readonly Effect[], language: Language): readonly string[] {
  const giving = effects.filter(({ gives }) => gives);
  if (giving.length === 0) return [];
  const kinds = supportKinds.filter((kind) => giving.some((effect) => effect.supportKinds.includes(kind)));
  const what = listOf(
    kinds.map((kind) => supportWords[language][kind]),
    language,
  );
  const means =
    language === 'NL' ? `${clientName} doet zelf iets voor een ander` : `${clientName} does something for others`;
  return [what === '' ? `${means}.` : `${means}: ${what}.`];
}

function professionalSentence(effects: readonly Effect[], language: Language): readonly string[] {
  const added = effects.filter(({ adds }) => adds === 'PROFESSIONAL');
  if (added.length === 0) return [];
  const about = lifeDomains.filter((lifeDomain) => added.some((effect) => effect.lifeDomain === lifeDomain));
  const where = about.length === 0 ? '' : aboutWords(about, language);
  return language === 'NL'
    ? [`Een professional denkt mee${where}. Dat is hulp naast de eigen kring.`]
    : [`A professional thinks along${where}. That is help beside the own circle.`];
}

function aboutWords(about: readonly LifeDomain[], language: Language): string {
  const names = listOf(
    about.map((lifeDomain) => lifeDomainWords[language][lifeDomain]),
    language,
  );
  return language === 'NL' ? ` over ${names}` : ` about ${names}`;
}

/** Nobody new, and nothing that somebody does more: people of the circle see more of each other. */
function closerSentence(effects: readonly Effect[], language: Language): readonly string[] {
  const closer = effects.some(
    ({ adds, gives, supportKinds: kinds, lightens }) =>
      adds === 'NOBODY' && !gives && kinds.length === 0 && lightens === null,
  );
  if (!closer) return [];
  return language === 'NL'
    ? ['Mensen uit de eigen kring zien elkaar vaker.']
    : ['People of the own circle see more of each other.'];
}
