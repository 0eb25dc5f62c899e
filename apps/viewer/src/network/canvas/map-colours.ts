/** The colours that Cytoscape draws with, taken from the page's tokens so that a gemeente's theme reaches the canvas. */
export interface MapColours {
  readonly ink: string;
  readonly tie: string;
  readonly acquaintance: string;
  readonly professional: string;
  readonly group: string;
  readonly gone: string;
  readonly change: string;
  readonly chosen: string;
}

export function readMapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--netwerk-map-ink'),
    tie: token('--netwerk-map-tie'),
    acquaintance: token('--netwerk-map-acquaintance'),
    professional: token('--netwerk-map-professional'),
    group: token('--netwerk-map-group'),
    gone: token('--netwerk-map-gone'),
    change: token('--netwerk-map-change'),
    chosen: token('--basis-color-action-1-color-default'),
  };
}
