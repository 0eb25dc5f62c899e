import type { HsdsFinding, HsdsReason } from '@netwerk/interchange';

type Words = readonly [nl: string, en: string];

/** What is wrong, or was decided, in a few words; the reason code stands behind it in the report. */
const reasons: Readonly<Record<HsdsReason, Words>> = {
  UNKNOWN_SHAPE: [
    'dit is geen dienst, organisatie of locatie van HSDS',
    'this is no service, organization or location of HSDS',
  ],
  MISSING: ['ontbreekt', 'is missing'],
  WRONG_TYPE: ['is van de verkeerde soort', 'is of the wrong type'],
  UNKNOWN_VALUE: ['heeft een waarde die hier niets betekent', 'has a value that means nothing here'],
  EMPTY: ['is leeg', 'is empty'],
  TOO_LONG: ['is te lang', 'is too long'],
  HOLDS_BSN: ['lijkt een burgerservicenummer te bevatten', 'seems to hold a citizen service number'],
  UNREADABLE: ['bevat tekens die niet bewaard worden', 'holds characters that are not kept'],
  TOO_MANY: ['zijn er te veel', 'are too many'],
  DUPLICATE_ID: [
    'staat al eerder in dit bestand, met een andere inhoud',
    'stands earlier in this file, with other content',
  ],
  NO_AREA: [
    'er staat geen gebied bij dat hier bekend is; geef --area',
    'no area stands there that is known here; give --area',
  ],
  UNKNOWN_AREA: ['dit gebied is hier niet bekend', 'this area is not known here'],
  NO_DAY: [
    'er staat nergens wanneer dit is nagekeken; een dag wordt niet verzonnen: geef --checked',
    'nothing says when this was checked; a day is not made up: give --checked',
  ],
  NOT_A_DATE: ['is geen datum', 'is no date'],
  IN_THE_FUTURE: ['ligt in de toekomst', 'lies in the future'],
  OUT_OF_BOUNDS: ['ligt nergens op aarde', 'lies nowhere on earth'],
  NOT_A_PHONE_NUMBER: ['is geen nummer dat te bellen is', 'is no number that can be dialled'],
  NOT_AN_ADDRESS: ['is geen mailadres', 'is no mail address'],
  NOT_A_PAGE: ['is geen pagina met https', 'is no page with https'],
  NOT_A_TIME: ['is geen tijd van de dag', 'is no time of day'],
  OTHER_TIME_ZONE: ['staat in een andere tijdzone', 'stands in another time zone'],
  END_BEFORE_START: ['eindigt voor het begint', 'ends before it begins'],
  NOT_A_WEEKDAY: ['is geen dag van de week', 'is no day of the week'],
  NO_TIMES: ['zegt geen dag of tijd', 'tells no day or time'],
  NO_LONGER_VALID: ['gold tot een dag die voorbij is', 'held until a day that has passed'],
  NOT_YET_VALID: ['geldt pas later', 'holds later only'],
  NO_END_OF_PAUSE: [
    'is tijdelijk dicht zonder dag waarop het weer begint; het staat hier als vol',
    'is closed for a time without the day on which it begins again; it stands here as full',
  ],
  POSTAL_ADDRESS: ['is een postadres, niet waar het is', 'is an address for letters, not where it is'],
  MORE_PLACES: ['de andere plekken passen niet op de regel', 'the other places do not fit on the line'],
  UNKNOWN_ORGANISATION: ['deze organisatie staat niet in het bestand', 'this organization does not stand in the file'],
  SAME_NAME: [
    'in dit gebied staat al iets onder deze naam; lees het met --also-same-name toch in',
    'something stands in this area under this name; read it in anyway with --also-same-name',
  ],
  LINKED_BY_NAME: [
    'er stond al een organisatie met deze naam; die is gebruikt en niet veranderd',
    'an organization with this name stood here; it is used and not changed',
  ],
  CHANGED_HERE: [
    'de gids zegt iets anders, maar dit is hier met de hand veranderd en blijft zo',
    'the directory says something else, but this was changed here by hand and stays so',
  ],
  CHECKED_HERE: [
    'de gids zegt iets anders, maar dit is hier later nagekeken en blijft zo',
    'the directory says something else, but this was checked here later and stays so',
  ],
};

/** `contents[3] · 9b2c… · name: is te lang (80) [TOO_LONG]`, with the English below. */
export function findingLines({ position, recordId, field, reason, limit }: HsdsFinding): string[] {
  const [nl, en] = reasons[reason];
  const bound = limit === undefined ? '' : ` (${limit})`;
  const place = [position, recordId, field].filter((part) => part !== null && part !== '').join(' · ');
  return [`  ${place}: ${nl}${bound} [${reason}]`, `    (${en})`];
}
