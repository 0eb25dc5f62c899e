import { addDays, keptFactsText, lookBackWeeks, type BothLanguages, type Effect, type IsoDate } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import type { StepMomentRow, StepRow } from '../dataset/kansen-rows.types.ts';
import { initiatives } from '../open/initiatives.ts';
import type { Making } from '../people/resident-batches.ts';
import type { DemoIds } from '../random/ids.ts';
import { inTime } from '../stories/in-time.ts';
import { stories } from '../stories/stories.ts';
import { caseId } from '../told/case-id.ts';
import { defined, recorded } from '../told/tie-rows.ts';
import { needId } from '../wishes/wish-batches.ts';
import { storySteps, type ToldStep } from './story-steps.ts';

/** The steps of the stories with everything that happened since. */
export function* stepBatches({ ids, clock }: Making): Iterable<DemoBatch> {
  const steps = storySteps.map((step) => inTime(clock, step)).map((step) => ({ step, id: stepId(ids, step) }));
  const moments = steps.flatMap(({ step, id }) => momentRows(ids, id, step).map((row) => ({ id, row })));
  yield { node: 'Step', rows: steps.map(({ step, id }) => stepRow(ids, id, step)) };
  yield { link: 'TAKEN_IN', rows: steps.map(({ step, id }) => plainLink(id, caseOf(ids, step.client))) };
  yield {
    link: 'ANSWERS',
    rows: steps.flatMap(({ step, id }) =>
      step.need === undefined ? [] : [plainLink(id, needId(ids, step.client, step.need))],
    ),
  };
  yield {
    link: 'LEADS_TO_INITIATIVE',
    rows: steps.map(({ step, id }) => plainLink(id, ids.of('initiative', step.initiative))),
  };
  yield {
    link: 'GOES_THROUGH_MEMBER',
    rows: steps.flatMap(({ step, id }) =>
      step.via === undefined ? [] : [plainLink(id, ids.of('member', step.client, step.via))],
    ),
  };
  yield { node: 'StepMoment', rows: moments.map(({ row }) => row) };
  yield { link: 'MOMENT_OF', rows: moments.map(({ id, row }) => plainLink(row.id, id)) };
}

function stepId(ids: DemoIds, step: ToldStep): string {
  return ids.of('step', step.client, step.initiative);
}

function caseOf(ids: DemoIds, client: string): string {
  const story = stories.find((one) => one.key === client);
  if (story === undefined) throw new RangeError(`There is no story of ${client}.`);
  return caseId(ids, story);
}

function stepRow(ids: DemoIds, id: string, step: ToldStep): StepRow {
  const need = step.need === undefined ? '-' : needId(ids, step.client, step.need);
  const via = step.via === undefined ? '-' : ids.of('member', step.client, step.via);
  const { introducedOn, ended } = step;
  const [first, second] = lookBackWeeks.map((weeks) =>
    introducedOn === undefined ? undefined : addDays(introducedOn, weeks * 7),
  );
  return {
    id,
    opportunityKey: [step.ruleId, need, ids.of('initiative', step.initiative), via].join(':'),
    ruleId: step.ruleId,
    ruleVersion: 1,
    kind: step.kind,
    state: step.state,
    title: step.title,
    facts: keptFactsText({
      facts: [{ code: 'WHY', on: step.agreedOn, words: both(step.why) }],
      effect: effectOf(step),
    }),
    introducer: step.introducer,
    agreedOn: step.agreedOn,
    introduceOn: step.introduceOn,
    holdsPlace: hasPlaces(step) && step.ended?.because !== 'DID_NOT_FIT',
    shareNames: false,
    ...recorded(step.agreedOn),
    version: 1 + (step.lookedBack?.length ?? 0) + (introducedOn === undefined ? 0 : 1),
    ...defined({
      saidWords: step.said,
      introducedOn,
      firstLookBackOn: first,
      secondLookBackOn: second,
      dueOn: step.dueOn,
      stoppedOn: step.stoppedOn,
      endedOn: ended?.on,
      endedBecause: ended?.because,
    }),
  };
}

function both(words: string): BothLanguages {
  return { NL: words, EN: words };
}

/** Every told step leads to a group or place. */
function effectOf({ kind }: ToldStep): Effect {
  const gives = kind === 'MEAN_SOMETHING';
  return { adds: 'PLACE', supportKinds: [gives ? 'PRACTICAL' : 'COMPANY'], lifeDomain: null, gives, lightens: null };
}

function hasPlaces(step: ToldStep): boolean {
  return (initiatives.find((one) => one.key === step.initiative)?.places ?? null) !== null;
}

function momentRows(ids: DemoIds, id: string, step: ToldStep): StepMomentRow[] {
  const moments: Omit<StepMomentRow, 'id' | 'recordedAt' | 'recordedBy'>[] = [
    { kind: 'AGREED', on: step.agreedOn, ...defined({ words: step.said }) },
    ...onDay('INTRODUCED', step.introducedOn),
    ...(step.lookedBack ?? []).map(({ on, how, words, helps }) => ({
      kind: 'LOOKED_BACK' as const,
      on,
      how,
      words,
      ...defined({ helpWords: helps }),
    })),
    ...onDay('STOPPED', step.stoppedOn),
    ...(step.ended === undefined ? [] : [{ kind: 'ENDED' as const, on: step.ended.on, words: step.ended.words }]),
  ];
  return moments.map((moment, index) => ({ ...moment, id: ids.of('moment', id, index), ...recorded(moment.on) }));
}

function onDay(kind: 'INTRODUCED' | 'STOPPED', on: IsoDate | undefined) {
  return on === undefined ? [] : [{ kind, on }];
}
