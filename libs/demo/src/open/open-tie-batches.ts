import { addYears, type IsoDate } from '@netwerk/domain';
import type { DemoBatch, Link } from '../dataset/batch.types.ts';
import type { AgreementRow } from '../dataset/case-rows.types.ts';
import { namedId, residentId, type AreaPlan } from '../people/plan.ts';
import { isMinor, type Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';
import { recorded } from '../told/tie-rows.ts';

/** An acquaintance that both people agreed to have recorded. */
interface OpenTie {
  readonly key: string;
  readonly between: readonly [string, string];
  readonly since: IsoDate;
  readonly expiresOn: IsoDate;
}

/** One in thirteen residents, as written. */
const residentsPerTie = 13;
/** Most people whom one knows in the neighbourhood live in the own buurt. */
const sameArea = 0.8;

/** From the stories. The agreement of Wil has expired. */
const named: readonly (readonly [string, string, since: IsoDate, expiresOn: IsoDate])[] = [
  ['amina', 'ria', '2026-06-04', '2027-06-04'],
  ['greet', 'ria', '2026-05-11', '2027-05-11'],
  ['amina', 'wil', '2025-09-18', '2026-09-18'],
  ['bilal', 'truus', '2026-03-16', '2027-03-16'],
];

/** Acquaintances between residents in the open layer: the tie, and the one agreement that binds both. */
export function* openTieBatches(making: Making): Iterable<DemoBatch> {
  const ties = [...namedTies(making), ...drawnTies(making)];
  yield { node: 'Agreement', rows: ties.map((tie) => agreementRow(making, tie)) };
  yield {
    link: 'AGREEMENT_BINDS',
    rows: ties.flatMap((tie) => tie.between.map((id) => ({ from: agreementId(making, tie), to: id, properties: {} }))),
  };
  yield { link: 'OPEN_TIE', rows: ties.map((tie) => openTie(making, tie)) };
}

function namedTies({ ids, clock, town }: Making): OpenTie[] {
  if (town.stories.length === 0) return [];
  return named.map(([one, other, since, expiresOn]) => ({
    key: `${one} ${other}`,
    between: ordered(namedId(ids, one), namedId(ids, other)),
    since: clock.day(since),
    expiresOn: clock.day(expiresOn),
  }));
}

function drawnTies(making: Making): OpenTie[] {
  const random = new Random(making.seed, 'acquaintances');
  const residents = making.plan.areas.reduce((sum, area) => sum + area.residents, 0);
  const ties = new Map<string, OpenTie>();
  for (let count = 0; count < residents / residentsPerTie; count += 1) {
    const tie = drawTie(making, random);
    if (tie !== null) ties.set(tie.key, tie);
  }
  return [...ties.values()];
}

function drawTie(making: Making, random: Random): OpenTie | null {
  const area = random.pick(making.plan.areas);
  const near = random.chance(sameArea);
  const where = near ? making : elsewhere(making, random);
  const other = near ? area : random.pick(where.plan.areas);
  const ends = [drawAdult(making, random, area), drawAdult(where, random, other)] as const;
  if (ends[0] === null || ends[1] === null || ends[0] === ends[1]) return null;
  const between = ordered(ends[0], ends[1]);
  const since = making.clock.ago(random.between(10, 330));
  return { key: between.join(' '), between, since, expiresOn: addYears(since, 1) };
}

/** Of those whom one knows outside the own buurt, a third live in another wijk of a large gemeente. */
function elsewhere(making: Making, random: Random): Making {
  const { earlier } = making;
  return earlier.length > 0 && random.chance(1 / 3) ? random.pick(earlier) : making;
}

function drawAdult(making: Making, random: Random, area: AreaPlan): string | null {
  const generated = area.residents - area.named.length;
  const index = random.between(0, Math.max(0, generated - 1));
  return generated <= 0 || isMinor(making.seed, area, index) ? null : residentId(making.ids, area.area, index);
}

function agreementRow(making: Making, tie: OpenTie): AgreementRow {
  return { id: agreementId(making, tie), kind: 'A2', givenOn: tie.since, expiresOn: tie.expiresOn };
}

function openTie(making: Making, tie: OpenTie): Link<'OPEN_TIE'> {
  const [from, to] = tie.between;
  return {
    from,
    to,
    properties: {
      id: making.ids.of('open-tie', tie.key),
      agreementId: agreementId(making, tie),
      validFrom: tie.since,
      nature: 'ORDINARY',
      source: 'TOLD',
      confirmedOn: tie.since,
      ...recorded(tie.since),
      version: 1,
    },
  };
}

function agreementId(making: Making, tie: OpenTie): string {
  return making.ids.of('agreement', 'open', tie.key);
}

/** From the lower id to the higher: knowing each other has no direction. */
function ordered(one: string, other: string): readonly [string, string] {
  return one < other ? [one, other] : [other, one];
}
