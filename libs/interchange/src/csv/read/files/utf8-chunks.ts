import { isUtf8 } from 'node:buffer';
import type { OpenFile } from './open-file.ts';
import { notUtf8 } from './folder-problems.ts';
import { binary } from './other-formats.ts';

const chunkBytes = 256 * 1024;

/**
 * The bytes of a file, none of which is half a character.
 * @throws ImportProblem at the first byte that is not UTF-8, with its line
 */
export async function* utf8Chunks({ handle }: OpenFile, name: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let line = 1;
  // `\r\n` may fall apart over two pieces.
  let endedInReturn = false;
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
    position += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const whole = bytesRead === 0 ? bytes : bytes.subarray(0, wholeCharacters(bytes));
    rest = bytes.subarray(whole.length);
    if (whole.includes(0)) throw binary(name);
    if (!isUtf8(whole)) throw notUtf8(name, line + lineBreaks(whole.subarray(0, firstBadByte(whole))));
    if (whole.length > 0) yield whole;
    if (bytesRead === 0) return;
    line += lineBreaks(whole) - (endedInReturn && whole[0] === 10 ? 1 : 0);
    endedInReturn = whole.at(-1) === 13;
  }
}

/** Length without a last character of which bytes are still to come. */
export function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    const needed = byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : byte >= 0b1100_0000 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Number of lines that were ended: by `\r\n`, `\n` or `\r`. */
export function lineBreaks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) if (bytes[at + 1] !== 10) count += 1;
  return count;
}

function firstBadByte(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, wholeCharacters(part)))) good = middle;
    else bad = middle;
  }
  return good;
}
