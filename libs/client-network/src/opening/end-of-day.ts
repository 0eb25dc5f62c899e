import { addDays, todayInTheNetherlands } from '@netwerk/domain';

/** The instant at which the Dutch day of `now` ends: in summer two hours before midnight UTC, in winter one. */
export function endOfDutchDay(now: Date): Date {
  const tomorrow = addDays(todayInTheNetherlands(now), 1);
  const [inSummer, inWinter] = [new Date(`${tomorrow}T00:00:00+02:00`), new Date(`${tomorrow}T00:00:00+01:00`)];
  return todayInTheNetherlands(inSummer) === tomorrow ? inSummer : inWinter;
}
