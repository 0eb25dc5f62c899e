import type { TFunction } from 'i18next';
import { shortDate } from '../language/format.ts';
import type { ScreenLanguage } from '../language/language.ts';
import type { Member } from './network.types.ts';

interface Telling {
  readonly t: TFunction;
  readonly today: string;
  readonly screen: ScreenLanguage;
}

/** Who does not know yet that they stand on the map: by when they should, said kindly when that day has passed. */
export function toInformWords(
  { informBy }: Pick<Member, 'informBy'>,
  place: 'cell' | 'details',
  { t, today, screen }: Telling,
): string {
  if (informBy === null) return t(`agreements.inform.${place}.unknown`);
  if (informBy < today) return t(`agreements.inform.${place}.late`);
  return t(`agreements.inform.${place}.by`, { on: shortDate(informBy, screen) });
}
