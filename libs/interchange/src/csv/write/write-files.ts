import type { ImportedKind } from '@netwerk/graph';
import type { CheckedFolder, CsvRow } from '../csv-folder.types.ts';
import type { CsvFile } from '../csv-rows.types.ts';
import { linkBlock, type LinkRowPlan } from './link-block.ts';
import { nodeBlock } from './node-block.ts';
import { withPatience, type Patience } from './patience.ts';
import { casePlan, memberPlan } from './plans/case.plans.ts';
import { areaPlan, initiativePlan, organisationPlan, teamPlan } from './plans/directory.plans.ts';
import { membershipLink, participationLink } from './plans/link-rows.plans.ts';
import { personPlan } from './plans/people.plans.ts';
import type { NodePlan, PlanContext } from './plans/plan.types.ts';
import { professionalBlock } from './professional-block.ts';
import type { RunState } from './run-state.ts';
import { tieBlock } from './tie-block.ts';

/** Rows in one block: lesson 9 of performance, and small enough for the heap of a laptop's database. */
export const csvBlockSize = 3_000;

type Block<F extends CsvFile> = (run: RunState, rows: readonly CsvRow<F>[]) => Promise<void>;

function nodesOf<F extends CsvFile>(
  file: F,
  kind: ImportedKind,
  plan: (values: CsvRow<F>['values'], context: PlanContext) => NodePlan,
): Block<F> {
  return (run, rows) =>
    nodeBlock(
      run,
      file,
      kind,
      rows.map((row) => ({ row, plan: plan(row.values, run.context) })),
    );
}

function linksOf<F extends CsvFile>(file: F, plan: (row: CsvRow<F>, context: PlanContext) => LinkRowPlan): Block<F> {
  return async (run, rows) => {
    const plans = rows.map((row) => plan(row, run.context));
    for (const kind of new Set(plans.map((each) => each.kind)))
      await linkBlock(
        run,
        file,
        kind,
        plans.filter((each) => each.kind === kind),
      );
  };
}

const blocks: { readonly [F in CsvFile]: Block<F> } = {
  areas: nodesOf('areas', 'Area', areaPlan),
  organisations: nodesOf('organisations', 'Organisation', organisationPlan),
  teams: nodesOf('teams', 'Team', teamPlan),
  people: nodesOf('people', 'Person', personPlan),
  professionals: professionalBlock,
  memberships: linksOf('memberships', membershipLink),
  initiatives: nodesOf('initiatives', 'Initiative', initiativePlan),
  participation: linksOf('participation', participationLink),
  cases: nodesOf('cases', 'Case', casePlan),
  members: nodesOf('members', 'NetworkMember', memberPlan),
  ties: tieBlock,
};

/** Writes the good rows of one file, block by block; yields how many rows each had. */
export async function* writeFile<F extends CsvFile>(
  run: RunState,
  folder: CheckedFolder,
  file: F,
  patience: Patience,
): AsyncIterable<number> {
  for await (const rows of readAhead(folder.rows(file, csvBlockSize))) {
    await withPatience(patience, () => blocks[file](run, rows));
    yield rows.length;
  }
}

/** Reads the next block while the database is busy with this one. */
async function* readAhead<T>(blocks: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = blocks[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let block = await next; block.done !== true; block = await next) {
      next = iterator.next();
      // Told when it is awaited; by itself it must not end the process while a block is still being written.
      next.catch(() => undefined);
      yield block.value;
    }
  } finally {
    await iterator.return?.();
  }
}
