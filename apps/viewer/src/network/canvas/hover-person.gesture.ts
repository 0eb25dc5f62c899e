import type { Core, EventObject, NodeSingular } from 'cytoscape';

/** A mouse over somebody shows that they can be chosen. */
export function listenToHover(cy: Core, onHover: (memberId: string | null) => void): void {
  cy.on('mouseover', 'node', (event: EventObject) => {
    const memberId: unknown = (event.target as NodeSingular).data('memberId');
    onHover(typeof memberId === 'string' ? memberId : null);
  });
  cy.on('mouseout', 'node', () => onHover(null));
}
