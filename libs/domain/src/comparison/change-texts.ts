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
    NEW: (members) =>
      `${namesWithRelation(members, 'NL')} ${members.length === 1 ? 'staat' : 'staan'} nieuw op de kaart.`,
    CLOSER: (members) => closerText(members, 'NL'),
    FURTHER: (members) => `${someNames(members, 'NL')} ${members.length === 1 ? 'staat' : 'staan'} nu verder weg.`,
    STOPPED: (members, compared) => stoppedText(members, compared.now, 'NL'),
    SAME: (members) => `${sameNames(members, 'NL')} Ook dat is een resultaat.`,
  },
  EN: {
    NEW: (members) => `${namesWithRelation(members, 'EN')} ${members.length === 1 ? 'is' : 'are'} new on the map.`,
    CLOSER: (members) => closerText(members, 'EN'),
    FURTHER: (members) => `${someNames(members, 'EN')} ${members.length === 1 ? 'is' : 'are'} further away now.`,
    STOPPED: (members, compared) => stoppedText(members, compared.now, 'EN'),
    SAME: (members) => `${sameNames(members, 'EN')} That is a result too.`,
  },
};

/** Who moved to a closer ring, and with whom contact that was broken has come back. */
function closerText(members: readonly ChangedMember[], language: Language): string {
  const returned = members.filter((member) => member.then !== null && !isTied(member.then));
  const moved = members.filter((member) => !returned.includes(member));
  const parts: string[] = [];
  if (moved.length > 0) parts.push(movedCloser(moved, language));
  if (returned.length > 0) parts.push(inContactAgain(returned, language));
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

function inContactAgain(members: readonly ChangedMember[], language: Language): string {
  const names = someNames(members, language);
  return language === 'NL' ? `Met ${names} is er nu contact.` : `There is contact with ${names} now.`;
}

function sameNames(members: readonly ChangedMember[], language: Language): string {
  if (members.length <= mostNames) return `${someNames(members, language)}.`;
  const first = listOf(names(members.slice(0, mostNames)), language);
  return language === 'NL' ? `Onder anderen ${first}.` : `Among others ${first}.`;
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
