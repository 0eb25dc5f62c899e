import type { EndReason, Language } from '../shared/codes.ts';
import type { IsoDate } from '../shared/dates.ts';
import { isGone } from '../network/network-at-date.ts';
import { someOf } from '../words/lists.ts';
import type { ChangedMember } from './compared-members.ts';

/** How a tie stopped, as far as it matters to how it is said. */
type Stopping = 'DIED' | 'MOVED' | 'ILLNESS' | 'HELP_ENDED' | 'OTHER';

const stoppings: readonly Stopping[] = ['OTHER', 'HELP_ENDED', 'ILLNESS', 'MOVED', 'DIED'];

const phrases: Readonly<Record<Language, Readonly<Record<Stopping, (names: string, one: boolean) => string>>>> = {
  NL: {
    OTHER: (names) => `Met ${names} is het gestopt.`,
    HELP_ENDED: (names) => `De hulp van ${names} is afgerond.`,
    ILLNESS: (names) => `Met ${names} is het gestopt na een ziekte.`,
    MOVED: (names, one) => `${names} ${one ? 'is' : 'zijn'} verhuisd.`,
    DIED: (names, one) => `${names} ${one ? 'is' : 'zijn'} overleden. Dat is een verlies.`,
  },
  EN: {
    OTHER: (names) => `It stopped with ${names}.`,
    HELP_ENDED: (names) => `The help of ${names} was completed.`,
    ILLNESS: (names) => `It stopped with ${names} after an illness.`,
    MOVED: (names, one) => `${names} ${one ? 'has' : 'have'} moved.`,
    DIED: (names, one) => `${names} ${one ? 'has' : 'have'} died. That is a loss.`,
  },
};

const mayBeGood: Readonly<Record<Language, string>> = {
  NL: 'Stoppen is niet altijd slecht. Klopt dit nog?',
  EN: 'Stopping is not always bad. Is this still right?',
};

const mostNames = 5;

/** Who stopped, with a reason where it is kind to give one. After a death no question follows. */
export function stoppedText(members: readonly ChangedMember[], now: IsoDate, language: Language): string {
  const parts = stoppings.flatMap((stopping) => {
    const stopped = members.filter((member) => stoppingOf(member, now) === stopping);
    if (stopped.length === 0) return [];
    const names = someOf(
      stopped.map((member) => member.shown.callName),
      mostNames,
      language,
    );
    return [phrases[language][stopping](names, stopped.length === 1)];
  });
  const someoneElse = members.some((member) => stoppingOf(member, now) !== 'DIED');
  if (someoneElse) parts.splice(parts.length - (hasDied(members, now) ? 1 : 0), 0, mayBeGood[language]);
  return parts.join(' ');
}

function hasDied(members: readonly ChangedMember[], now: IsoDate): boolean {
  return members.some((member) => stoppingOf(member, now) === 'DIED');
}

function stoppingOf({ then, shown }: ChangedMember, now: IsoDate): Stopping {
  if (isGone(shown, now) && shown.goneBecause !== null) return shown.goneBecause;
  return saidOf(then?.tie.endedBecause ?? null);
}

/** Choice, fading, safety and unknown are said in the same words: the reason is for the conversation. */
function saidOf(reason: EndReason | null): Stopping {
  return reason === 'DIED' || reason === 'MOVED' || reason === 'ILLNESS' || reason === 'HELP_ENDED' ? reason : 'OTHER';
}
