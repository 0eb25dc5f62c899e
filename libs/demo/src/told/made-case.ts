import { addDays, addYears, caseOutcomes, type IsoDate } from '@netwerk/domain';
import { inventResident, type Invented } from '../people/residents.ts';
import type { Staff } from '../city/town.types.ts';
import type { Neighbourhood } from '../place/areas.ts';
import { Random } from '../random/random.ts';
import type { Story } from '../stories/story.types.ts';
import { moneyQuestions, otherQuestions, referrers, waitingFor } from '../words/questions.ts';
import { madeWishes } from '../wishes/made-wishes.ts';
import { drawNetwork } from './network.ts';
import type { ToldCase } from './told.types.ts';

export interface ClientSlot {
  readonly area: Neighbourhood;
  readonly index: number;
  readonly residentId: string;
  readonly open: boolean;
  readonly staff: Staff;
}

/** The traject of a generated client, open or closed in the last eighteen months. */
export function madeCase(seed: string, today: IsoDate, slot: ClientSlot): ToldCase {
  const { area, index, open, staff } = slot;
  const random = new Random(seed, 'case', area.key, index);
  const dates = open ? openDates(random, today) : closedDates(random, today);
  const team = teamFor(staff, area);
  const worker = random.pick(workersOf(staff, team, open));
  const asked = random.pick(random.chance(0.62) ? moneyQuestions : otherQuestions);
  const first = addDays(dates.openedOn, random.between(3, 14));
  const last = dates.closedOn ?? dates.discussedOn;
  const client = inventResident(seed, area, index);
  return {
    key: `${area.key}-${index}`,
    residentId: slot.residentId,
    team,
    ...dates,
    referrer: random.pick(referrers),
    asked: asked.asked,
    question: asked.question,
    goal: asked.goal,
    legalGround: asked.ground,
    roles: [{ who: worker.key, role: 'CONTACT', from: dates.openedOn }],
    ...(open ? {} : closing(new Random(seed, 'closing', area.key, index), worker.key)),
    agreements: agreementsFrom(first, last, open),
    waiting: open && random.chance(0.3) ? [waiting(random, today)] : [],
    ...wishesOf(new Random(seed, 'wishes', area.key, index), asked.question, { open, on: last }),
    ...drawNetwork(random, { client, area, worker: open ? worker.callName : null, first, last }),
  };
}

/** A story becomes a case; where nobody was written down, the people around the client are made. */
export function storyCase(
  seed: string,
  today: IsoDate,
  story: Story,
  { area, residentId, staff }: Omit<ClientSlot, 'index' | 'open'>,
): ToldCase {
  const { resident, network, ...told } = story;
  const contact = staff.professionals.find((one) => one.key === story.roles[0]?.who);
  const client: Invented = {
    callName: resident.callName,
    familyName: resident.familyName,
    ...backgroundOf(seed, story, area),
  };
  const setting = {
    client,
    area,
    worker: contact?.callName ?? null,
    first: addDays(story.openedOn, 7),
    last: story.discussedOn ?? today,
  };
  return {
    ...told,
    residentId,
    team: teamFor(staff, area),
    ...(network ?? drawNetwork(new Random(seed, 'story', story.key), setting)),
  };
}

function teamFor({ teams }: Staff, area: Neighbourhood): string {
  const team = teams.find((one) => one.covers.includes(area.key));
  if (team === undefined) throw new RangeError(`No team covers ${area.key}.`);
  return team.key;
}

function workersOf({ professionals, withoutOpenCases, withoutCases }: Staff, team: string, open: boolean) {
  const without = open ? withoutOpenCases : withoutCases;
  return professionals.filter((one) => one.inner === team && !without.has(one.key));
}

/** What the generator needs to know of somebody whose story says it in the name. */
function backgroundOf(seed: string, story: Story, area: Neighbourhood): Pick<Invented, 'origin' | 'gender' | 'age'> {
  const { origin, gender, age } = { ...inventResident(seed, area, -1), ...story.background };
  return { origin, gender, age };
}

type CaseDates = Pick<ToldCase, 'openedOn' | 'lookAgainOn'> & {
  readonly closedOn?: IsoDate;
  readonly discussedOn: IsoDate;
};

function openDates(random: Random, today: IsoDate): CaseDates {
  return { openedOn: addDays(today, -random.between(80, 540)), discussedOn: addDays(today, -random.between(2, 60)) };
}

function closedDates(random: Random, today: IsoDate): CaseDates {
  const closedOn = addDays(today, -random.between(3, 540));
  const openedOn = addDays(closedOn, -random.between(90, 540));
  const again = random.chance(0.5) ? { lookAgainOn: addDays(closedOn, random.between(90, 365)) } : {};
  return { openedOn, closedOn, discussedOn: addDays(closedOn, -random.between(1, 14)), ...again };
}

/** Renewed every year; in an open case both still hold and do not end soon. */
function agreementsFrom(first: IsoDate, last: IsoDate, open: boolean): ToldCase['agreements'] {
  const givenOn = open && addYears(first, 1) < addDays(last, 120) ? last : first;
  return (['I1', 'I2'] as const).map((kind) => ({ kind, givenOn, expiresOn: addYears(givenOn, 1) }));
}

/** Only of who has an open case it was written down what they want. */
function wishesOf(
  random: Random,
  question: string,
  { open, on }: { open: boolean; on: IsoDate },
): Pick<ToldCase, 'wishes'> {
  const wishes = open ? madeWishes(random, question, on) : undefined;
  return wishes === undefined ? {} : { wishes };
}

/** How a made case ended, and who looks by after it. */
function closing(random: Random, worker: string): Pick<ToldCase, 'outcome' | 'lightContact' | 'lightContactWords'> {
  const outcome = random.pick(caseOutcomes.filter((each) => each !== 'DIED'));
  const light = random.pick([{ lightContact: worker }, { lightContactWords: 'de buurtkamer' }, {}]);
  return { outcome, ...light };
}

function waiting(random: Random, today: IsoDate): ToldCase['waiting'][number] {
  const since = addDays(today, -random.between(14, 45));
  return { ...random.pick(waitingFor), since, expectedOn: addDays(today, random.between(5, 40)) };
}
