import type { ChangeKind } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import type { ChangedMember, SupportTotals, ThenAndNow } from './compared-members.ts';
import { actsOf } from './member-change.ts';

/** Only who stayed can give more or less; at most this many are told one by one. */
const mostTold = 3;

/** "Anja geeft nu 5 keer steun, eerst 9 keer." Empty where nobody who stayed gives more or less. */
export function supportShiftText(
  change: ChangeKind,
  members: readonly ChangedMember[],
  compared: ThenAndNow,
  language: Language,
): string {
  if (change === 'NEW' || change === 'STOPPED') return '';
  const shifted = members.filter((member) => actsOf(member.then) !== actsOf(member.now));
  const largestFirst = shifted.sort((a, b) => Math.abs(differenceOf(b)) - Math.abs(differenceOf(a)));
  return largestFirst
    .slice(0, mostTold)
    .map((member) => shiftSentence(member, compared.leansOn.get(member.memberId), language))
    .join(' ');
}

function differenceOf(member: ChangedMember): number {
  return actsOf(member.now) - actsOf(member.then);
}

/** Of somebody on whom the network leaned, the share is told: a smaller part of more support is what was hoped for. */
function shiftSentence(member: ChangedMember, totals: SupportTotals | undefined, language: Language): string {
  const { callName } = member.shown;
  const now = timesText(actsOf(member.now), totals?.now, language);
  const then = timesText(actsOf(member.then), totals?.then, language);
  if (language === 'NL') return `${callName} geeft nu ${now ?? 'geen'} steun, eerst ${then ?? 'niet'}.`;
  return `${callName} gives ${now === null ? 'no support now' : `support ${now} now`}, before ${then ?? 'not at all'}.`;
}

/** null: no support. */
function timesText(acts: number, total: number | undefined, language: Language): string | null {
  if (acts === 0) return null;
  if (language === 'NL') return total === undefined ? `${acts} keer` : `${acts} van de ${total} keer`;
  if (total !== undefined) return `${acts} out of ${total} times`;
  return acts === 1 ? 'once' : `${acts} times`;
}
