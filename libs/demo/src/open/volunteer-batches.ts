import { addDays, type IsoDate } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { VolunteerContactRow } from '../dataset/rows.types.ts';
import { namedId } from '../people/plan.ts';
import { volunteerIds, type Making } from '../people/resident-batches.ts';
import { volunteerFacts } from '../people/volunteer-facts.ts';
import { Random } from '../random/random.ts';

/** Who guides volunteers. The buurtverbinder does most of it. */
const guides = ['joris', 'joris', 'wietske', 'petra', 'hanan', 'ruud'] as const;
/** How often the buurtverbinder registered a volunteer whom a colleague guides. */
const registeredByJoris = 0.1;
const silent = 0.12;

const notes = [
  'Gebeld. Het gaat goed, het bezoek op woensdag blijft.',
  'Samen koffie gedronken. Leuk: “ik leer er zelf ook van”.',
  'Gebeld. Wil na de feestdagen graag iets nieuws.',
  'Gesproken bij de eettafel. Vindt het zo genoeg.',
  'Gebeld. Vroeg hoe je nee zegt als iemand te vaak belt. Samen geoefend.',
  'Bij de koffieochtend gezien. Neemt een buurvrouw mee.',
  'Gebeld. Heeft een nieuwe baan en kijkt wat er nog past.',
] as const;

interface Guiding {
  readonly volunteer: string;
  readonly guide: string;
  readonly registrar: string;
  readonly since: IsoDate;
  readonly talks: readonly Omit<VolunteerContactRow, 'id' | 'recordedAt'>[];
}

/** The one volunteer who is written out, as a buurtverbinder knows him. */
const written: Readonly<Record<string, Omit<Guiding, 'volunteer'>>> = {
  'jan-willems': {
    guide: 'joris',
    registrar: 'joris',
    since: '2024-04-02',
    talks: [
      { on: '2026-11-02', note: 'Gebeld. Jan vindt twee mensen genoeg tot de kerst.', helpsNow: 2, hoursNow: 3 },
      { on: '2026-09-14', note: 'Samen koffie. Leuk: “ik leer er zelf ook van”.' },
    ],
  },
};

/** Who guides and who registered each volunteer, and what they talked about. */
export function* volunteerBatches(making: Making): Iterable<DemoBatch> {
  const { ids } = making;
  const all = guidings(making);
  const worker = (key: string) => ids.of('professional', key);
  yield {
    link: 'GUIDED_BY',
    rows: all.map(({ volunteer, guide, since }) => ({
      from: volunteer,
      to: worker(guide),
      properties: { validFrom: since },
    })),
  };
  yield {
    link: 'REGISTERED_BY',
    rows: all.map(({ volunteer, registrar, since }) => ({
      from: volunteer,
      to: worker(registrar),
      properties: { at: `${since}T09:00:00.000Z` },
    })),
  };
  const talks = all.flatMap((guiding) =>
    guiding.talks.map((talk) => ({ guiding, row: talkRow(making, guiding.volunteer, talk) })),
  );
  yield { node: 'VolunteerContact', rows: talks.map(({ row }) => row) };
  yield {
    link: 'CONTACT_WITH',
    rows: talks.map(({ guiding, row }) => ({ from: row.id, to: guiding.volunteer, properties: {} })),
  };
  yield {
    link: 'HELD_BY',
    rows: talks.map(({ guiding, row }) => ({ from: row.id, to: worker(guiding.guide), properties: {} })),
  };
}

function guidings(making: Making): Guiding[] {
  const writtenIds = new Map(Object.entries(written).map(([key, guiding]) => [namedId(making.ids, key), guiding]));
  const sinceOf = new Map(
    making.town.neighbours.flatMap(({ key, volunteer }) =>
      volunteer === undefined ? [] : [[namedId(making.ids, key), making.clock.day(volunteer.volunteerSince)] as const],
    ),
  );
  return making.plan.areas
    .flatMap((area) => volunteerIds(making, area))
    .map((volunteer) => {
      const known = writtenIds.get(volunteer);
      if (known === undefined) return drawn(making, volunteer, sinceOf.get(volunteer));
      const talks = known.talks.map((talk) => ({ ...talk, on: making.clock.day(talk.on) }));
      return { ...known, volunteer, talks, since: making.clock.day(known.since) };
    });
}

function drawn({ seed, clock }: Making, volunteer: string, writtenSince: IsoDate | undefined): Guiding {
  const random = new Random(seed, 'guided', volunteer);
  const guide = random.pick(guides);
  const registrar = random.chance(registeredByJoris) ? 'joris' : guide;
  const since = writtenSince ?? volunteerFacts(seed, clock, volunteer).volunteerSince;
  return { volunteer, guide, registrar, since, talks: drawnTalks(random, clock.today, since) };
}

/** Up to three talks; now and then nobody called for a long time. */
function drawnTalks(random: Random, today: IsoDate, since: IsoDate): Guiding['talks'] {
  const latest = addDays(today, -(random.chance(silent) ? random.between(95, 160) : random.between(2, 80)));
  const days = [latest, addDays(latest, -random.between(40, 90)), addDays(latest, -random.between(100, 200))];
  const talks = days.slice(0, random.between(1, 3)).filter((on) => on > since);
  return talks.map((on, index) => ({
    on,
    note: random.pick(notes),
    ...(index === 0 && random.chance(0.8) ? { helpsNow: random.between(0, 2), hoursNow: random.between(0, 4) } : {}),
  }));
}

function talkRow({ ids }: Making, volunteer: string, talk: Guiding['talks'][number]): VolunteerContactRow {
  return { ...talk, id: ids.of('volunteer-contact', volunteer, talk.on), recordedAt: `${talk.on}T15:00:00.000Z` };
}
