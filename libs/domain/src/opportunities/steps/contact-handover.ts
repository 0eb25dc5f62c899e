import { addDays, daysBetween, type IsoDate } from '../../shared/dates.ts';
import type { Language } from '../../shared/codes.ts';
import { handoverWords, knownVia } from './contact-handover.words.ts';

/** Who follows has to be known this long before a contact person leaves. */
export const weeksBeforeLeaving = 8;
/** From this long on an absence asks for somebody else. */
export const weeksOfAbsence = 3;

/** When somebody is not there; an absence without an end is a long one. */
export interface Absence {
  readonly leavesOn: IsoDate | null;
  readonly awayFrom: IsoDate | null;
  readonly awayUntil: IsoDate | null;
}

/** A colleague of the binnenschil, and how the client knows them. */
export interface HandoverCandidate extends Absence {
  readonly professionalId: string;
  readonly name: string;
  readonly knows: 'MAP' | 'ACQUAINTED' | 'ROLE' | null;
}

export interface HandoverFacts {
  readonly clientName: string;
  /** Null: the reader is the contact person. */
  readonly contactName: string | null;
  readonly absence: Absence;
  readonly colleagues: readonly HandoverCandidate[];
}

export interface HandoverAsked {
  readonly reason: 'LEAVES' | 'AWAY';
  readonly from: IsoDate;
  /** First day back; null for who leaves, and while it is not known. */
  readonly until: IsoDate | null;
  readonly text: string;
  readonly advice: string;
  /** Who the client knows already first. */
  readonly colleagues: readonly { professionalId: string; name: string; known: boolean; knownVia: string | null }[];
}

/** At most this many colleagues are named. */
const mostColleagues = 5;

/**
 * Whether a contact person has to be handed over, and to whom the client could be. The client chooses: nobody is appointed.
 * Who leaves or is away as well is not named.
 */
export function contactHandover(facts: HandoverFacts, today: IsoDate, language: Language): HandoverAsked | null {
  const absence = absenceThatCounts(facts.absence, today);
  if (absence === null) return null;
  const candidates = facts.colleagues.filter((colleague) => absenceThatCounts(colleague, today) === null);
  const [known = null] = candidates.filter((colleague) => colleague.knows !== null);
  const { clientName, contactName } = facts;
  return {
    ...absence,
    ...handoverWords({ clientName, contactName, knownName: known?.name ?? null, ...absence }, today, language),
    colleagues: [...candidates]
      .sort(knownFirst)
      .slice(0, mostColleagues)
      .map(({ professionalId, name, knows }) => ({
        ...{ professionalId, name, known: knows !== null, knownVia: knows === null ? null : knownVia[language][knows] },
      })),
  };
}

function knownFirst(one: HandoverCandidate, other: HandoverCandidate): number {
  return Number(other.knows !== null) - Number(one.knows !== null);
}

type Counting = Pick<HandoverAsked, 'reason' | 'from' | 'until'>;

function absenceThatCounts({ leavesOn, awayFrom, awayUntil }: Absence, today: IsoDate): Counting | null {
  const border = addDays(today, 7 * weeksBeforeLeaving);
  if (leavesOn !== null && leavesOn <= border) return { reason: 'LEAVES', from: leavesOn, until: null };
  if (awayFrom === null || awayFrom > border) return null;
  if (awayUntil === null) return { reason: 'AWAY', from: awayFrom, until: null };
  const long = daysBetween(awayFrom, awayUntil) >= 7 * weeksOfAbsence;
  return awayUntil > today && long ? { reason: 'AWAY', from: awayFrom, until: awayUntil } : null;
}
