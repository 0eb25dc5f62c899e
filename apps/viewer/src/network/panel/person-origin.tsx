import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ClientOfCase } from '../../client/client-of-case.ts';
import { MemberOriginsDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { Origin } from '../../parts/origin.tsx';
import type { Member } from '../network.types.ts';

/**
 * Where one person of the map was read in from. Asked apart from the map, which has no room for it within the cost of a
 * question, and only in a case that was read in itself: to no other case can people be read in.
 */
export function PersonOrigin({ client, member }: { client: ClientOfCase; member: Member }): ReactElement | null {
  const { caseId, case: file } = client;
  const { data: members } = useQuery({
    queryKey: ['member-origins', caseId],
    queryFn: async ({ signal }) => (await request(MemberOriginsDocument, { caseId }, signal)).clientNetwork.members,
    enabled: (file?.origin ?? null) !== null,
  });
  return <Origin origin={members?.find(({ id }) => id === member.id)?.origin ?? null} />;
}
