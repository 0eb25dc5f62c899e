import { max, min } from '../geometry/maths.ts';
import { clamp } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { SceneClient } from '../scene.types.ts';
import { fitText } from '../text/fit-text.ts';
import { textWidth } from '../text/text-width.ts';

const smallestName = 12;
const largestShare = 0.42;

/** The client's name as large as the circle allows: on one line, or two when that reads larger, cut as a last resort. */
export function drawClient(name: string, client: Circle): SceneClient {
  const lines = [[name], ...twoLines(name)].reduce((best, each) =>
    sizeOf(each, client) > sizeOf(best, client) ? each : best,
  );
  const nameSize = Math.floor(clamp(sizeOf(lines, client), smallestName, client.radius * largestShare) * 2) / 2;
  const room = roomFor(lines.length, client);
  return { ...client, name, lines: lines.map((line) => fitText(line, nameSize, 700, room)), nameSize };
}

function twoLines(name: string): readonly (readonly string[])[] {
  const words = name.split(' ').filter((word) => word !== '');
  return words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
}

function sizeOf(lines: readonly string[], client: Circle): number {
  const widest = max(...lines.map((line) => textWidth(line, 100, 700)));
  return min((roomFor(lines.length, client) / max(1, widest)) * 100, client.radius * largestShare);
}

function roomFor(lines: number, client: Circle): number {
  return client.radius * (lines === 1 ? 1.75 : 1.6);
}
