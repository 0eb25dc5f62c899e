import { todayInTheNetherlands, type IsoDate } from '@netwerk/domain';

/** When a network was last discussed, and what was last written down about it; null for never. */
export interface Discussed {
  readonly discussedOn: IsoDate | null;
  readonly toldAt: string | null;
  readonly memberAt: string | null;
  readonly goneSince: IsoDate | null;
}

/** The day on which what is on the map was discussed with the client; null while something newer was not: then it is a concept. */
export function discussedAsItIs({ discussedOn, toldAt, memberAt, goneSince }: Discussed): IsoDate | null {
  if (discussedOn === null) return null;
  const changes = [
    goneSince,
    ...[toldAt, memberAt].map((at) => (at === null ? null : todayInTheNetherlands(new Date(at)))),
  ];
  return changes.every((day) => day === null || day <= discussedOn) ? discussedOn : null;
}
