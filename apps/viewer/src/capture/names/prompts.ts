import { lifeDomains, type LifeDomain } from '@netwerk/domain';
import { capture as dutch } from '../../language/nl/capture.ts';

/** The words of a leefgebied in the address. They say what the talk is about, never anything about who is asked. */
export const domainWords: Record<LifeDomain, string> = {
  FINANCE: 'geld',
  HOUSING: 'wonen',
  WORK: 'werk',
  SOCIAL: 'sociaal',
  PHYSICAL_HEALTH: 'lichaam',
  MENTAL_HEALTH: 'psyche',
  MEANING: 'zingeving',
};

/** A leefgebied, or the questions for when none was chosen. */
export type PromptDomain = LifeDomain | 'GENERAL';

export type PromptLetter = 'a' | 'b' | 'c' | 'd';

/** One question that helps to think of names; its words stand at `capture.prompts.<domain>.<letter>`. */
export interface Prompt {
  readonly domain: PromptDomain;
  readonly letter: PromptLetter;
  /** 1, 2 … among the questions of the same leefgebied. */
  readonly index: number;
  readonly total: number;
}

export function promptId({ domain, letter }: Prompt): string {
  return `${domain}-${letter}`;
}

/** The questions of the chosen leefgebieden, in the order of the leefgebieden; the general ones when none was chosen. */
export function promptsOf(chosen: readonly LifeDomain[]): Prompt[] {
  const domains: readonly PromptDomain[] = chosen.length === 0 ? ['GENERAL'] : inOrder(chosen);
  return domains.flatMap((domain) => {
    const letters = Object.keys(dutch.prompts[domain]) as PromptLetter[];
    return letters.map((letter, place) => ({ domain, letter, index: place + 1, total: letters.length }));
  });
}

function inOrder(chosen: readonly LifeDomain[]): LifeDomain[] {
  return lifeDomains.filter((domain) => chosen.includes(domain));
}

/** What a name is kept under: the chosen leefgebied, and nothing when none was chosen. */
export function lifeDomainOf(prompt: Prompt): LifeDomain | null {
  return prompt.domain === 'GENERAL' ? null : prompt.domain;
}
