import type { ImportTarget } from '@netwerk/graph';
import { ImportProblem } from '../import-problem.ts';

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
  if (!target.hasI1) {
    throw new ImportProblem('NO_I1', {
      nl: 'Voor dit traject geldt vandaag geen afspraak over een netwerkkaart (I1). Er is niets ingelezen. Vraag het de cliënt, leg de afspraak vast op het tabblad Traject, en lees het bestand dan opnieuw in.',
      en: 'No agreement on a network map (I1) holds for this case today. Nothing was read in. Ask the client, record the agreement on the tab Traject, and then read the file in again.',
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
