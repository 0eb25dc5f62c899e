import { namesAlike, nameStart, nameStarts, type SoughtName } from '@netwerk/domain';
import type { WriteTransaction } from '../connection/graph.ts';
import {
  keepLookAlikes,
  keepNewcomerApart,
  lockTownsOfMark,
  lockTownsOfPerson,
  marksWithNameStart,
  nameOfPerson,
  peopleWithNameStart,
  soughtNames,
} from './look-alike.query.ts';

/**
 * Looks for the people of a mark elsewhere in the directory, under another identity. Everybody with a name like theirs is kept
 * apart at once; the mark has to be locked. The client is sought by the whole name only.
 */
export async function searchLookAlikes(tx: WriteTransaction, markId: string): Promise<void> {
  const townCodes = (await tx.run(lockTownsOfMark, { markId })).map(({ code }) => code);
  for (const { side, ...sought } of await tx.run(soughtNames, { markId })) {
    if (side === 'PROTECTED' && sought.familyName === null) continue;
    const found = await tx.run(peopleWithNameStart, { nameStart: nameStart(sought.callName), townCodes });
    const personIds = found.filter((person) => isAlike(side, sought, person)).map(({ id }) => id);
    await tx.run(keepLookAlikes, { markId, side, personIds });
  }
}

/**
 * For every act that writes somebody down in the directory, or gives them another name: whoever looks like somebody of a mark
 * stays out of sight from the first moment. Asks the same number of questions whether or not there is such a mark, so that
 * nobody can tell.
 */
export async function keepNewcomerFromMarks(tx: WriteTransaction, personId: string): Promise<void> {
  const townCodes = (await tx.run(lockTownsOfPerson, { personId })).map(({ code }) => code);
  const [name] = await tx.run(nameOfPerson, { personId });
  if (name === undefined) return;
  const starts = { nameStart: nameStart(name.callName), nameStarts: nameStarts(name.callName) };
  const marks = await tx.run(marksWithNameStart, { personId, townCodes, ...starts });
  const rows = marks.filter((mark) => isAlike(mark.side, mark, name)).map(({ markId, side }) => ({ markId, side }));
  await tx.run(keepNewcomerApart, { personId, rows });
}

/** The client's name is known in full, and a call name alone would close far too many. */
function isAlike(side: 'PROTECTED' | 'FEARED', sought: SoughtName, other: SoughtName): boolean {
  if (side === 'PROTECTED' && (sought.familyName === null || other.familyName === null)) return false;
  return namesAlike(sought, other);
}
