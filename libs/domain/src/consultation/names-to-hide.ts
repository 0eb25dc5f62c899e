import type { HiddenName } from './hide-names.ts';

/** Somebody, or a place, whose name may not be read. */
export interface NamedThing {
  readonly callName: string;
  readonly familyName: string | null;
  readonly word: string;
}

/** Small words of a family name ("van den Berg") say nothing by themselves. */
const particles = new Set([
  'de',
  'den',
  'der',
  'het',
  'van',
  'von',
  'ten',
  'ter',
  'te',
  'in',
  'op',
  'el',
  'al',
  'la',
  'le',
]);

/** Every way in which a name is written: whole, the parts of a person, and each part that begins with a capital. */
export function namesToHide(things: readonly NamedThing[]): HiddenName[] {
  return things.flatMap(({ callName, familyName, word }) => {
    const whole = familyName === null ? [callName] : [`${callName} ${familyName}`, callName, familyName];
    const parts = whole.flatMap((name) => name.split(/[\s\-–/()"“”'‘’.,]+/u)).filter(isTelling);
    return [...new Set([...whole, ...parts])].map((name) => ({ name, word }));
  });
}

function isTelling(part: string): boolean {
  return [...part].length > 1 && /^\p{Lu}/u.test(part) && !particles.has(part.toLowerCase());
}
