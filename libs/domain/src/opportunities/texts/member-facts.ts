import type { ClientTie, Member, MemberOnMap } from '../../network/network.types.ts';
import { frequencyWords, ringWords, supportWords } from '../../words/screen-words.ts';
import type { Offer } from '../neighbourhood.types.ts';
import type { BothLanguages } from '../opportunity.types.ts';
import { asSaid, known, plain, type Known } from './known.ts';

/** Somebody on the own map, as the client told. */
export function onTheMap(member: MemberOnMap): Known<'name' | 'nameAndRole'> {
  const { frequency, confirmedOn } = member.tie;
  const often = frequency === null ? null : bothOf((language) => frequencyWords[language][frequency]);
  const who = nameAndRole(member);
  return known(
    `MEMBER:${member.id}`,
    confirmedOn,
    {
      NL: often === null ? `${who} staat op de kaart` : `contact met ${who}: ${often.NL}`,
      EN: often === null ? `${who} is on the map` : `contact with ${who}: ${often.EN}`,
    },
    { name: asSaid(plain(member.callName)), nameAndRole: asSaid(who) },
  );
}

/** Contact that was there before, how close it was, and how it ended or became less. */
export function contactBefore(
  clientName: string,
  member: Member,
  earlier: ClientTie,
  ended: BothLanguages,
): Known<'client' | 'name' | 'nameAndRole' | 'near' | 'ended'> {
  const who = nameAndRole(member);
  const { frequency } = earlier;
  const often = frequency === null ? asSaid('') : bothOf((language) => `, ${frequencyWords[language][frequency]}`);
  return known(
    `BEFORE:${member.id}`,
    earlier.validTo ?? earlier.confirmedOn,
    {
      NL: `eerder contact met ${who}${often.NL}; ${ended.NL}`,
      EN: `earlier contact with ${who}${often.EN}; ${ended.EN}`,
    },
    {
      client: asSaid(plain(clientName)),
      name: asSaid(plain(member.callName)),
      nameAndRole: asSaid(who),
      near: bothOf((language) => ringWords[language][earlier.ring ?? 2]),
      ended,
    },
  );
}

/** What a member of the map can or wants to do, as told in this file. */
export function memberOffers(member: MemberOnMap, offer: Offer): Known<'support'> {
  const name = plain(member.callName);
  const words = plain(offer.words);
  const support = bothOf((language) => supportWords[language][offer.supportKind]);
  return known(
    `OFFER:${member.id}`,
    offer.confirmedOn,
    { NL: `aanbod van ${name}: ${words}`, EN: `offer of ${name}: ${words}` },
    { support },
  );
}

function nameAndRole({ callName, relation }: Member): string {
  return relation === null ? plain(callName) : `${plain(callName)} (${plain(relation)})`;
}

export function bothOf(words: (language: 'NL' | 'EN') => string): BothLanguages {
  return { NL: words('NL'), EN: words('EN') };
}
