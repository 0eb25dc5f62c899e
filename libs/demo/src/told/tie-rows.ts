import type { TieNature } from '@netwerk/domain';
import type { DemoIds } from '../random/ids.ts';
import type { Link } from '../dataset/batch.types.ts';
import type { Period, TieRow } from '../dataset/link-rows.types.ts';
import type { Acts, TieContent, ToldAcquaintance, ToldMember } from './told.types.ts';
import type { SupportLetter } from './support-letters.ts';

/** Who wrote the demo facts down. */
export const recordedBy = 'system:demo';

interface DatedContent extends Period {
  readonly content: TieContent;
  readonly endedBecause?: TieRow['endedBecause'];
}

/** The periods of one tie: each change ends the period before it and starts the next. */
export function periodsOf(member: ToldMember): readonly DatedContent[] {
  const starts = [{ on: member.from, content: member.tie }];
  for (const { on, ...change } of member.changes ?? []) {
    starts.push({ on, content: { ...(starts.at(-1)?.content ?? member.tie), ...change } });
  }
  return starts.map(({ on, content }, index) => ({ validFrom: on, content, ...endOf(member, starts[index + 1]?.on) }));
}

function endOf(member: ToldMember, nextStart: string | undefined): Partial<DatedContent> {
  if (nextStart !== undefined) return { validTo: nextStart, endedBecause: 'CHANGED' };
  return member.stopped === undefined ? {} : { validTo: member.stopped.on, endedBecause: member.stopped.because };
}

/** The told ties of one member with the client, in order of time. */
export function clientTieRows(
  ids: DemoIds,
  caseKey: string,
  caseId: string,
  residentId: string,
  member: ToldMember,
): Link<'CLIENT_TIE'>[] {
  return periodsOf(member).map((period, index) => ({
    from: residentId,
    to: ids.of('member', caseKey, member.key),
    properties: {
      id: ids.of('tie', caseKey, member.key, index),
      caseId,
      ...datesOf(period),
      ...contentOf(period.content),
      ...(period.endedBecause === undefined ? {} : { endedBecause: period.endedBecause }),
      ...recorded(period.validFrom),
      version: 1,
    },
  }));
}

/** Who knows whom, stored from the lower id to the higher: such a tie has no direction. */
export function memberTieRow(ids: DemoIds, caseKey: string, caseId: string, tie: ToldAcquaintance): Link<'MEMBER_TIE'> {
  const ends = tie.between.map((key) => ids.of('member', caseKey, key)).sort();
  const [from, to] = ends;
  if (from === undefined || to === undefined || from === to)
    throw new RangeError('Knowing takes two different people.');
  return {
    from,
    to,
    properties: {
      id: ids.of('knows', caseKey, ...[...tie.between].sort(), tie.from),
      caseId,
      validFrom: tie.from,
      ...(tie.to === undefined ? {} : { validTo: tie.to, endedBecause: 'UNKNOWN' as const }),
      nature: tie.nature ?? ('ORDINARY' satisfies TieNature),
      source: 'TOLD',
      confirmedOn: tie.confirmed,
      ...recorded(tie.from),
      version: 1,
    },
  };
}

export function recorded(on: string): Pick<TieRow, 'recordedAt' | 'recordedBy'> {
  return { recordedAt: `${on}T10:00:00.000Z`, recordedBy };
}

function datesOf(period: Period): Period {
  return { validFrom: period.validFrom, ...(period.validTo === undefined ? {} : { validTo: period.validTo }) };
}

type ContentRow = Omit<TieRow, 'id' | 'validFrom' | 'recordedAt' | 'recordedBy' | 'version'>;

function contentOf(content: TieContent): ContentRow {
  return {
    nature: content.nature ?? 'ORDINARY',
    source: content.source ?? 'TOLD',
    confirmedOn: content.confirmed,
    ...defined({
      ring: content.ring,
      outside: content.outside,
      sector: content.sector,
      lifeDomain: content.domain,
      strength: content.strength,
      frequency: content.often,
      unsafe: content.unsafe,
    }),
    ...actsOf('receives', content.gets ?? {}),
    ...actsOf('gives', content.gives ?? {}),
    ...wordsOf(content),
  };
}

const kindOf = { P: 'Practical', G: 'Company', A: 'Advice', E: 'Emotional' } as const satisfies Record<
  SupportLetter,
  string
>;
const letters = ['P', 'G', 'A', 'E'] as const;

type ActField = `${'receives' | 'gives'}${(typeof kindOf)[SupportLetter]}`;

function actsOf(direction: 'receives' | 'gives', acts: Acts): Partial<Record<ActField, number>> {
  const counted = letters.flatMap((letter) => {
    const count = acts[letter] ?? 0;
    return count > 0 ? [[`${direction}${kindOf[letter]}`, count] as const] : [];
  });
  return Object.fromEntries(counted);
}

function wordsOf(content: TieContent): Partial<TieRow> {
  const said = letters.flatMap((letter) => {
    const words = content.words?.[letter];
    return words === undefined ? [] : [[`${kindOf[letter].toLowerCase()}Words`, words] as const];
  });
  return Object.fromEntries(said);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined: an absent property is not stored. */
export function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
