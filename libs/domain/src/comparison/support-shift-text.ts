import type { ChangeKind } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import type { ChangedMember } from './compared-members.ts';
import { actsOf } from './member-change.ts';

/** Only who stayed can give more or less; at most this many are told one by one. */
const mostTold = 3;

/** "Anja geeft nu 5 keer steun, eerst 9 keer." Empty where nobody who stayed gives more or less. */
export function supportShiftText(change: ChangeKind, members: readonly ChangedMember[], language: Language): string {
  if (change === 'NEW' || change === 'STOPPED') return '';
  const shifted = members.filter((member) => actsOf(member.then) !== actsOf(member.now));
  const largestFirst = shifted.sort((a, b) => Math.abs(differenceOf(b)) - Math.abs(differenceOf(a)));
  return largestFirst
    .slice(0, mostTold)
    .map((member) => shiftSentence(member, language))
    .join(' ');
}

function differenceOf(member: ChangedMember): number {
  return actsOf(member.now) - actsOf(member.then);
}

function shiftSentence(member: ChangedMember, language: Language): string {
  const name = member.shown.callName;
  const before = actsOf(member.then);
  const after = actsOf(member.now);
  if (language === 'NL')
    return `${name} geeft nu ${after === 0 ? 'geen steun' : `${after} keer steun`}, eerst ${before} keer.`;
  return `${name} now gives support ${timesInEnglish(after)}, before ${timesInEnglish(before)}.`;
}

function timesInEnglish(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
