import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  OrganisationDocument,
  OrganisationsDocument,
  PartnerContactChoicesDocument,
  type OrganisationQuery,
  type OrganisationsQuery,
} from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';

export type OrganisationSummary = OrganisationsQuery['organisations']['edges'][number]['node'];
export type Organisation = OrganisationQuery['organisation'];

const pageSize = 50;

/** Organisations by name, more at a time as they are asked for. */
export function useOrganisations(search: string) {
  return useInfiniteQuery({
    queryKey: ['organisations', search],
    queryFn: async ({ pageParam, signal }) =>
      (await request(OrganisationsDocument, { search, first: pageSize, after: pageParam }, signal)).organisations,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
}

export function useOrganisation(id: string) {
  return useQuery({
    queryKey: ['organisation', id],
    queryFn: async ({ signal }) => (await request(OrganisationDocument, { id }, signal)).organisation,
  });
}

export function usePartnerContactChoices() {
  return useQuery({
    queryKey: ['partner-contact-choices'],
    queryFn: async ({ signal }) => (await request(PartnerContactChoicesDocument, {}, signal)).partnerContactChoices,
  });
}
