import type { ReactElement, ReactNode } from 'react';

export type LegendKey =
  | 'informal'
  | 'professional'
  | 'group'
  | 'strength'
  | 'direction'
  | 'acquaintance'
  | 'tension'
  | 'cutOff'
  | 'received'
  | 'given'
  | 'stale'
  | 'gone'
  | 'unsafe'
  | 'change'
  | 'trail'
  | 'stopped'
  | 'opportunity';

const drawings: Record<LegendKey, { width: number; drawing: ReactNode }> = {
  informal: { width: 18, drawing: <circle cx="9" cy="9" r="7" className="legend-shape" /> },
  professional: {
    width: 18,
    drawing: <rect x="2" y="2" width="14" height="14" rx="3.500" className="legend-shape legend-shape--professional" />,
  },
  group: {
    width: 18,
    drawing: <polygon points="1,9 5,2 13,2 17,9 13,16 5,16" className="legend-shape legend-shape--group" />,
  },
  strength: {
    width: 62,
    drawing: (
      <>
        <path d="M0 9h18" className="legend-line" strokeWidth="1.6" />
        <path d="M22 9h18" className="legend-line" strokeWidth="3.6" />
        <path d="M44 9h18" className="legend-line" strokeWidth="7" />
      </>
    ),
  },
  direction: {
    width: 30,
    drawing: (
      <>
        <path d="M0 9h22" className="legend-line" strokeWidth="2" />
        <polygon points="30,9 21,5 21,13" className="legend-fill" />
      </>
    ),
  },
  acquaintance: {
    width: 30,
    drawing: (
      <>
        <path d="M3 9h24" className="legend-line legend-line--link" strokeWidth="1.3" />
        <circle cx="3" cy="9" r="2.200" className="legend-fill legend-fill--link" />
        <circle cx="27" cy="9" r="2.200" className="legend-fill legend-fill--link" />
      </>
    ),
  },
  tension: { width: 30, drawing: <path d="M0 9l5-4 5 8 5-8 5 8 5-8 5 4" className="legend-line" strokeWidth="1.8" /> },
  cutOff: {
    width: 30,
    drawing: (
      <>
        <path d="M0 9h30" className="legend-line" strokeWidth="1.3" />
        <path d="M13 3v12M18 3v12" className="legend-line" strokeWidth="2.2" />
      </>
    ),
  },
  received: { width: 18, drawing: <circle cx="9" cy="9" r="6.500" className="legend-badge" /> },
  given: { width: 18, drawing: <circle cx="9" cy="9" r="6.500" className="legend-badge legend-badge--given" /> },
  stale: {
    width: 18,
    drawing: (
      <>
        <circle cx="9" cy="9" r="7" className="legend-badge legend-badge--stale" />
        <path d="M9 5v4.500l3 1.500" className="legend-line" strokeWidth="1.6" />
      </>
    ),
  },
  gone: {
    width: 40,
    drawing: (
      <>
        <path d="M9 2v14M5 6.500h8" className="legend-line" strokeWidth="1.8" />
        <path d="M22 9h12M30 5l4 4-4 4" className="legend-line" strokeWidth="1.8" />
      </>
    ),
  },
  unsafe: {
    width: 18,
    drawing: (
      <polygon
        points="6,1.500 12,1.500 16.500,6 16.500,12 12,16.500 6,16.500 1.500,12 1.500,6"
        className="legend-octagon"
      />
    ),
  },
  change: { width: 18, drawing: <circle cx="9" cy="9" r="7" className="legend-change" /> },
  trail: {
    width: 42,
    drawing: (
      <>
        <circle cx="7" cy="9" r="5.500" className="legend-change legend-change--thin" />
        <path d="M13 9h20" className="legend-change legend-change--thin" />
        <polygon points="42,9 32,5 32,13" className="legend-change-fill" />
      </>
    ),
  },
  opportunity: { width: 28, drawing: <path d="M0 9h28" className="legend-kans" /> },
  stopped: { width: 18, drawing: <path d="M3 3l12 12M15 3 3 15" className="legend-line" strokeWidth="2" /> },
};

export function LegendSign({ sign }: { sign: LegendKey }): ReactElement {
  const { width, drawing } = drawings[sign];
  return (
    <svg width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
      {drawing}
    </svg>
  );
}
