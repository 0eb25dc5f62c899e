import { searchText } from '@netwerk/domain';
import type { AreaValues, InitiativeValues, OrganisationValues, TeamValues } from '../../csv-rows.types.ts';
import { known, type LinkPlan, type NodePlan, type PlanContext } from './plan.types.ts';

export function areaPlan({ code, parent, ...told }: AreaValues, { importId }: PlanContext): NodePlan {
  const link = { kind: 'PART_OF', from: code, properties: { importId }, late: true } as const;
  return {
    ...{ kind: 'Area', id: code, as: 'Area', told: known(told), given: { code }, counted: false },
    links: parent === undefined ? [] : [{ ...link, to: parent }],
  };
}

export function organisationPlan({ id, ...told }: OrganisationValues): NodePlan {
  return {
    ...{ kind: 'Organisation', id, as: 'Organisation', given: {}, links: [], counted: true },
    told: { ...known(told), searchName: searchText(told.name) },
  };
}

export function teamPlan({ id, name, areas }: TeamValues, { importId }: PlanContext): NodePlan {
  return {
    ...{ kind: 'Team', id, as: 'Team', told: { name }, given: {}, counted: false },
    links: areas.map((to) => ({ kind: 'COVERS', from: id, to, properties: { importId } })),
  };
}

/** What nobody told of a new initiative. */
const unsaid = { rhythm: 'onbekend', taken: 0, otherOrganisers: 0 };

export function initiativePlan(values: InitiativeValues, { importId, today }: PlanContext): NodePlan {
  const { id, areas, organisations, lifeDomains, interests, support, checkedOn, ...rest } = values;
  const given = { ...unsaid, checkedOn: today };
  const told = {
    ...known(rest),
    ...known({ checkedOn }),
    searchName: searchText(rest.name),
    offersPractical: support.includes('PRACTICAL'),
    offersCompany: support.includes('COMPANY'),
    offersAdvice: support.includes('ADVICE'),
    offersEmotional: support.includes('EMOTIONAL'),
  };
  const properties = { importId };
  const links: LinkPlan[] = [
    ...areas.map((to): LinkPlan => ({ kind: 'REACHES', from: id, to, properties })),
    ...lifeDomains.map((to): LinkPlan => ({ kind: 'ABOUT', from: id, to, properties })),
    ...interests.map((to): LinkPlan => ({ kind: 'AROUND', from: id, to, properties })),
    ...organisations.slice(0, 1).map((from): LinkPlan => ({ kind: 'RUN_BY', from, to: id, properties })),
  ];
  return { kind: 'Initiative', id, as: 'Initiative', told, given, links, counted: true };
}
