import { searchText } from '@netwerk/domain';
import type { PersonValues, ProfessionalValues } from '../../csv-rows.types.ts';
import { firstDay, known, without, type LinkPlan, type NodePlan, type PlanContext } from './plan.types.ts';

const labels = { RESIDENT: 'Resident', VOLUNTEER: 'Volunteer', PROFESSIONAL: 'Professional' } as const;
const roleOrder = ['RESIDENT', 'VOLUNTEER', 'PROFESSIONAL'] as const;

/** A volunteer of whom nobody said so helps one person at a time. */
const usualLoad = 1;

/** What is told by a link instead of on the person. */
const ofLinks = ['area', 'livesSince', 'livesUntil', 'guidedBy', 'guidedSince'] as const;

export function personPlan(values: PersonValues, context: PlanContext): NodePlan {
  const { id, roles, hiddenAddress } = values;
  const told = without(values, 'id', 'roles', 'hiddenAddress', ...ofLinks);
  const isVolunteer = roles.includes('VOLUNTEER');
  const as = ['Person', ...roleOrder.filter((role) => roles.includes(role)).map((role) => labels[role])].join(':');
  return {
    ...{ kind: 'Person', id, as, links: personLinks(values, context) },
    told: {
      ...known(told),
      // Who hides their address here goes on doing so, whatever a file says.
      ...(hiddenAddress && { hiddenAddress }),
      searchName: searchText([told.callName, told.familyName ?? ''].join(' ').trim()),
    },
    given: isVolunteer ? { volunteerSince: context.today, loadLimit: usualLoad } : {},
    counted: isVolunteer || roles.includes('PROFESSIONAL'),
  };
}

function personLinks(
  { id, area, livesSince, livesUntil, guidedBy, guidedSince, volunteerSince }: PersonValues,
  { importId, today, at }: PlanContext,
): LinkPlan[] {
  const lives = known({ validFrom: livesSince ?? firstDay({ today }, livesUntil), validTo: livesUntil, importId });
  const guided = { validFrom: guidedSince ?? volunteerSince ?? today, importId };
  return [
    ...(area === undefined ? [] : [{ kind: 'LIVES_IN', from: id, to: area, properties: lives } as const]),
    ...(guidedBy === undefined
      ? []
      : ([
          { kind: 'GUIDED_BY', from: id, to: guidedBy, properties: guided, late: true },
          { kind: 'REGISTERED_BY', from: id, to: guidedBy, properties: { at }, late: true },
        ] as const)),
  ];
}

/** What somebody of people.csv is besides. */
export interface ProfessionalPlan {
  readonly id: string;
  readonly told: Readonly<Record<string, unknown>>;
  readonly links: readonly LinkPlan[];
}

export function professionalPlan(values: ProfessionalValues, { importId }: PlanContext): ProfessionalPlan {
  const { id, organisation, expertise, ...told } = values;
  const properties = { importId };
  return {
    id,
    told: known(told),
    links: [
      ...(organisation === undefined ? [] : [{ kind: 'WORKS_FOR', from: id, to: organisation, properties } as const]),
      ...expertise.map((to) => ({ kind: 'HAS_EXPERTISE', from: id, to, properties }) as const),
    ],
  };
}
