import type { CsvRow } from '../../csv-folder.types.ts';
import type { LinkRowPlan } from '../link-block.ts';
import { firstDay, known, type PlanContext } from './plan.types.ts';

export function membershipLink({ line, hash, values }: CsvRow<'memberships'>, context: PlanContext): LinkRowPlan {
  const { person, team, shell, since, until } = values;
  return {
    ...{ kind: 'MEMBER_OF', from: person, to: team, line, hash, since: since ?? null },
    properties: known({
      ...{ shell, validFrom: since ?? firstDay(context, until), validTo: until },
      ...{ importId: context.importId, importHash: hash },
    }),
  };
}

export function participationLink({ line, hash, values }: CsvRow<'participation'>, context: PlanContext): LinkRowPlan {
  const { person, initiative, as, since, until, shown, role, phone } = values;
  return {
    ...{
      kind: as === 'TAKES_PART' ? 'TAKES_PART_IN' : as,
      from: person,
      to: initiative,
      line,
      hash,
      since: since ?? null,
    },
    properties: known({
      ...{ since: since ?? firstDay(context, until), until, shown, role, phone },
      ...{ importId: context.importId, importHash: hash },
    }),
  };
}
