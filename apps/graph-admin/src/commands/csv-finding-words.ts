import type { CsvReason, KeptRow } from '@netwerk/interchange';

type Words = readonly [nl: string, en: string];

/** What is wrong with a row, or was decided about it, in a few words. */
const words: Readonly<Record<CsvReason | KeptRow['reason'], Words>> = {
  RAGGED_ROW: ['heeft een ander aantal kolommen dan de kop', 'has another number of columns than the header'],
  EMPTY: ['is leeg', 'is empty'],
  TOO_LONG: ['is te lang', 'is too long'],
  HOLDS_BSN: ['lijkt een burgerservicenummer te bevatten', 'seems to hold a citizen service number'],
  UNREADABLE: ['bevat tekens die niet bewaard worden', 'holds characters that are not kept'],
  UNKNOWN_CODE: ['is geen woord of code die hier iets betekent', 'is no word or code that means something here'],
  NOT_A_DATE: ['is geen datum', 'is no date'],
  DATE_OUT_OF_BOUNDS: ['ligt te ver weg in de tijd', 'lies too far away in time'],
  IN_THE_FUTURE: ['ligt in de toekomst', 'lies in the future'],
  NOT_A_NUMBER: ['is geen getal', 'is no number'],
  OUT_OF_BOUNDS: ['ligt buiten wat kan', 'lies outside what can be'],
  NOT_YES_OR_NO: ['is geen ja of nee', 'is no yes or no'],
  NOT_A_POLYGON: ['is geen GeoJSON-veelhoek', 'is no GeoJSON polygon'],
  NOT_A_PHONE_NUMBER: ['is geen nummer dat te bellen is', 'is no number that can be dialled'],
  NOT_AN_ADDRESS: ['is geen mailadres', 'is no mail address'],
  NOT_A_PAGE: ['is geen pagina met https', 'is no page with https'],
  NOT_A_WORKER: ['zegt niet wie met welke rol aan het traject werkt', 'does not say who works on it in which role'],
  TOO_MANY: ['zijn er te veel', 'are too many'],
  DUPLICATE_ID: ['staat al eerder in dit bestand, op regel', 'stands earlier in this file, on line'],
  UNKNOWN_REFERENCE: ['verwijst naar wat er niet is', 'points to what is not there'],
  REFERS_TO_REJECTED: [
    'verwijst naar een rij die niet klopt, die op regel',
    'points to a row that is not right, that on line',
  ],
  AREA_CYCLE: ['ligt via andere gebieden in zichzelf', 'lies within itself by way of other areas'],
  WRONG_LEVEL: ['ligt in een gebied dat niet groter is', 'lies in an area that is not larger'],
  AREA_NEEDED: ['ontbreekt: een inwoner woont in een gebied', 'is missing: a resident lives in an area'],
  NOT_A_RESIDENT: ['is geen inwoner', 'is no resident'],
  NOT_A_PROFESSIONAL: ['is geen professional', 'is no professional'],
  ONLY_FOR_VOLUNTEERS: ['hoort alleen bij vrijwilligers', 'belongs to volunteers only'],
  ONLY_FOR_ORGANISERS: ['hoort alleen bij trekkers', 'belongs to organisers only'],
  END_BEFORE_START: ['eindigt voor het begint', 'ends before it begins'],
  END_WITHOUT_START: ['eindigt zonder begin', 'ends without a beginning'],
  NEEDED_TOGETHER: ['hoort bij een andere kolom die leeg is', 'belongs with another column that is empty'],
  ONLY_WHEN_CLOSED: ['hoort alleen bij een afgesloten traject', 'belongs to a closed case only'],
  ONLY_WHEN_PAUSED: ['hoort alleen bij een pauze', 'belongs to a pause only'],
  ONLY_WHEN_GONE: ['hoort alleen bij wie er niet meer is', 'belongs to who is gone only'],
  ONLY_WHEN_ENDED: ['hoort alleen bij wat geëindigd is', 'belongs to what ended only'],
  MORE_THAN_PLACES: ['is meer dan er plekken zijn', 'is more than there are places'],
  TWO_CONTACTS: ['heeft op één dag twee contactpersonen', 'has two contact persons on one day'],
  CONTACT_GAP: ['heeft een tijd geen contactpersoon', 'has no contact person for a time'],
  OVERLAP: ['loopt door een andere periode heen, die op regel', 'runs through another period, that on line'],
  OPEN_CASE_TWICE: [
    'dezelfde inwoner heeft al een open traject bij dit team, op regel',
    'the same resident has an open case with this team, on line',
  ],
  SAME_AS_CLIENT: ['heeft hetzelfde id als de cliënt', 'has the same id as the client'],
  TIE_TO_ONESELF: ['is een band met zichzelf', 'is a tie to oneself'],
  NOT_ON_THIS_MAP: ['staat niet op de kaart van dit traject', 'does not stand on the map of this case'],
  STARTS_AT_CLIENT: ['een band van de cliënt begint bij de cliënt', 'a tie of the client starts at the client'],
  ONLY_OF_CLIENT: ['hoort alleen bij een band van de cliënt', 'belongs to a tie of the client only'],
  OUTSIDE_HAS_NO_RING: ['wie buiten de rand staat heeft geen ring', 'who stands outside the rim has no ring'],
  ONLY_NAMED: [
    'wie alleen genoemd is geeft geen steun en heeft geen sterkte',
    'who was only named gives no support and has no strength',
  ],
  TOO_MANY_TIES: ['er staan te veel banden op deze kaart', 'there are too many ties on this map'],
  TOO_MANY_MEMBERS: ['er staan te veel mensen op deze kaart', 'there are too many people on this map'],
  TOO_MANY_PERIODS: ['er zijn te veel perioden', 'there are too many periods'],
  CHANGED_HERE: [
    'de rij zegt iets anders, maar dit is hier met de hand veranderd en blijft zo',
    'the row says something else, but this was changed here by hand and stays so',
  ],
  STANDS_HERE: [
    'de rij zegt iets anders, maar dit stond hier al van een ander en blijft zo',
    'the row says something else, but this stood here already from elsewhere and stays so',
  ],
};

/** In Dutch, then in English between brackets, with the bound or the line; a reason without words speaks for itself. */
export function csvFindingWords(reason: string, limit?: number): string {
  const known = words[reason as keyof typeof words] as Words | undefined;
  if (known === undefined) return reason;
  const [nl, en] = known;
  if (limit === undefined) return `${nl} (${en})`;
  return /regel$/.test(nl) ? `${nl} ${limit} (${en} ${limit})` : `${nl}: ${limit} (${en}: ${limit})`;
}
