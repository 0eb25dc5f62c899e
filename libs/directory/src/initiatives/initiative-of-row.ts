import { isCheckedLongAgo, stateToday, supportKinds, timeOf, weekdays } from '@netwerk/domain';
import type { IsoDate, SupportKind } from '@netwerk/domain';
import type { FoundInitiativeRow, InitiativeRow } from '@netwerk/graph';

type Offers = Pick<InitiativeRow, 'offersPractical' | 'offersCompany' | 'offersAdvice' | 'offersEmotional'>;

const offers: Readonly<Record<SupportKind, keyof Offers>> = {
  PRACTICAL: 'offersPractical',
  COMPANY: 'offersCompany',
  ADVICE: 'offersAdvice',
  EMOTIONAL: 'offersEmotional',
};

export function supportKindsOf(row: Offers): SupportKind[] {
  return supportKinds.filter((kind) => row[offers[kind]]);
}

/** The contract's InitiativeSummary. */
export function summaryOf(row: FoundInitiativeRow, today: IsoDate) {
  const { id, name, summary, rhythm, places, taken, waitingWeeks, seeks, organiserCount, supported, checkedOn } = row;
  return {
    ...{ id, name, summary, rhythm, places, taken, waitingWeeks, seeks, organiserCount, supported, checkedOn },
    areas: row.areas.map(({ code, name: areaName, level }) => ({ code, name: areaName, level })),
    supportKinds: supportKindsOf(row),
    ...stateOf(row, today),
    checkedLongAgo: isCheckedLongAgo(checkedOn, today),
  };
}

/** The contract's Initiative, as the caller sees it. */
export function initiativeOf(row: InitiativeRow, caller: { professionalId: string; today: IsoDate }) {
  const { organisationId, organisationName, offersPractical, offersCompany, offersAdvice, offersEmotional, ...facts } =
    row;
  return {
    ...facts,
    ...stateOf(row, caller.today),
    supportKinds: supportKindsOf({ offersPractical, offersCompany, offersAdvice, offersEmotional }),
    slots: row.slots.map(slotOf),
    supporters: row.supporters.map((one) => ({ ...one, me: one.id === caller.professionalId })),
    organisation:
      organisationId === null || organisationName === null ? null : { id: organisationId, name: organisationName },
    checkedLongAgo: isCheckedLongAgo(row.checkedOn, caller.today),
  };
}

function stateOf(row: Pick<InitiativeRow, 'state' | 'pausedUntil'>, today: IsoDate) {
  const state = stateToday(row, today);
  return { state, pausedUntil: state === 'PAUSED' ? row.pausedUntil : null };
}

function slotOf({ weekday, fromMinute, untilMinute, weeks }: InitiativeRow['slots'][number]) {
  return { weekday: weekdays[weekday - 1], from: timeOf(fromMinute), until: timeOf(untilMinute), weeks };
}
