import type { Core, EventObject } from 'cytoscape';

/** A tap on somebody chooses them; a tap on the ground lets go. */
export function listenToTaps(cy: Core, onPerson: (memberId: string | null) => void): void {
  cy.on('tap', (event: EventObject) => {
    const memberId: unknown = event.target === cy ? null : event.target.data('memberId');
    onPerson(typeof memberId === 'string' ? memberId : null);
  });
}
