import type { Page } from 'playwright-core';

/** What Cytoscape holds for one line. */
interface DrawnEdge {
  readonly id: string;
  readonly drawn: boolean;
  /** Which line lies over which. */
  readonly order: number;
}

export interface DrawnMap {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly DrawnEdge[];
  /** The letters and signs over the canvas. */
  readonly letters: string;
}

interface CytoscapeEdge {
  id(): string;
  data(name: 'order'): number;
  visible(): boolean;
  _private: { rscratch: { badLine?: boolean; allpts?: number[] } };
}

interface CytoscapeNode {
  id(): string;
  position(): { x: number; y: number };
}

interface CytoscapeHolder extends Element {
  _cyreg: {
    cy: {
      nodes(): { map<T>(each: (node: CytoscapeNode) => T): T[] };
      edges(): { map<T>(each: (edge: CytoscapeEdge) => T): T[] };
    };
  };
}

export async function mapReady(page: Page): Promise<void> {
  await page.locator('.map-button').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.map__over')?.style.transform !== '');
}

/** The map as it is drawn: Cytoscape keeps itself in the element that it draws in. */
export async function drawnMap(page: Page): Promise<DrawnMap> {
  await mapReady(page);
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.map__canvas') as CytoscapeHolder)._cyreg;
    const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
    const round = (value: number): number => Math.round(value * 100) / 100;
    return {
      nodes: cy
        .nodes()
        .map((node) => ({ id: node.id(), x: round(node.position().x), y: round(node.position().y) }))
        .toSorted(byId),
      edges: cy
        .edges()
        .map((edge) => {
          const { badLine, allpts = [] } = edge._private.rscratch;
          return {
            id: edge.id(),
            drawn: edge.visible() && badLine !== true && allpts.length >= 4 && allpts.every(Number.isFinite),
            order: edge.data('order'),
          };
        })
        .toSorted(byId),
      letters: document.querySelector('.map__over')?.innerHTML ?? '',
    };
  });
}
