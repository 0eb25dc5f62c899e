import type { ReactElement } from 'react';
import './empty-network.css';

/** The client in the middle of the rings, with nobody around yet. */
export function EmptyRings({ name }: { name: string }): ReactElement {
  return (
    <svg className="empty-network__rings" viewBox="0 0 400 320" aria-hidden="true">
      <ellipse cx="200" cy="160" rx="195" ry="155" className="map-ring" />
      <ellipse cx="200" cy="160" rx="142" ry="113" className="map-ring map-ring--2" />
      <ellipse cx="200" cy="160" rx="90" ry="72" className="map-ring map-ring--1" />
      <circle cx="200" cy="160" r="34" className="empty-network__client" />
      <text x="200" y="160" textAnchor="middle" dominantBaseline="central" className="empty-network__name">
        {name}
      </text>
    </svg>
  );
}
