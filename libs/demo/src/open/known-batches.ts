import type { DemoBatch, Link } from '../dataset/batch.types.ts';
import { namedId, residentId } from '../people/plan.ts';
import { professionals } from '../people/professionals.ts';
import { volunteerIds, type Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';
import { initiatives } from './initiatives.ts';

const known = [
  'het spreekuur',
  'een huisbezoek bij de buren',
  'de eettafel',
  'de markt',
  'school',
  'de opening van het buurthuis',
  'een burendag',
] as const;
/** Who guides volunteers. */
const guides = ['joris', 'wietske', 'petra', 'hanan', 'ruud'] as const;
const residentsKnown = 5;

/** Kennen en gekend worden, and who guides which volunteer. */
export function* knownBatches(making: Making): Iterable<DemoBatch> {
  yield {
    link: 'GUIDED_BY',
    rows: making.plan.areas.flatMap((area) => volunteerIds(making, area)).map((id) => guidedBy(making, id)),
  };
  yield { link: 'KNOWS_RESIDENT', rows: [ilseKnowsJoost(making), ...drawnResidents(making)] };
  yield { link: 'KNOWS_INITIATIVE', rows: drawnInitiatives(making) };
}

function guidedBy({ seed, ids, clock }: Making, volunteer: string): Link<'GUIDED_BY'> {
  const random = new Random(seed, 'guided', volunteer);
  return {
    from: volunteer,
    to: ids.of('professional', random.pick(guides)),
    properties: { validFrom: clock.ago(random.between(20, 1_200)) },
  };
}

function ilseKnowsJoost({ ids, clock }: Making): Link<'KNOWS_RESIDENT'> {
  return {
    from: ids.of('professional', 'ilse'),
    to: namedId(ids, 'joost'),
    properties: { since: clock.day('2026-05-19'), via: 'zijn stage' },
  };
}

function drawnResidents({ seed, ids, clock, plan }: Making): Link<'KNOWS_RESIDENT'>[] {
  return innerWorkers().flatMap((worker) => {
    const random = new Random(seed, 'knows-residents', worker.key);
    const people = new Set(
      Array.from({ length: residentsKnown }, () => {
        const area = random.pick(plan.areas);
        return residentId(ids, area.area, area.clients + random.between(0, Math.max(0, area.volunteers - 1)));
      }),
    );
    return [...people].map((to) => ({
      from: ids.of('professional', worker.key),
      to,
      properties: { since: clock.ago(random.between(30, 1_500)), via: random.pick(known) },
    }));
  });
}

function drawnInitiatives({ seed, ids, clock }: Making): Link<'KNOWS_INITIATIVE'>[] {
  return innerWorkers().flatMap((worker) => {
    const random = new Random(seed, 'knows-initiatives', worker.key);
    return random.sample(initiatives, random.between(2, 4)).map((one) => ({
      from: ids.of('professional', worker.key),
      to: ids.of('initiative', one.key),
      properties: { since: clock.ago(random.between(30, 1_500)), via: random.pick(known) },
    }));
  });
}

function innerWorkers() {
  return professionals.filter((one) => one.inner !== undefined);
}
