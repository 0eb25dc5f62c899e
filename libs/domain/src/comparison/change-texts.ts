import type { ChangeKind } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { isTied } from '../measures/measured-people.ts';
import { listOf, someOf } from '../words/lists.ts';
import type { ChangedMember, ThenAndNow } from './compared-members.ts';
import { stoppedText } from './stopped-text.ts';

type ChangeText = (members: readonly ChangedMember[], compared: ThenAndNow) => string;

const mostNames = 5;

/** What is said of everybody who changed in the same way. */
export const changeTexts: Readonly<Record<Language, Readonly<Record<ChangeKind, ChangeText>>>> = {
  NL: {
    NEW: (members, compared) => newText(members, compared, 'NL'),
    CLOSER: (members) => closerText(members, 'NL'),
    FURTHER: (members) => `${someNames(members, 'NL')} ${members.length === 1 ? 'staat' : 'staan'} nu verder weg.`,
    STOPPED: (members, compared) => stoppedText(members, compared.now, 'NL'),
    SAME: (members) => sameText(members, 'NL'),
  },
  EN: {
    NEW: (members, compared) => newText(members, compared, 'EN'),
    CLOSER: (members) => closerText(members, 'EN'),
    FURTHER: (members) => `${someNames(members, 'EN')} ${members.length === 1 ? 'is' : 'are'} further away now.`,
    STOPPED: (members, compared) => stoppedText(members, compared.now, 'EN'),
    SAME: (members) => sameText(members, 'EN'),
  },
};

/** Before the first map nobody was on it: that is no news about anybody. */
function newText(members: readonly ChangedMember[], { pairs }: ThenAndNow, language: Language): string {
  if (pairs.every((pair) => pair.then === null)) {
    return language === 'NL'
      ? 'Toen was er nog geen kaart: alles is nieuw.'
      : 'There was no map then: everything is new.';
  }
  const one = members.length === 1;
  const names = namesWithRelation(members, language);
  if (language === 'NL') return `${names} ${one ? 'staat' : 'staan'} nieuw op de kaart.`;
  return `${names} ${one ? 'is' : 'are'} new on the map.`;
}

/** Who moved to a closer ring, and with whom there is contact that there was not. */
function closerText(members: readonly ChangedMember[], language: Language): string {
  const again = members.filter((member) => member.then?.tie.nature === 'CUT_OFF');
  const first = members.filter((member) => member.then?.tie.nature === 'NAMED');
  const moved = members.filter((member) => !again.includes(member) && !first.includes(member));
  const parts: string[] = [];
  if (moved.length > 0) parts.push(movedCloser(moved, language));
  if (again.length > 0)
    parts.push(contactText(someNames(again, language), language === 'NL' ? 'weer' : 'again', language));
  if (first.length > 0) parts.push(contactText(someNames(first, language), language === 'NL' ? 'nu' : 'now', language));
  return parts.join(' ');
}

function movedCloser(members: readonly ChangedMember[], language: Language): string {
  const one = members.length === 1;
  const verb =
    language === 'NL'
      ? one
        ? 'staat nu dichterbij'
        : 'staan nu dichterbij'
      : one
        ? 'is closer now'
        : 'are closer now';
  return `${someNames(members, language)} ${verb}.`;
}

function contactText(names: string, adverb: string, language: Language): string {
  return language === 'NL' ? `Met ${names} is er ${adverb} contact.` : `There is contact with ${names} ${adverb}.`;
}

/** Only contact that goes on is named as a result: not who died, and not who is out of contact. */
function sameText(members: readonly ChangedMember[], language: Language): string {
  const going = members.filter(({ shown }) => isTied(shown) && !shown.gone);
  if (going.length === 0) return language === 'NL' ? 'Hierin is niets veranderd.' : 'Nothing changed in this.';
  const first = listOf(names(going.slice(0, mostNames)), language);
  const isAll = going.length === members.length && going.length <= mostNames;
  if (language === 'NL') return `${isAll ? first : `Onder anderen ${first}`}. Ook dat is een resultaat.`;
  return `${isAll ? first : `Among others ${first}`}. That is a result too.`;
}

function someNames(members: readonly ChangedMember[], language: Language): string {
  return someOf(names(members), mostNames, language);
}

function names(members: readonly ChangedMember[]): string[] {
  return members.map((member) => member.shown.callName);
}

function namesWithRelation(members: readonly ChangedMember[], language: Language): string {
  return someOf(members.map(withRelation), mostNames, language);
}

function withRelation({ shown }: ChangedMember): string {
  return shown.relation === null ? shown.callName : `${shown.callName} (${shown.relation})`;
}
