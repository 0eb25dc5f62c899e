import type { ReactElement } from 'react';
import { initials } from '../../parts/avatar.tsx';
import type { MemberLink } from '../../network/network.types.ts';
import type { CapturePerson } from '../capture-person.ts';
import { middle, ringRadii, ringSpots, spotRadius } from './ring-places.ts';
import './ring-picture.css';

interface RingPictureProps {
  clientName: string;
  people: readonly CapturePerson[];
  currentId: string | null;
  ties?: readonly MemberLink[];
  /** The ring that an answer would choose. */
  pointedRing?: number | null;
}

/** The rings as they fill up. For the eye alone: the list beside it says the same. */
export function RingPicture({
  clientName,
  people,
  currentId,
  ties = [],
  pointedRing = null,
}: RingPictureProps): ReactElement {
  const spots = ringSpots(people);
  const radius = spotRadius(spots.length);
  const at = new Map(spots.map((spot) => [spot.person.id, spot]));
  return (
    <svg className="ring-picture" viewBox="0 0 400 320" aria-hidden="true">
      {ringRadii
        .map(({ x, y }, place) => ({ x, y, ring: place + 1 }))
        .toReversed()
        .map(({ x, y, ring }) => (
          <ellipse
            key={ring}
            cx={middle.x}
            cy={middle.y}
            rx={x}
            ry={y}
            className={`map-ring map-ring--${ring} ${ring === pointedRing ? 'ring-picture__pointed' : ''}`}
          />
        ))}
      {ties.map((tie) => {
        const [from, to] = [at.get(tie.fromId), at.get(tie.toId)];
        return from && to ? (
          <line key={tie.id} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="ring-picture__tie" />
        ) : null;
      })}
      <circle cx={middle.x} cy={middle.y} r="32" className="ring-picture__client" />
      <text x={middle.x} y={middle.y} className="ring-picture__client-name">
        {clientName.length > 9 ? initials(clientName) : clientName}
      </text>
      {spots.map(({ person, x, y }) => (
        <g key={person.id} className={person.id === currentId ? 'ring-picture__current' : undefined}>
          <circle cx={x} cy={y} r={person.id === currentId ? radius + 2 : radius} className="ring-picture__person" />
          <text x={x} y={y} className={`ring-picture__name ${radius < 18 ? 'ring-picture__name--small' : ''}`}>
            {initials(person.name)}
          </text>
        </g>
      ))}
    </svg>
  );
}
