import { lifeDomains, supportKinds, type Language } from '../../shared/codes.ts';
import { isIsoDate, type IsoDate } from '../../shared/dates.ts';
import type { BothLanguages, Effect, Fact } from '../opportunity.types.ts';

/**
 * What a step keeps of the kans that it came from, in `Step.facts`: the facts that it rested on and what it would add, as they
 * stood on the day of the agreement. Kept to be read back with the step, never searched in. The title stands beside it.
 */
export interface KeptFacts {
  readonly facts: readonly Fact[];
  readonly effect: Effect;
}

export function keptFactsText({ facts, effect }: KeptFacts): string {
  const { adds, lifeDomain, gives, lightens } = effect;
  return JSON.stringify({
    facts: facts.map(({ code, on, words: { NL, EN } }) => ({ code, on, words: { NL, EN } })),
    effect: { adds, supportKinds: effect.supportKinds, lifeDomain, gives, lightens },
  });
}

/** @throws SyntaxError for a text that `keptFactsText` did not write; verify finds those */
export function readKeptFacts(text: string): KeptFacts {
  const kept: unknown = JSON.parse(text);
  if (!isKept(kept)) throw new SyntaxError('These are not the kept facts of a step.');
  return kept;
}

/** The kept facts in one language. */
export function keptFactWords({ facts }: KeptFacts, language: Language): { text: string; on: IsoDate | null }[] {
  return facts.map(({ words, on }) => ({ text: words[language], on }));
}

function isKept(kept: unknown): kept is KeptFacts {
  return isObject(kept) && Array.isArray(kept['facts']) && kept['facts'].every(isFact) && isEffect(kept['effect']);
}

function isFact(fact: unknown): fact is Fact {
  if (!isObject(fact) || typeof fact['code'] !== 'string') return false;
  return (fact['on'] === null || isDate(fact['on'])) && isBoth(fact['words']);
}

function isEffect(effect: unknown): effect is Effect {
  if (!isObject(effect)) return false;
  const { adds, supportKinds: kinds, lifeDomain, gives } = effect;
  return (
    ['PERSON', 'PROFESSIONAL', 'PLACE', 'NOBODY'].some((known) => known === adds) &&
    Array.isArray(kinds) &&
    kinds.every((kind) => supportKinds.some((known) => known === kind)) &&
    (lifeDomain === null || lifeDomains.some((known) => known === lifeDomain)) &&
    typeof gives === 'boolean'
  );
}

function isBoth(words: unknown): words is BothLanguages {
  return isObject(words) && typeof words['NL'] === 'string' && typeof words['EN'] === 'string';
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isIsoDate(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
