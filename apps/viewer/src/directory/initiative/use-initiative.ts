import { useQuery } from '@tanstack/react-query';
import { InitiativeDocument, type InitiativeQuery } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';

export type Initiative = InitiativeQuery['initiative'];

export function useInitiative(id: string) {
  return useQuery({
    queryKey: ['initiative', id],
    queryFn: async ({ signal }) => (await request(InitiativeDocument, { id }, signal)).initiative,
  });
}
