import type { Core, EventObject, NodeSingular } from 'cytoscape';

/** A tap on somebody chooses them; a tap on the ground lets go. */
export function listenToTaps(cy: Core, onPerson: (memberId: string | null) => void): void {
  cy.on('tap', (event: EventObject) => {
    const target = event.target as Core | NodeSingular;
    const memberId: unknown = target === cy ? null : target.data('memberId');
    onPerson(typeof memberId === 'string' ? memberId : null);
  });
}
