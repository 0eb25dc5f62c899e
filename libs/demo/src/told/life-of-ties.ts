import { addDays, type EndReason, type IsoDate, type Ring } from '@netwerk/domain';
import type { Random } from '../random/random.ts';
import { Drawing, type Alter } from './circle.ts';
import { drawContent, oftenIn, supportIn } from './tie-content.ts';
import type { TieChange, ToldMember } from './told.types.ts';

const fewest = 6;
const most = 25;
/** What can happen to one tie between two conversations, about half a year. */
const chances = { closer: 0.07, further: 0.08, stopped: 0.05, otherSupport: 0.12, confirmed: 0.85 } as const;

/** The days on which client and worker looked at the network together: the first and about every half year after. */
export function conversationDays(random: Random, first: IsoDate, last: IsoDate): IsoDate[] {
  const days = [first];
  for (let next = first; ;) {
    next = addDays(next, random.between(140, 210));
    if (next > last) return days;
    days.push(next);
  }
}

interface Running {
  readonly alter: Alter;
  readonly first: ToldMember;
  ring: Ring;
  confirmed: IsoDate;
  readonly changes: TieChange[];
  stopped?: { on: IsoDate; because: EndReason };
}

/** Lets the months pass over the circle of the first conversation: closer, further, stopped, other support, somebody new. */
export function liveThrough(random: Random, drawing: Drawing, days: readonly IsoDate[]): ToldMember[] {
  const [first, ...later] = days;
  if (first === undefined) return [];
  const last = later.at(-1) ?? first;
  const running = drawing.alters.map((alter) => start(random, alter, first, last));
  for (const day of later) {
    for (const tie of running) passTo(random, tie, day, running);
    const welcome = random.chance(welcomeFor(running)) && present(running) < most;
    if (welcome) running.push(start(random, drawing.addInformal(), day, last));
  }
  return running.map(finished);
}

function start(random: Random, alter: Alter, on: IsoDate, last: IsoDate): Running {
  const stale = random.chance(0.06);
  const confirmed = stale ? addDays(on, -random.between(200, 700)) : on;
  const first: ToldMember = {
    key: alter.key,
    name: alter.name,
    relation: alter.relation,
    kind: alter.kind,
    from: on,
    tie: drawContent(random, alter, confirmed),
    ...(alter.minor ? { minor: true as const } : {}),
    ...(alter.gone === null ? {} : { gone: { because: alter.gone } }),
    ...informedBy(random, alter, on, last),
  };
  return { alter, first, ring: alter.ring, confirmed, changes: [] };
}

/** Most people hear within the month that they are on a map. */
function informedBy(random: Random, alter: Alter, on: IsoDate, last: IsoDate): Pick<ToldMember, 'informed'> {
  const told = addDays(on, random.between(0, 25));
  const person = alter.kind === 'INFORMAL' || alter.kind === 'PROFESSIONAL';
  return person && random.chance(0.72) ? { informed: told < last ? told : last } : {};
}

function passTo(random: Random, tie: Running, day: IsoDate, running: readonly Running[]): void {
  if (tie.stopped !== undefined || tie.first.gone !== undefined || tie.alter.kind === 'PET') return;
  const roll = random.next();
  if (roll < chances.stopped) {
    if (present(running) > fewest && tie.alter.role !== 'worker')
      tie.stopped = { on: day, because: endReasonFor(random, tie.alter) };
    return;
  }
  if (roll < chances.stopped + chances.closer) return move(random, tie, day, -1);
  if (roll < chances.stopped + chances.closer + chances.further) return move(random, tie, day, 1);
  if (random.chance(chances.otherSupport))
    return change(tie, { on: day, confirmed: day, ...supportIn(random, tie.ring) });
  if (random.chance(chances.confirmed)) tie.confirmed = day;
}

function move(random: Random, tie: Running, day: IsoDate, step: 1 | -1): void {
  const ring = Math.min(3, Math.max(1, tie.ring + step)) as Ring;
  if (ring === tie.ring) return;
  tie.ring = ring;
  change(tie, {
    on: day,
    ring,
    confirmed: day,
    often: oftenIn(random, ring),
    ...(tie.alter.group === 'care' ? {} : supportIn(random, ring)),
  });
}

function change(tie: Running, made: TieChange): void {
  tie.changes.push(made);
  tie.confirmed = made.on;
}

/** Who knows many people meets new ones more easily. */
function welcomeFor(running: readonly Running[]): number {
  const informal = running.filter((tie) => tie.alter.kind === 'INFORMAL' && tie.stopped === undefined).length;
  return Math.min(0.6, 0.1 + 0.04 * informal);
}

function endReasonFor(random: Random, alter: Alter): EndReason {
  if (alter.group === 'care') return 'HELP_ENDED';
  return random.weighted({ FADED: 5, BY_CHOICE: 2, ILLNESS: 1.5, MOVED: 1.5, UNKNOWN: 1 });
}

function present(running: readonly Running[]): number {
  return running.filter((tie) => tie.stopped === undefined).length;
}

/** The last confirmation belongs to the last period. */
function finished(tie: Running): ToldMember {
  const last = tie.changes.at(-1);
  const stopped = tie.stopped === undefined ? {} : { stopped: tie.stopped };
  if (last === undefined) return { ...tie.first, tie: { ...tie.first.tie, confirmed: tie.confirmed }, ...stopped };
  return { ...tie.first, changes: [...tie.changes.slice(0, -1), { ...last, confirmed: tie.confirmed }], ...stopped };
}
