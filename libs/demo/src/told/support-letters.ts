import type { SupportKind } from '@netwerk/domain';

/** The letters of the screen: praktisch, gezelschap, advies, emotioneel. */
export type SupportLetter = 'P' | 'G' | 'A' | 'E';

export const supportKindOf: Readonly<Record<SupportLetter, SupportKind>> = {
  P: 'PRACTICAL',
  G: 'COMPANY',
  A: 'ADVICE',
  E: 'EMOTIONAL',
};
