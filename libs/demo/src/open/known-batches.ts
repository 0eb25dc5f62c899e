import type { DemoBatch, Link } from '../dataset/batch.types.ts';
import { namedId, residentId } from '../people/plan.ts';
import type { Town } from '../city/town.types.ts';
import type { Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';

const known = [
  'het spreekuur',
  'een huisbezoek bij de buren',
  'de eettafel',
  'de markt',
  'school',
  'de opening van het buurthuis',
  'een burendag',
] as const;
const residentsKnown = 5;

/** Kennen en gekend worden. */
export function* knownBatches(making: Making): Iterable<DemoBatch> {
  const written = making.town.stories.length === 0 ? [] : [ilseKnowsJoost(making)];
  yield { link: 'KNOWS_RESIDENT', rows: [...written, ...drawnResidents(making)] };
  yield { link: 'KNOWS_INITIATIVE', rows: drawnInitiatives(making) };
}

function ilseKnowsJoost({ ids, clock }: Making): Link<'KNOWS_RESIDENT'> {
  return {
    from: ids.of('professional', 'ilse'),
    to: namedId(ids, 'joost'),
    properties: { since: clock.day('2026-05-19'), via: 'zijn stage' },
  };
}

function drawnResidents({ seed, ids, clock, plan, town }: Making): Link<'KNOWS_RESIDENT'>[] {
  return outAndAbout(town).flatMap((worker) => {
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

function drawnInitiatives({ seed, ids, clock, town }: Making): Link<'KNOWS_INITIATIVE'>[] {
  return outAndAbout(town).flatMap((worker) => {
    const random = new Random(seed, 'knows-initiatives', worker.key);
    return random.sample(town.initiatives, random.between(2, 4)).map((one) => ({
      from: ids.of('professional', worker.key),
      to: ids.of('initiative', one.key),
      properties: { since: clock.ago(random.between(30, 1_500)), via: random.pick(known) },
    }));
  });
}

/** Who is out in the buurt: the binnenschil, and the buurtverbinder. */
function outAndAbout({ staff }: Town) {
  return staff.professionals.filter((one) => one.inner !== undefined || one.key === 'joris');
}
