import type { NearbyInitiative } from '../neighbourhood.types.ts';
import type { Interest } from '../interests.ts';
import type { BothLanguages } from '../opportunity.types.ts';
import { interestWords } from './interest-words.ts';
import { supportKinds } from '../../shared/codes.ts';
import { supportWords } from '../../words/screen-words.ts';
import { counted } from '../../words/numbers.ts';
import { listOf } from '../../words/lists.ts';
import { asSaid, known, plain, type Known } from './known.ts';
import { bothOf } from './member-facts.ts';
import { distance } from './nearby-facts.ts';
import type { KnownFace } from '../kinds/findings.types.ts';

/** The initiative as it stands on the sociale kaart, and when that was checked. */
export function onSocialMap(initiative: NearbyInitiative): Known<'name' | 'times' | 'place' | 'gives'> {
  const name = plain(initiative.name);
  const place = initiative.location === null ? '' : plain(initiative.location);
  return known(
    'INITIATIVE',
    initiative.checkedOn,
    { NL: `gegevens van ${name} nagekeken`, EN: `details of ${name} checked` },
    {
      name: asSaid(name),
      times: rhythm(initiative),
      place: { NL: place === '' ? '' : `, ${place}`, EN: place === '' ? '' : `, ${place}` },
      gives: bothOf((language) =>
        listOf(
          supportKinds.filter((kind) => initiative.offers.includes(kind)).map((kind) => supportWords[language][kind]),
          language,
        ),
      ),
    },
  );
}

/** Whether somebody can go there: distance, times, cost, places, access and languages, as far as they are known. */
export function feasibility(initiative: NearbyInitiative): readonly Known[] {
  const { cost, languages, checkedOn } = initiative;
  return [
    distance(initiative),
    known('RHYTHM', checkedOn, rhythm(initiative)),
    cost === null ? null : known('COST', checkedOn, asSaid(plain(cost))),
    placesFree(initiative),
    waiting(initiative),
    access(initiative),
    languages === null ? null : known('LANGUAGES', checkedOn, asSaid(plain(languages))),
  ].filter((fact) => fact !== null);
}

/** What it is about, of the code list. */
export function isAbout(initiative: NearbyInitiative, interest: Interest): Known<'interest'> {
  const name = plain(initiative.name);
  const words = interestWords[interest];
  return known(
    `ABOUT:${interest}`,
    initiative.checkedOn,
    { NL: `bij ${name}: ${words.NL}`, EN: `at ${name}: ${words.EN}` },
    { interest: words },
  );
}

/** What it looks for somebody for. */
export function looksFor(initiative: NearbyInitiative, interest: Interest): Known<'interest'> {
  const name = plain(initiative.name);
  const words = interestWords[interest];
  return known(
    `SEEKS:${interest}`,
    initiative.checkedOn,
    { NL: `${name} zoekt iemand voor: ${words.NL}`, EN: `${name} is looking for somebody for: ${words.EN}` },
    { interest: words },
  );
}

/** Somebody of the own map goes there, and agreed that this is said. */
export function goesThereToo({ member, since }: KnownFace): Known<'name'> {
  const name = plain(member.callName);
  return known(
    `GOES:${member.id}`,
    since,
    {
      NL: `${name} komt hier en vindt het goed dat wij dit zeggen`,
      EN: `${name} comes here and agreed that we say so`,
    },
    { name: asSaid(name) },
  );
}

function rhythm({ rhythm: words }: NearbyInitiative): BothLanguages {
  const told = plain(words);
  return told === '' ? { NL: 'tijden nog navragen', EN: 'times to be asked' } : asSaid(told);
}

function placesFree({ placesFree: free, checkedOn }: NearbyInitiative): Known | null {
  if (free === null) return null;
  return known('PLACES', checkedOn, {
    NL: `${counted(free, 'plaats', 'plaatsen', 'NL')} vrij`,
    EN: `${counted(free, 'place', 'places', 'EN')} free`,
  });
}

function waiting({ waitingWeeks: weeks, checkedOn }: NearbyInitiative): Known | null {
  if (weeks === null || weeks === 0) return null;
  return known('WAITING', checkedOn, {
    NL: `wachttijd ${counted(weeks, 'week', 'weken', 'NL')}`,
    EN: `waiting time ${counted(weeks, 'week', 'weeks', 'EN')}`,
  });
}

function access({ accessibility, wheelchair, checkedOn }: NearbyInitiative): Known | null {
  if (accessibility !== null && plain(accessibility) !== '') {
    return known('ACCESS', checkedOn, asSaid(plain(accessibility)));
  }
  return wheelchair === true
    ? known('ACCESS', checkedOn, { NL: 'rolstoel kan naar binnen', EN: 'wheelchair accessible' })
    : null;
}
