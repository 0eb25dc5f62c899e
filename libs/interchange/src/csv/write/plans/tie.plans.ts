import type { TieKind } from '@netwerk/graph';
import type { SupportWord, TieValues } from '../../csv-rows.types.ts';
import { firstDay, known, type PlanContext, type Values } from './plan.types.ts';

export interface TiePlan {
  readonly key: string;
  readonly file?: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Values;
  /** The same tie as it is stored when it runs from the other end, where that makes a difference. */
  readonly flipped?: Values;
}

const supportWords = ['practical', 'company', 'advice', 'emotional'] as const satisfies readonly SupportWord[];

export function tiePlan(source: string, values: TieValues, context: PlanContext): TiePlan {
  const { from, to, case: file, since, until, receives, gives, supportWords: words, ...told } = values;
  const { today, at, recordedBy, importId } = context;
  const key = tieKey(source, values);
  const flows = Object.keys(receives).length + Object.keys(gives).length > 0;
  const common = known({
    ...told,
    validFrom: since ?? firstDay(context, until),
    validTo: until,
    confirmedOn: told.confirmedOn ?? today,
    ...Object.fromEntries(supportWords.map((word) => [`${word}Words`, words[word]])),
    ...{ recordedAt: at, recordedBy, importId, importKey: key },
  });
  return {
    key,
    ...(file !== undefined && { file }),
    ...{ from, to },
    properties: { ...common, ...acts('receives', receives), ...acts('gives', gives) },
    ...(flows && { flipped: { ...common, ...acts('receives', gives), ...acts('gives', receives) } }),
  };
}

/** A tie is known by its case, its two people in one order, and its first day. */
export function tieKey(source: string, { from, to, case: file, since }: TieValues): string {
  const [lower, higher] = from < to ? [from, to] : [to, from];
  return JSON.stringify([source, 'ties', file ?? null, lower, higher, since ?? null]);
}

function acts(direction: 'receives' | 'gives', counts: TieValues['receives']): Values {
  return known(
    Object.fromEntries(
      supportWords.map((word) => [`${direction}${word.charAt(0).toUpperCase()}${word.slice(1)}`, counts[word]]),
    ),
  );
}

/** Where a tie runs; within a case the one end that is the client starts it. */
export function kindOfTie({ case: file }: TieValues, startsAtClient: boolean): TieKind {
  if (file === undefined) return 'OPEN';
  return startsAtClient ? 'CLIENT' : 'MEMBERS';
}
