import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '@netwerk/viewer-scene';

export interface HoverEvents {
  readonly onHover: (memberId: string | null) => void;
  /** Where the mouse is, in pixels of the scene: what lies over the canvas can be chosen too. */
  readonly onMove: (at: Point) => void;
}

/** A mouse over somebody shows that they can be chosen. */
export function listenToHover(cy: Core, { onHover, onMove }: HoverEvents): void {
  cy.on('mousemove', (event: EventObject) => onMove(event.position));
  cy.on('mouseover', 'node', (event: EventObject) => {
    const memberId: unknown = (event.target as NodeSingular).data('memberId');
    onHover(typeof memberId === 'string' ? memberId : null);
  });
  cy.on('mouseout', 'node', () => onHover(null));
}
