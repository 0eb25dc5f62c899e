import type { ReactElement } from 'react';
import './opportunity-number.css';

/** The number that a kans has in the list and on the map. */
export function OpportunityNumber({ number, filled = false }: { number: number; filled?: boolean }): ReactElement {
  return <span className={`kans-number ${filled ? 'kans-number--filled' : ''}`}>{number}</span>;
}
