import type { BothLanguages, Effect, Fact } from '../opportunity.types.ts';

/**
 * What a step keeps of the kans that it came from, in `Step.facts`: the title, the facts that it rested on and what it would
 * add, in both languages, as they stood on the day of the agreement. Kept to be read back with the step, never searched in.
 */
export interface KeptFacts {
  readonly title: BothLanguages;
  readonly facts: readonly Fact[];
  readonly effect: Effect;
}

export function keptFactsText({ title, facts, effect }: KeptFacts): string {
  return JSON.stringify({
    title: bothOf(title),
    facts: facts.map(({ code, on, words }) => ({ code, on, words: bothOf(words) })),
    effect,
  });
}

/** @throws SyntaxError for a text that `keptFactsText` did not write; verify finds those */
export function readKeptFacts(text: string): KeptFacts {
  const kept: unknown = JSON.parse(text);
  if (!isKeptFacts(kept)) throw new SyntaxError('These are not the kept facts of a step.');
  return kept;
}

function isKeptFacts(kept: unknown): kept is KeptFacts {
  return typeof kept === 'object' && kept !== null && 'title' in kept && 'facts' in kept && 'effect' in kept;
}

function bothOf({ NL, EN }: BothLanguages): BothLanguages {
  return { NL, EN };
}
