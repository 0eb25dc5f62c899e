import type { ImportTarget } from '@netwerk/graph';
import { ImportProblem } from './import-problem.ts';

/**
 * Whether a case can receive a card.
 * @throws ImportProblem
 */
export function checkTarget(target: ImportTarget): void {
  if (target.closed) {
    throw new ImportProblem('CLOSED_CASE', {
      nl: 'Dit traject is gesloten. Er is niets ingelezen.',
      en: 'This case is closed. Nothing was read in.',
    });
  }
  if (target.members > 0) {
    throw new ImportProblem('NETWORK_EXISTS', {
      nl: `Dit traject heeft al een netwerk (${target.members} op de kaart). Een easyNWK-kaart kan alleen in een traject zonder netwerk. Er is niets ingelezen.`,
      en: `This case has a network already (${target.members} on the map). An easyNWK card fits only a case without one. Nothing was read in.`,
    });
  }
}

export function unknownCase(): ImportProblem {
  return new ImportProblem('UNKNOWN_CASE', {
    nl: 'Er is geen traject met dit nummer. Er is niets ingelezen.',
    en: 'There is no case with this number. Nothing was read in.',
  });
}
