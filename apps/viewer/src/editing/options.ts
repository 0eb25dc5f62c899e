import type { TFunction } from 'i18next';
import type { Frequency, LifeDomain, MemberKind, Sector, TieNature, TieSource } from '../graphql/generated/graphql.ts';
import { frequencies, lifeDomains, memberKinds, sectors, tieNatures, tieSources } from '@netwerk/domain';

interface Option<T extends string> {
  value: T;
  text: string;
}

/** A choice that may stay open comes first. */
function withUnknown<T extends string>(t: TFunction, options: Option<T>[]): Option<T | ''>[] {
  return [{ value: '', text: t('editing.unknown') }, ...options];
}

export const ringOptions = (t: TFunction): Option<'none' | '1' | '2' | '3' | 'outside'>[] =>
  (['1', '2', '3', 'none', 'outside'] as const).map((value) => ({ value, text: t(`ring.${value}`) }));

export const sectorOptions = (t: TFunction): Option<Sector | ''>[] =>
  withUnknown(
    t,
    sectors.map((value) => ({ value, text: t(`sector.${value}`) })),
  );

export const lifeDomainOptions = (t: TFunction): Option<LifeDomain | ''>[] =>
  withUnknown(
    t,
    lifeDomains.map((value) => ({ value, text: t(`lifeDomain.${value}`) })),
  );

export const frequencyOptions = (t: TFunction): Option<Frequency | ''>[] =>
  withUnknown(
    t,
    frequencies.map((value) => ({ value, text: upperFirst(t(`frequency.${value}`)) })),
  );

export const strengthOptions = (t: TFunction): Option<'' | '1' | '2' | '3'>[] =>
  withUnknown(
    t,
    (['1', '2', '3'] as const).map((value) => ({ value, text: upperFirst(t(`strength.${value}`)) })),
  );

export const natureOptions = (t: TFunction): Option<TieNature>[] =>
  tieNatures.map((value) => ({ value, text: t(`editing.natures.${value}`) }));

export const sourceOptions = (t: TFunction, client: string): Option<TieSource>[] =>
  tieSources.map((value) => ({ value, text: t(`editing.sources.${value}`, { client }) }));

export const kindOptions = (t: TFunction): Option<MemberKind>[] =>
  memberKinds.map((value) => ({ value, text: t(`editing.kinds.${value}`) }));

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
