import type { Language } from '../../shared/codes.ts';
import { daysBetween, type IsoDate } from '../../shared/dates.ts';
import { counted } from '../../words/numbers.ts';
import { longDateWords } from '../../words/long-date.ts';

/** How a client knows a colleague. */
export const knownVia = {
  NL: { MAP: 'staat op de netwerkkaart', ACQUAINTED: 'ze kennen elkaar al', ROLE: 'werkt al mee in dit traject' },
  EN: { MAP: 'is on the network map', ACQUAINTED: 'they know each other', ROLE: 'already works on this case' },
} as const;

interface Handover {
  readonly clientName: string;
  /** Null: the reader. */
  readonly contactName: string | null;
  /** A colleague whom the client knows already. */
  readonly knownName: string | null;
  readonly reason: 'LEAVES' | 'AWAY';
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** The fact first, then who the client knows already; and what to do, which the client decides. */
export function handoverWords(
  handover: Handover,
  today: IsoDate,
  language: Language,
): { text: string; advice: string } {
  const { fact, known, advice } = language === 'NL' ? dutch : english;
  const sentences = [fact(handover, today), ...(handover.knownName === null ? [] : [known(handover)])];
  return { text: sentences.join(' '), advice: advice(handover) };
}

const dutch = {
  fact: ({ contactName, reason, from, until }: Handover, today: IsoDate): string => {
    const day = longDateWords(from, 'NL');
    if (reason === 'AWAY') {
      const end = until === null ? '' : ` tot ${longDateWords(until, 'NL')}`;
      return contactName === null
        ? `U bent vanaf ${day}${end} afwezig.`
        : `${contactName} is vanaf ${day}${end} afwezig.`;
    }
    if (from <= today) return contactName === null ? `U bent weg sinds ${day}.` : `${contactName} is weg sinds ${day}.`;
    return `${contactName ?? 'U'} vertrekt op ${day}. Dat is over ${time(daysBetween(today, from), 'NL')}.`;
  },
  known: ({ clientName, knownName }: Handover) => `${clientName} kent ${knownName} al.`,
  advice: ({ clientName, contactName, knownName }: Handover): string => {
    const next = knownName ?? 'de nieuwe contactpersoon';
    const plan = contactName === null ? `samen met ${next}` : `met ${contactName} en ${next} samen`;
    return `${clientName} kiest zelf. Plan één gesprek ${plan}.`;
  },
};

const english = {
  fact: ({ contactName, reason, from, until }: Handover, today: IsoDate): string => {
    const day = longDateWords(from, 'EN');
    if (reason === 'AWAY') {
      const end = until === null ? '' : ` until ${longDateWords(until, 'EN')}`;
      return contactName === null ? `You are away from ${day}${end}.` : `${contactName} is away from ${day}${end}.`;
    }
    if (from <= today) return contactName === null ? `You left on ${day}.` : `${contactName} left on ${day}.`;
    const leaving = contactName === null ? `You leave on ${day}.` : `${contactName} leaves on ${day}.`;
    return `${leaving} That is in ${time(daysBetween(today, from), 'EN')}.`;
  },
  known: ({ clientName, knownName }: Handover) => `${clientName} already knows ${knownName}.`,
  advice: ({ clientName, contactName, knownName }: Handover): string => {
    const next = knownName ?? 'the new contact person';
    const plan = contactName === null ? `together with ${next}` : `with ${contactName} and ${next} together`;
    return `${clientName} chooses. Plan one conversation ${plan}.`;
  },
};

function time(days: number, language: Language): string {
  const names =
    language === 'NL' ? (['dag', 'dagen', 'week', 'weken'] as const) : (['day', 'days', 'week', 'weeks'] as const);
  if (days < 7) return counted(days, names[0], names[1], language);
  return counted(Math.round(days / 7), names[2], names[3], language);
}
