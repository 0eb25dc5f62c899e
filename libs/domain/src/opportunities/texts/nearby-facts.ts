import { supportWords } from '../../words/screen-words.ts';
import { minutesInCommon, type SlotTime } from '../../directory/weekly-slots.ts';
import type { Language } from '../../shared/codes.ts';
import { listOf } from '../../words/lists.ts';
import type { Distance } from '../around/terms.ts';
import type { NearbyPerson, Offer } from '../neighbourhood.types.ts';
import type { AgreementNeeded, BothLanguages } from '../opportunity.types.ts';
import { interestWords } from './interest-words.ts';
import { known, type Known } from './known.ts';
import { bothOf } from './member-facts.ts';

const dayNames: Readonly<Record<Language, readonly string[]>> = {
  NL: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  EN: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** Somebody of the open layer, without anything that says who: what they offer, in words of ours instead of theirs. */
export function offeredBy(person: NearbyPerson, offer: Offer): Known<'somebody' | 'thing'> {
  const somebody = somebodyWords(person, offer);
  const thing = offerWords(offer);
  return known(
    'OFFER',
    offer.confirmedOn,
    { NL: `${somebody.NL} biedt aan: ${thing.NL}`, EN: `${somebody.EN} offers: ${thing.EN}` },
    { somebody, thing },
  );
}

/** The "VOG gezien op": that it was seen, and when. */
export function screened({ screenedOn }: NearbyPerson): readonly Known[] {
  return screenedOn === null ? [] : [known('SCREENED', screenedOn, { NL: 'VOG gezien', EN: 'screening (VOG) seen' })];
}

/** How far, between two buurten: never an address, and no promise that it can be walked. */
export function distance({ metres, sameArea }: Distance): Known | null {
  if (sameArea) return known('DISTANCE', null, { NL: 'in dezelfde buurt', EN: 'in the same neighbourhood' });
  if (metres === null) return null;
  return known('DISTANCE', null, metres < 1_000 ? inMetres(metres) : inKilometres(metres));
}

/** The days on which both can, when both said so. */
export function daysInCommon(ones: readonly SlotTime[], others: readonly SlotTime[]): Known<'both'> | null {
  const shared = [1, 2, 3, 4, 5, 6, 7].filter((day) => {
    const onDay = (slots: readonly SlotTime[]): readonly SlotTime[] => slots.filter((slot) => slot.weekday === day);
    return minutesInCommon(onDay(ones), onDay(others)) > 0;
  });
  if (shared.length === 0) return null;
  const days = bothOf((language) =>
    listOf(
      shared.map((day) => dayNames[language][day - 1] ?? ''),
      language,
    ),
  );
  const both = { NL: `beiden kunnen op ${days.NL}`, EN: `both can on ${days.EN}` };
  return known('TIMES', null, both, { both });
}

/** Both have to agree before either hears the other's name. */
export const bothAgreeOnNames: AgreementNeeded = {
  kind: 'A2',
  words: {
    NL: 'Beiden moeten het goed vinden dat zij elkaars naam horen.',
    EN: 'Both have to agree before they hear each other’s name.',
  },
};

/** What somebody does for another, or likes to do together with them. */
function offerWords({ interest, supportKind, handlesMoney }: Offer): BothLanguages {
  if (interest !== null) return interestWords[interest];
  if (handlesMoney) return { NL: 'hulp bij geld en papieren', EN: 'help with money and papers' };
  return bothOf((language) => supportWords[language][supportKind]);
}

/** A screening is told where it matters: with money and papers. */
function somebodyWords({ volunteer, screenedOn }: NearbyPerson, { handlesMoney }: Offer): BothLanguages {
  if (!volunteer) return { NL: 'iemand uit de buurt', EN: 'somebody from the neighbourhood' };
  return screenedOn === null || !handlesMoney
    ? { NL: 'een vrijwilliger', EN: 'a volunteer' }
    : { NL: 'een vrijwilliger met VOG', EN: 'a screened volunteer' };
}

function inMetres(metres: number): BothLanguages {
  const rounded = Math.max(100, Math.round(metres / 100) * 100);
  return { NL: `ongeveer ${rounded} meter`, EN: `about ${rounded} metres` };
}

function inKilometres(metres: number): BothLanguages {
  const rounded = Math.round(metres / 500) / 2;
  return { NL: `ongeveer ${String(rounded).replace('.', ',')} kilometer`, EN: `about ${rounded} kilometres` };
}
