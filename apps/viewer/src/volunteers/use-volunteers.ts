import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  VolunteerChoicesDocument,
  VolunteerDocument,
  VolunteersDocument,
  type VolunteerQuery,
  type VolunteersQuery,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type ListedVolunteer = VolunteersQuery['volunteers'][number];
export type Volunteer = VolunteerQuery['volunteer'];

export function useVolunteers() {
  return useQuery({
    queryKey: ['volunteers'],
    queryFn: async ({ signal }) => (await request(VolunteersDocument, {}, signal)).volunteers,
  });
}

export function useVolunteer(volunteerId: string) {
  return useQuery({
    queryKey: ['volunteer', volunteerId],
    queryFn: async ({ signal }) => (await request(VolunteerDocument, { volunteerId }, signal)).volunteer,
  });
}

/** Who may be begeleider, and in which buurten a new resident may live. */
export function useVolunteerChoices(wanted: boolean) {
  return useQuery({
    queryKey: ['volunteer-choices'],
    queryFn: ({ signal }) => request(VolunteerChoicesDocument, {}, signal),
    enabled: wanted,
  });
}

/** What was read about volunteers is asked again after an act. */
export function useReadAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    // The list at once too: whoever goes back to it right away must not find it as it was.
    const keys = [['volunteers'], ['volunteer']];
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}
