import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  InitiativeAcquaintancesDocument,
  MyAcquaintancesDocument,
  type AcquaintanceKind,
  type MyAcquaintancesQuery,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';

export type Acquaintance = MyAcquaintancesQuery['myAcquaintances'][number];

/** Whom or what an act is about. */
export interface Known {
  readonly kind: AcquaintanceKind;
  readonly targetId: string;
  readonly name: string;
}

export function useMyAcquaintances() {
  return useQuery({
    queryKey: ['acquaintances'],
    queryFn: async ({ signal }) => (await request(MyAcquaintancesDocument, {}, signal)).myAcquaintances,
  });
}

export function useInitiativeAcquaintances(initiativeId: string) {
  return useQuery({
    queryKey: ['acquaintances', initiativeId],
    queryFn: async ({ signal }) =>
      (await request(InitiativeAcquaintancesDocument, { initiativeId }, signal)).initiativeAcquaintances,
  });
}

/** Lists of who knows whom are asked again after an act; an initiative shows it too. */
export function useReadAcquaintancesAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    void queryClient.invalidateQueries({ queryKey: ['initiative'] });
    await queryClient.invalidateQueries({ queryKey: ['acquaintances'] });
  };
}
