import { lifeDomainWords, supportWords } from '../../words/screen-words.ts';
import type { Interest } from '../interests.ts';
import type { Need, Neighbourhood, Offer } from '../neighbourhood.types.ts';
import { interestWords } from './interest-words.ts';
import { asSaid, known, plain, quoted, type Known } from './known.ts';

/** What the client asked for, in their words: an open need, or else the question behind the question. */
export function asked({ client }: Neighbourhood, need: Need | null): Known<'who' | 'words'> {
  const who = plain(client.callName);
  const words = quoted(need?.words ?? client.question);
  return known(
    need === null ? 'QUESTION' : 'NEED',
    need?.confirmedOn ?? client.questionOn,
    { NL: `vraag van ${who}: ${words}`, EN: `what ${who} asked for: ${words}` },
    { who: asSaid(who), words: asSaid(words) },
  );
}

/** Nobody in the own circle gives this now. Computed from what was told. */
export function nobodyGives(need: Need): Known<'support'> {
  const support = {
    NL: need.lifeDomain === null ? supportWords.NL[need.supportKind] : domainSupport(need, need.lifeDomain).NL,
    EN: need.lifeDomain === null ? supportWords.EN[need.supportKind] : domainSupport(need, need.lifeDomain).EN,
  };
  return known(
    'NOBODY_GIVES',
    null,
    { NL: `in de eigen kring geeft nu niemand ${support.NL}`, EN: `nobody in the own circle gives ${support.EN} now` },
    { support },
  );
}

/** The client told that they like to do this. */
export function likes({ client }: Neighbourhood, interest: Interest): Known<'who' | 'interest'> | null {
  const since = client.interests
    .filter((one) => one.interest === interest)
    .map((one) => one.since)
    .sort()
    .at(-1);
  if (since === undefined) return null;
  const who = plain(client.callName);
  const words = interestWords[interest];
  return known(
    `LIKES:${interest}`,
    since,
    { NL: `${who} houdt van ${words.NL}`, EN: `${who} likes ${words.EN}` },
    { who: asSaid(who), interest: words },
  );
}

/** What the client can and likes to do for others, in their words. */
export function canDo({ client }: Neighbourhood, talent: Offer): Known<'who' | 'words'> {
  const who = plain(client.callName);
  const words = quoted(talent.words);
  return known(
    'TALENT',
    talent.confirmedOn,
    { NL: `wat ${who} kan en graag doet: ${words}`, EN: `what ${who} can and likes to do: ${words}` },
    { who: asSaid(who), words: asSaid(words) },
  );
}

function domainSupport(need: Need, domain: NonNullable<Need['lifeDomain']>): { NL: string; EN: string } {
  return {
    NL: `${supportWords.NL[need.supportKind]} bij ${lifeDomainWords.NL[domain]}`,
    EN: `${supportWords.EN[need.supportKind]} with ${lifeDomainWords.EN[domain]}`,
  };
}
