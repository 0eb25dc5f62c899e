import type { DemoBatch, Link } from '../dataset/batch.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import type { Span } from '../dataset/link-rows.types.ts';
import { organisationId } from '../people/organisations.ts';
import { namedId, residentId, type AreaPlan } from '../people/plan.ts';
import { isMinor, volunteerIds, type Making } from '../people/resident-batches.ts';
import { Random } from '../random/random.ts';
import { extrasOf, usualRoles } from './initiative-extras.ts';
import { historyBatches } from './initiative-history.ts';
import { interestsOf } from './initiative-interests.ts';
import { initiativeRow } from './initiative-row.ts';
import { timeBatches } from './initiative-times.ts';
import type { InventedInitiative } from './initiatives.ts';

/** Who from the stories is seen where, outside any file. */
const seenThere: Readonly<Record<string, readonly string[]>> = {
  'eettafel-maandag': ['bilal', 'truus'],
  buurttuin: ['ria', 'greet', 'amina'],
  biljartmiddag: ['gerrit'],
};
const carriedBy: Readonly<Record<string, readonly string[]>> = {
  'eettafel-maandag': ['wim-hartog'],
  'koffieochtend-tuindorp': ['kim'],
};

/** A place without a limit still has a regular crowd. */
const usualCrowd = 25;

/** The sociale kaart: what there is, where, who runs, carries and supports it, and who is seen there. */
export function* initiativeBatches(making: Making): Iterable<DemoBatch> {
  const { ids } = making;
  const { initiatives } = making.town;
  const idOf = (one: InventedInitiative) => ids.of('initiative', one.key);
  yield {
    node: 'Initiative',
    rows: initiatives.map((one) => initiativeRow(making, one, currentIn(participants(making, one)))),
  };
  yield {
    link: 'REACHES',
    rows: initiatives.flatMap((one) => reachCodes(making, one).map((code) => plainLink(idOf(one), code))),
  };
  yield {
    link: 'RUNS',
    rows: initiatives.map((one) => plainLink(organisationId(making, one.organisation), idOf(one))),
  };
  yield {
    link: 'AROUND',
    rows: initiatives.flatMap((one) => interestsOf(one.key).about.map((code) => plainLink(idOf(one), code))),
  };
  yield {
    link: 'SEEKS',
    rows: initiatives.flatMap((one) => interestsOf(one.key).seeks.map((code) => plainLink(idOf(one), code))),
  };
  yield {
    link: 'ABOUT',
    rows: initiatives.flatMap((one) => one.domains.map((domain) => plainLink(idOf(one), domain))),
  };
  yield {
    link: 'SUPPORTS',
    rows: initiatives.flatMap((one) => (one.support === null ? [] : [supportedBy(making, one, one.support)])),
  };
  yield* timeBatches(making);
  yield* historyBatches(making);
  yield { link: 'ORGANISES', rows: initiatives.flatMap((one) => organisers(making, one)) };
  yield { link: 'TAKES_PART_IN', rows: initiatives.flatMap((one) => participants(making, one)) };
}

/** What is there for everybody reaches the gemeente as a whole, and in a large gemeente its own wijk. */
function reachCodes({ codes, town }: Making, one: InventedInitiative): string[] {
  if (one.reaches.length > 0) return one.reaches.map((key) => codes.neighbourhood(key));
  return town.wijk === null ? [codes.municipality] : town.districts.map(({ key }) => codes.district(key));
}

/** Buurten whose people carry it and take part. */
function reachOf({ town }: Making, one: InventedInitiative): readonly string[] {
  return one.reaches.length > 0 ? one.reaches : town.neighbourhoods.map((area) => area.key);
}

/** Volunteers of the buurten in reach carry it, after whoever the stories name. */
function organisers(making: Making, one: InventedInitiative): Link<'ORGANISES'>[] {
  const named = fromStories(making, carriedBy[one.key]);
  const random = new Random(making.seed, 'organisers', one.key);
  const others = areasOf(making, one)
    .flatMap((area) => volunteerIds(making, area))
    .filter((id) => !named.includes(id));
  const all = [...named, ...random.sample(others, one.organisers - named.length)];
  return all.map((id, index) => ({
    from: id,
    to: making.ids.of('initiative', one.key),
    properties: organising(making, one, index, all.length),
  }));
}

/** Most of them want to be called; the first always does, so that a worker knows whom to ask. */
function organising({ seed, clock }: Making, one: InventedInitiative, index: number, count: number) {
  const random = new Random(seed, 'organising', one.key, index);
  const { roles = usualRoles, lastStopsOn } = extrasOf(one.key);
  const since = clock.ago(random.between(60, 900));
  const stops = lastStopsOn !== undefined && index === count - 1 ? { until: clock.day(lastStopsOn) } : {};
  const number = String(random.between(1, 9_999)).padStart(4, '0');
  if (index > 0 && random.chance(0.3)) return { since, ...stops };
  return { since, ...stops, shown: true, role: roles[index % roles.length] ?? '', phone: `06 0000 ${number}` };
}

/** Ids of whom the stories name, where those people live. */
function fromStories({ ids, town }: Making, keys: readonly string[] = []): string[] {
  return town.stories.length === 0 ? [] : keys.map((key) => namedId(ids, key));
}

function supportedBy({ ids, seed, clock }: Making, one: InventedInitiative, key: string): Link<'SUPPORTS'> {
  const random = new Random(seed, 'supports', one.key);
  const { supporterWords } = extrasOf(one.key);
  const since = clock.ago(random.between(60, 700));
  const properties = supporterWords === undefined ? { since } : { since, words: supporterWords };
  return { from: ids.of('professional', key), to: ids.of('initiative', one.key), properties };
}

function currentIn(links: readonly Link<'TAKES_PART_IN'>[]): number {
  return links.filter((link) => link.properties.until === undefined).length;
}

function participants(making: Making, one: InventedInitiative): Link<'TAKES_PART_IN'>[] {
  const random = new Random(making.seed, 'participants', one.key);
  const named = fromStories(making, seenThere[one.key]);
  const places = one.places ?? usualCrowd;
  const wanted = one.state === 'FULL' ? places : Math.round(places * (0.5 + 0.4 * random.next()));
  const drawn = drawResidents(making, random, areasOf(making, one), wanted - named.length);
  return [...named, ...drawn].map((id) => ({
    from: id,
    to: making.ids.of('initiative', one.key),
    properties: span(making, random),
  }));
}

/** Different adult residents of these buurten. */
function drawResidents(making: Making, random: Random, areas: readonly AreaPlan[], count: number): string[] {
  const chosen = new Set<string>();
  for (let attempt = 0; chosen.size < count && attempt < count * 20; attempt += 1) {
    const area = random.pick(areas);
    const index = random.between(0, area.residents - area.named.length - 1);
    if (!isMinor(making.seed, area, index)) chosen.add(residentId(making.ids, area.area, index));
  }
  return [...chosen];
}

function areasOf(making: Making, one: InventedInitiative): AreaPlan[] {
  const reach = reachOf(making, one);
  return making.plan.areas.filter((plan) => reach.includes(plan.area.key) && plan.residents > plan.named.length);
}

function span({ clock }: Making, random: Random): Span {
  const since = clock.ago(random.between(30, 900));
  return random.chance(0.06) ? { since, until: clock.ago(random.between(1, 29)) } : { since };
}
