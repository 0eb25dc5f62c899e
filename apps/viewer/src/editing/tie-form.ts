import { supportKinds } from '@netwerk/domain';
import type {
  Frequency,
  LifeDomain,
  Sector,
  SupportKind,
  TieFactsInput,
  TieNature,
  TieSource,
} from '../graphql/generated/graphql.ts';
import { shownFacts } from '../saving/tie-facts.ts';

export type Direction = '' | 'received' | 'given' | 'both';
export type PlaceChoice = 'none' | '1' | '2' | '3' | 'outside';

/** The facts of a tie as a form holds them. */
export interface TieForm {
  place: PlaceChoice;
  sector: Sector | '';
  lifeDomain: LifeDomain | '';
  frequency: Frequency | '';
  strength: '' | '1' | '2' | '3';
  nature: TieNature;
  source: TieSource;
  support: Readonly<Record<SupportKind, { readonly direction: Direction; readonly words: string }>>;
}

export function formOf(facts: TieFactsInput): TieForm {
  const shown = shownFacts(facts);
  return {
    place: shown.outside ? 'outside' : ringChoice(shown.ring),
    sector: shown.sector ?? '',
    lifeDomain: shown.lifeDomain ?? '',
    frequency: shown.frequency ?? '',
    strength: strengthChoice(shown.strength),
    nature: shown.nature,
    source: shown.source,
    support: Object.fromEntries(
      supportKinds.map((kind) => [kind, supportChoice(shown.support.find((each) => each.kind === kind))]),
    ) as TieForm['support'],
  };
}

/**
 * The facts that a form says. How many acts were told is kept where the direction stays; a direction that is new counts as
 * one. Who gets support, or is seen every week, is more than only named.
 */
export function factsOfForm(form: TieForm, before: TieFactsInput): TieFactsInput {
  const support = supportKinds.flatMap((kind) => {
    const { direction, words } = form.support[kind];
    if (direction === '') return [];
    const told = before.support.find((each) => each.kind === kind);
    return [
      {
        kind,
        received: direction === 'given' ? 0 : told?.received || 1,
        given: direction === 'received' ? 0 : told?.given || 1,
        words: words.trim() === '' ? null : words,
      },
    ];
  });
  const strength = form.strength === '' ? null : Number(form.strength);
  const frequency = form.frequency || null;
  const more = support.length > 0 || strength !== null || frequency !== null;
  return {
    ring: form.place === 'none' || form.place === 'outside' ? null : Number(form.place),
    outside: form.place === 'outside',
    sector: form.sector || null,
    lifeDomain: form.lifeDomain || null,
    strength,
    frequency,
    nature: form.nature === 'NAMED' && more ? 'ORDINARY' : form.nature,
    source: form.source,
    support,
  };
}

function supportChoice(
  told: { received: number; given: number; words: string | null } | undefined,
): TieForm['support'][SupportKind] {
  if (told === undefined) return { direction: '', words: '' };
  const direction = told.received > 0 && told.given > 0 ? 'both' : told.received > 0 ? 'received' : 'given';
  return { direction, words: told.words ?? '' };
}

export function ringChoice(ring: number | null): PlaceChoice {
  return ring === 1 ? '1' : ring === 2 ? '2' : ring === 3 ? '3' : 'none';
}

function strengthChoice(strength: number | null): TieForm['strength'] {
  return strength === 1 ? '1' : strength === 2 ? '2' : strength === 3 ? '3' : '';
}
