import type { TFunction } from 'i18next';
import type { SupportKind, TieFactsInput } from '../graphql/generated/graphql.ts';
import { shownFacts } from './tie-facts.ts';

/** The lines in which a tie is told, one question each. */
export const factNames = [
  'ring',
  'frequency',
  'strength',
  'sector',
  'lifeDomain',
  'nature',
  'PRACTICAL',
  'COMPANY',
  'ADVICE',
  'EMOTIONAL',
  'source',
] as const;
export type FactName = (typeof factNames)[number];

export function isSupport(name: FactName): name is SupportKind {
  return name === 'PRACTICAL' || name === 'COMPANY' || name === 'ADVICE' || name === 'EMOTIONAL';
}

/** What one line says, to compare with: the same text, the same fact. */
export function factValue(facts: TieFactsInput, name: FactName): string {
  const shown = shownFacts(facts);
  if (isSupport(name)) return JSON.stringify(shown.support.find((each) => each.kind === name) ?? null);
  return JSON.stringify(name === 'ring' ? [shown.ring, shown.outside] : shown[name]);
}

export function differingFacts(one: TieFactsInput, other: TieFactsInput): FactName[] {
  return factNames.filter((name) => factValue(one, name) !== factValue(other, name));
}

/** One line of the facts `onto`, with what `from` says of it. */
export function takeFact(onto: TieFactsInput, name: FactName, from: TieFactsInput): TieFactsInput {
  if (isSupport(name)) {
    const others = onto.support.filter((each) => each.kind !== name);
    return { ...onto, support: [...others, ...from.support.filter((each) => each.kind === name)] };
  }
  if (name === 'ring') return { ...onto, ring: from.ring ?? null, outside: from.outside ?? false };
  return { ...onto, [name]: from[name] ?? null };
}

export function factLabel(t: TFunction, name: FactName): string {
  return isSupport(name) ? t(`support.${name}`) : t(`editing.${name}`);
}

/** A line in words: "elke week", "krijgt". */
export function factWords(t: TFunction, facts: TieFactsInput, name: FactName, clientName: string): string {
  if (isSupport(name)) return supportWords(t, facts, name);
  const shown = shownFacts(facts);
  switch (name) {
    case 'ring':
      return t(`ring.${shown.outside ? 'outside' : ringName(shown.ring)}`).toLocaleLowerCase();
    case 'frequency':
      return t(`frequency.${shown.frequency ?? 'unknown'}`);
    case 'strength':
      return shown.strength === null ? unknown(t) : t(`strength.${strengthName(shown.strength)}`);
    case 'sector':
      return shown.sector === null ? unknown(t) : t(`sector.${shown.sector}`);
    case 'lifeDomain':
      return shown.lifeDomain === null ? unknown(t) : t(`lifeDomain.${shown.lifeDomain}`);
    case 'nature':
      return t(`editing.natures.${shown.nature}`).toLocaleLowerCase();
    case 'source':
      return t(`editing.sources.${shown.source}`, { client: clientName });
  }
}

function supportWords(t: TFunction, facts: TieFactsInput, kind: SupportKind): string {
  const support = facts.support.find((each) => each.kind === kind);
  if (support === undefined) return t('editing.nothing');
  const direction = support.received > 0 && support.given > 0 ? 'both' : support.received > 0 ? 'received' : 'given';
  return t(`direction.${direction}`) + (support.words ? ` (${support.words})` : '');
}

function unknown(t: TFunction): string {
  return t('editing.unknown').toLocaleLowerCase();
}

function ringName(ring: number | null): '1' | '2' | '3' | 'none' {
  return ring === 1 || ring === 2 || ring === 3 ? `${ring}` : 'none';
}

function strengthName(strength: number): '1' | '2' | '3' {
  return strength === 1 ? '1' : strength === 2 ? '2' : '3';
}
