import { rings, strengths, supportKinds, type SupportKind } from '../shared/codes.ts';
import { InvalidInput } from '../shared/errors.ts';
import { checkLine } from '../text/check-text.ts';
import type { SentSupport, SentTieFacts } from './commands.types.ts';
import type { TieValues, ToldTie } from './records.types.ts';

/** Acts of one kind are counted as told; more than this is a slip of the finger. */
export const mostActs = 20;
export const longestSupportWords = 200;

/** The names under which one kind of support is stored. */
const storedNames = {
  PRACTICAL: { received: 'receivesPractical', given: 'givesPractical', words: 'practicalWords' },
  COMPANY: { received: 'receivesCompany', given: 'givesCompany', words: 'companyWords' },
  ADVICE: { received: 'receivesAdvice', given: 'givesAdvice', words: 'adviceWords' },
  EMOTIONAL: { received: 'receivesEmotional', given: 'givesEmotional', words: 'emotionalWords' },
} as const satisfies Record<SupportKind, { received: keyof ToldTie; given: keyof ToldTie; words: keyof ToldTie }>;

/** What is stored of a tie of which nothing is told yet. */
export const onlyNamed: SentTieFacts = {
  ring: null,
  outside: false,
  sector: null,
  lifeDomain: null,
  strength: null,
  frequency: null,
  nature: 'NAMED',
  support: [],
  source: 'TOLD',
};

/** The facts as they are stored. @throws InvalidInput that names the field and the rule */
export function toldTie(facts: SentTieFacts): ToldTie {
  const { outside, sector, lifeDomain, frequency, nature, source, support } = facts;
  const ring = oneOf(rings, 'ring', facts.ring);
  const strength = oneOf(strengths, 'strength', facts.strength);
  if (outside && ring !== null) throw new InvalidInput({ field: 'ring', reason: 'OUTSIDE_HAS_NO_RING' });
  if (nature === 'NAMED') checkOnlyNamed(facts);
  checkSupport(support);
  const place = { ring, outside, sector, lifeDomain };
  return { ...place, strength, frequency, nature, source, ...supportValues(support) };
}

/** Whether two periods stand in the same place on the map. */
export function isSamePlace(one: ToldTie, other: ToldTie): boolean {
  return (
    one.ring === other.ring &&
    one.outside === other.outside &&
    one.sector === other.sector &&
    one.lifeDomain === other.lifeDomain
  );
}

/** Whether a stored period says the same as what is told. */
export function saysTheSame(told: ToldTie, values: TieValues): boolean {
  return (Object.keys(told) as (keyof ToldTie)[]).every((name) => told[name] === values[name]);
}

function oneOf<T extends number>(allowed: readonly T[], field: string, value: number | null): T | null {
  if (value === null) return null;
  const known = allowed.find((each) => each === value);
  if (known === undefined) throw new InvalidInput({ field, reason: 'UNKNOWN_CODE' });
  return known;
}

function checkOnlyNamed({ support, strength, frequency }: SentTieFacts): void {
  const field =
    support.length > 0 ? 'support' : strength !== null ? 'strength' : frequency !== null ? 'frequency' : null;
  if (field !== null) throw new InvalidInput({ field, reason: 'ONLY_NAMED' });
}

function checkSupport(support: readonly SentSupport[]): void {
  if (new Set(support.map(({ kind }) => kind)).size < support.length)
    throw new InvalidInput({ field: 'support', reason: 'KIND_TWICE' });
  for (const { received, given, words } of support) {
    checkActs('received', received);
    checkActs('given', given);
    if (received + given === 0) throw new InvalidInput({ field: 'support', reason: 'NO_ACTS' });
    if (words !== null) checkLine('words', words, longestSupportWords);
  }
}

function checkActs(field: string, acts: number): void {
  if (!Number.isInteger(acts) || acts < 0 || acts > mostActs)
    throw new InvalidInput({ field, reason: 'OUT_OF_BOUNDS', limit: mostActs });
}

function supportValues(support: readonly SentSupport[]): Omit<ToldTie, keyof SentTieFacts> {
  const values: Record<string, number | string | null> = {};
  for (const kind of supportKinds) {
    const sent = support.find((each) => each.kind === kind);
    values[storedNames[kind].received] = sent?.received || null;
    values[storedNames[kind].given] = sent?.given || null;
    values[storedNames[kind].words] = sent?.words ?? null;
  }
  return values as unknown as Omit<ToldTie, keyof SentTieFacts>;
}
