import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '@netwerk/viewer-scene';

export interface TapEvents {
  /** What lies over the canvas may take a tap at a place of the scene: then it is nobody's else. */
  readonly onOver: (at: Point) => boolean;
  readonly onPerson: (memberId: string | null) => void;
}

/** A tap on somebody chooses them; a tap on the ground lets go. */
export function listenToTaps(cy: Core, { onOver, onPerson }: TapEvents): void {
  cy.on('tap', (event: EventObject) => {
    if (onOver(event.position)) return;
    const target = event.target as Core | NodeSingular;
    const memberId: unknown = target === cy ? null : target.data('memberId');
    onPerson(typeof memberId === 'string' ? memberId : null);
  });
}
