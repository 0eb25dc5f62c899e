import type { IsoDate } from '@netwerk/domain';
import type { Invented } from '../people/residents.ts';
import type { Neighbourhood } from '../place/areas.ts';
import type { Random } from '../random/random.ts';
import { drawAcquaintances } from './acquaintances.ts';
import { Drawing, drawCircle } from './circle.ts';
import { conversationDays, liveThrough } from './life-of-ties.ts';
import type { ToldNetwork } from './told.types.ts';

/** Around whom, where, who works with them, and between which days it was told. */
export interface NetworkSetting {
  readonly client: Invented;
  readonly area: Neighbourhood;
  /** Call name of the worker who stands on the map too; null when the traject was closed. */
  readonly worker: string | null;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A network as people have it, with everything that changed in it since the first conversation. */
export function drawNetwork(random: Random, setting: NetworkSetting): ToldNetwork {
  const days = conversationDays(random, setting.first, setting.last);
  const drawing = new Drawing(random, setting.client, setting.area);
  drawCircle(random, drawing, setting.worker);
  const members = liveThrough(random, drawing, days);
  const from = new Map(members.map((member) => [member.key, member.from]));
  const since = (alter: { readonly key: string }) => from.get(alter.key) ?? setting.first;
  return { members, knows: drawAcquaintances(random, drawing.alters, since, days.at(-1) ?? setting.first) };
}
