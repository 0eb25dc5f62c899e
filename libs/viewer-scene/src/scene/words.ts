import type { ChangeKind, Language, SupportKind } from '@netwerk/domain';

/** The words that the picture itself says. The product's own screens have theirs elsewhere. */
export const sceneWords = {
  NL: {
    and: 'en',
    gets: 'krijgt',
    gives: 'geeft',
    support: { PRACTICAL: 'praktisch', COMPANY: 'gezelschap', ADVICE: 'advies', EMOTIONAL: 'emotioneel' },
    professional: 'professional',
    group: 'groep of plek',
    pet: 'huisdier',
    strength: ['losse band', 'gewone band', 'sterke band'],
    tension: 'spanning',
    cutOff: 'geen contact',
    named: 'genoemd, nog geen band',
    unsafe: 'onveilig',
    stale: 'langer dan een jaar niet bevestigd',
    died: 'overleden',
    moved: 'verhuisd',
    noRing: 'nog geen kring',
    outside: 'buiten de kaart gezet',
    less: 'geeft minder',
    more: 'geeft meer',
    change: { NEW: '+ nieuw', CLOSER: 'dichterbij', FURTHER: 'verder weg', STOPPED: 'gestopt', SAME: '' },
    mapOf: 'Netwerkkaart van',
    knows: 'kent',
    opportunity: 'kans',
    newHere: 'nieuw',
    withMember: 'bij',
    around: 'rond',
  },
  EN: {
    and: 'and',
    gets: 'gets',
    gives: 'gives',
    support: { PRACTICAL: 'practical', COMPANY: 'company', ADVICE: 'advice', EMOTIONAL: 'emotional' },
    professional: 'professional',
    group: 'group or place',
    pet: 'pet',
    strength: ['loose tie', 'ordinary tie', 'strong tie'],
    tension: 'tension',
    cutOff: 'no contact',
    named: 'named, no tie yet',
    unsafe: 'unsafe',
    stale: 'not confirmed for over a year',
    died: 'died',
    moved: 'moved away',
    noRing: 'no ring yet',
    outside: 'put outside the map',
    less: 'gives less',
    more: 'gives more',
    change: { NEW: '+ new', CLOSER: 'closer', FURTHER: 'further away', STOPPED: 'stopped', SAME: '' },
    mapOf: 'Network map of',
    knows: 'knows',
    opportunity: 'possibility',
    newHere: 'new',
    withMember: 'with',
    around: 'around',
  },
} as const satisfies Record<Language, SceneWords>;

interface SceneWords {
  readonly support: Readonly<Record<SupportKind, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  readonly strength: readonly [string, string, string];
  readonly [word: string]: unknown;
}
