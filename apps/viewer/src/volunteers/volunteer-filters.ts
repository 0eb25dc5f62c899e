import { searchText } from '@netwerk/domain';
import type { ListedVolunteer } from './use-volunteers.ts';

export const volunteerFilters = ['alle', 'aandacht', 'pauze', 'gestopt'] as const;
export type VolunteerFilter = (typeof volunteerFilters)[number];

export function readVolunteerFilter(text: string | null): VolunteerFilter {
  return volunteerFilters.find((filter) => filter === text) ?? 'alle';
}

export function passesVolunteerFilter(volunteer: ListedVolunteer, filter: VolunteerFilter, today: string): boolean {
  switch (filter) {
    case 'alle':
      return volunteer.stoppedOn === null;
    case 'aandacht':
      return volunteer.attention.length > 0;
    case 'pauze':
      return volunteer.pausedUntil !== null && volunteer.pausedUntil > today;
    case 'gestopt':
      return volunteer.stoppedOn !== null;
  }
}

export function hasName(volunteer: ListedVolunteer, search: string): boolean {
  return searchText(volunteer.fullName).includes(searchText(search));
}

/** Who asks attention first, then who goes well, then who stopped; each in the order of the list. */
export function volunteerGroups(volunteers: readonly ListedVolunteer[]) {
  const groups = [
    { key: 'aandacht', volunteers: volunteers.filter((one) => one.attention.length > 0) },
    { key: 'loopt', volunteers: volunteers.filter((one) => one.attention.length === 0 && one.stoppedOn === null) },
    { key: 'gestopt', volunteers: volunteers.filter((one) => one.stoppedOn !== null) },
  ] as const;
  return groups.filter((group) => group.volunteers.length > 0);
}

export type VolunteerGroup = ReturnType<typeof volunteerGroups>[number];
