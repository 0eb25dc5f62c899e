import type { DemoBatch } from '../dataset/batch.types.ts';
import type { DemoIds } from '../random/ids.ts';
import { caseId } from './case-id.ts';
import type { ToldCase, ToldScaling } from './told.types.ts';

const recordedBy = 'system:demo';

/** What happened in the work on cases: op- en afschalen, and who keeps light contact after a closing. */
export function caseWorkBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    {
      node: 'ScalingEntry',
      rows: cases.flatMap((one) => (one.scaling ?? []).map((entry, index) => scalingRow(ids, one, index, entry))),
    },
    {
      link: 'SCALED_BY',
      rows: cases.flatMap((one) =>
        (one.scaling ?? []).map((_, index) => ({
          from: caseId(ids, one),
          to: scalingId(ids, one, index),
          properties: {},
        })),
      ),
    },
    {
      link: 'KEEPS_LIGHT_CONTACT',
      rows: cases.flatMap((one) =>
        one.lightContact === undefined
          ? []
          : [{ from: ids.of('professional', one.lightContact), to: caseId(ids, one), properties: {} }],
      ),
    },
  ];
}

function scalingRow(ids: DemoIds, one: ToldCase, index: number, entry: ToldScaling) {
  return { id: scalingId(ids, one, index), ...entry, recordedAt: `${entry.on}T15:00:00.000Z`, recordedBy };
}

function scalingId(ids: DemoIds, one: ToldCase, index: number): string {
  return ids.of('scaling', one.key, index);
}
