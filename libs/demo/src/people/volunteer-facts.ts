import { addDays, type IsoDate } from '@netwerk/domain';
import type { DemoClock } from '../dataset/demo-clock.ts';
import type { VolunteerRow } from '../dataset/rows.types.ts';
import { Random } from '../random/random.ts';

type Facts = Omit<VolunteerRow, 'id' | 'callName' | 'familyName' | 'searchName' | 'minor' | 'hiddenAddress'>;

const trainings = [
  'Administratiemaatje',
  'Taalmaatje',
  'Gastvrouw of gastheer',
  'Maatje bij dementie',
  'Omgaan met geldzaken',
  'Veilig klussen',
] as const;
const languages = [
  'Nederlands',
  'Nederlands, een beetje Engels',
  'Nederlands en Turks',
  'Nederlands en Arabisch',
  'Nederlands, een beetje Duits',
  'Nederlands en Papiaments',
] as const;

/** What is written down about a generated volunteer. Most have been seen with a VOG; some pause; a few should be called. */
export function volunteerFacts(seed: string, clock: DemoClock, id: string): Facts {
  const random = new Random(seed, 'volunteer', id);
  const { today } = clock;
  const days = random.between(120, 1_300);
  const ago = (most: number): IsoDate => addDays(today, -random.between(20, Math.min(most, days)));
  const paused = random.chance(0.12);
  return {
    volunteerSince: addDays(today, -days),
    loadLimit: random.between(1, 4),
    ...(random.chance(0.7) ? { hoursPerWeek: random.between(2, 8) } : {}),
    ...(paused ? { pausedUntil: addDays(today, random.between(7, 100)) } : {}),
    ...(random.chance(0.8) ? { screenedOn: ago(1_300) } : {}),
    ...(random.chance(0.6) ? { trainedIn: random.pick(trainings), trainedOn: ago(900) } : {}),
    languages: random.pick(languages),
    ...(random.chance(0.8) ? { mayBeAskedUntil: addDays(today, random.between(12, 360)) } : {}),
    ...(random.chance(0.7) ? { callOn: addDays(today, random.between(-6, 60)) } : {}),
    version: 1,
  };
}
