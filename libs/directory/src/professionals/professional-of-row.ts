import type { Professional, ProfessionalSummary, Registration } from '@netwerk/api-contract';
import { registrationEndsBefore, type IsoDate } from '@netwerk/domain';
import type { ProfessionalListRow, ProfessionalRow } from '@netwerk/graph';

/** The contract's Professional as it stands on `today`. */
export function professionalOf(
  { organisations, registrations, ...row }: ProfessionalRow,
  today: IsoDate,
): Professional {
  return {
    ...row,
    fullName: row.familyName === null ? row.callName : `${row.callName} ${row.familyName}`,
    organisation: organisations[0] ?? null,
    registrations: registrations.map((registration) => registrationOf(registration, today)),
  };
}

/** A line of the list. @throws RangeError for a row without anybody, which is a page without anybody */
export function professionalSummaryOf(row: ProfessionalListRow): ProfessionalSummary {
  const { id, fullName, accent, organisation, expertises, memberships, endingKind, endingOn } = row;
  if (id === null || fullName === null) throw new RangeError('This row is about nobody.');
  const ending =
    endingKind === null || endingOn === null ? null : { kind: endingKind, endsOn: endingOn, endsSoon: true };
  return { id, fullName, accent, organisation, expertises, memberships, endingRegistration: ending };
}

function registrationOf(row: ProfessionalRow['registrations'][number], today: IsoDate): Registration {
  return { ...row, endsSoon: row.endsOn < registrationEndsBefore(today) };
}
