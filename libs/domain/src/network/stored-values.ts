import type { PinnedPlace, Support } from './network.types.ts';

/** The support of a tie as it is stored: one number per kind and direction, absent where nothing flows. */
export interface StoredSupport {
  readonly receivesPractical: number | null;
  readonly givesPractical: number | null;
  readonly practicalWords: string | null;
  readonly receivesCompany: number | null;
  readonly givesCompany: number | null;
  readonly companyWords: string | null;
  readonly receivesAdvice: number | null;
  readonly givesAdvice: number | null;
  readonly adviceWords: string | null;
  readonly receivesEmotional: number | null;
  readonly givesEmotional: number | null;
  readonly emotionalWords: string | null;
}

/** Only the kinds that flow, in the order of `supportKinds`. */
export function supportFromStored(stored: StoredSupport): Support[] {
  const all: Support[] = [
    ofKind('PRACTICAL', stored.receivesPractical, stored.givesPractical, stored.practicalWords),
    ofKind('COMPANY', stored.receivesCompany, stored.givesCompany, stored.companyWords),
    ofKind('ADVICE', stored.receivesAdvice, stored.givesAdvice, stored.adviceWords),
    ofKind('EMOTIONAL', stored.receivesEmotional, stored.givesEmotional, stored.emotionalWords),
  ];
  return all.filter(({ received, given }) => received + given > 0);
}

function ofKind(kind: Support['kind'], received: number | null, given: number | null, words: string | null): Support {
  return { kind, received: received ?? 0, given: given ?? 0, words };
}

/** Where somebody was put by hand; null as long as one of the two shares is missing. */
export function pinFromStored(angle: number | null, depth: number | null): PinnedPlace | null {
  return angle === null || depth === null ? null : { angle, depth };
}
