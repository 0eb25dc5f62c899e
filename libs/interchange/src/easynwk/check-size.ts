import { maxNodesInAnswer } from '@netwerk/domain';
import { ImportProblem } from '../import-problem.ts';
import type { ToldNetwork } from './told-network.ts';

/** A file of one client holds at most this many periods of ties with the client, and as many among the members. */
const maxPeriods = 1_500;

/**
 * Whether a whole history fits in one case; a single version was bounded when it was read.
 * @throws ImportProblem
 */
export function checkSize(told: ToldNetwork): void {
  const counts = [
    { count: told.members.length, max: maxNodesInAnswer, nl: 'mensen', en: 'people' },
    {
      count: told.clientTies.length,
      max: maxPeriods,
      nl: 'perioden van banden met de cliënt',
      en: 'periods of ties with the client',
    },
    {
      count: told.memberTies.length,
      max: maxPeriods,
      nl: 'perioden van wie wie kent',
      en: 'periods of who knows whom',
    },
  ];
  const excess = counts.find(({ count, max }) => count > max);
  if (excess === undefined) return;
  throw new ImportProblem('TOO_LARGE', {
    nl: `Dit bestand is niet ingelezen: over alle versies zijn het ${excess.count} ${excess.nl}, en er passen er ${excess.max} in een traject.`,
    en: `This file was not read in: all versions together hold ${excess.count} ${excess.en}, and a case holds ${excess.max}.`,
  });
}
