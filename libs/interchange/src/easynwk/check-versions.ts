import { isDateInBounds, todayInTheNetherlands } from '@netwerk/domain';
import type { EasyNwkFile, EasyNwkVersion } from './easynwk-file.ts';
import { ImportProblem } from '../import-problem.ts';

/**
 * What a shape cannot say: versions that contradict each other or themselves.
 * @throws ImportProblem
 */
export function checkVersions(file: EasyNwkFile): void {
  checkCurrentVersion(file);
  checkDates(file.versions);
  file.versions.forEach(checkVersion);
}

function checkCurrentVersion(file: EasyNwkFile): void {
  const ids = file.versions.map((version) => version.id);
  if (new Set(ids).size < ids.length)
    throw wrong('versions', 'twee versies hebben hetzelfde id', 'two versions have the same id');
  if (!ids.includes(file.currentVersion)) {
    throw wrong('currentVersion', 'deze versie staat niet in het bestand', 'this version is not in the file');
  }
}

/** A version holds from its date up to the next: two on one day would leave one of them no time. */
function checkDates(versions: readonly EasyNwkVersion[]): void {
  const seen = new Set<string>();
  for (const [index, { date }] of versions.entries()) {
    const place = `versions[${index}].date`;
    if (!isDateInBounds(date, todayInTheNetherlands()))
      throw wrong(place, 'ligt buiten 1900 tot tien jaar vooruit', 'lies outside 1900 to ten years ahead');
    if (seen.has(date))
      throw wrong(place, 'een eerdere versie heeft dezelfde datum', 'an earlier version has the same date');
    seen.add(date);
  }
}

function checkVersion({ nwk }: EasyNwkVersion, index: number): void {
  const ids = new Set<number>();
  for (const [position, alter] of nwk.alteri.entries()) {
    const place = `versions[${index}].nwk.alteri[${position}].id`;
    if (ids.has(alter.id)) throw wrong(place, 'komt twee keer voor', 'occurs twice');
    ids.add(alter.id);
  }
  for (const [position, { id1, id2 }] of nwk.connections.entries()) {
    const place = `versions[${index}].nwk.connections[${position}]`;
    if (id1 === id2) throw wrong(place, 'verbindt iemand met zichzelf', 'connects somebody to themselves');
    if (!ids.has(id1) || !ids.has(id2))
      throw wrong(place, 'verwijst naar iemand die er niet is', 'refers to somebody who is not there');
  }
}

function wrong(place: string, nl: string, en: string): ImportProblem {
  return new ImportProblem('UNREADABLE', {
    nl: `Dit bestand is niet ingelezen: ${place}: ${nl}.`,
    en: `This file was not read in: ${place}: ${en}.`,
  });
}
