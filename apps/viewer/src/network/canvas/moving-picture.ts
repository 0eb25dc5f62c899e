import type { Core, NodeSingular } from 'cytoscape';
import type { MapArea } from '@netwerk/viewer-scene';
import { isCovered, pictureTransform } from './picture-view.ts';
import type { View } from './view.ts';

/** What of Cytoscape's canvas renderer is used here; it has no types of its own. */
interface CanvasRenderer {
  readonly NODE: number;
  readonly DRAG: number;
  readonly data: {
    readonly canvases: readonly HTMLCanvasElement[];
    readonly canvasNeedsRedraw: boolean[];
    readonly wheelZooming?: boolean;
  };
  readonly hoverData: { readonly dragging?: boolean };
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
  render: (options?: { readonly forcedContext?: unknown }) => void;
  notify: (event: string, elements?: unknown) => void;
  readonly redraw: () => void;
  readonly redrawHint: (layer: 'eles' | 'drag', needed: boolean) => void;
  readonly updateCachedGrabbedEles: () => void;
}

/** Until then a hand that stands still or lets go may go on; longer than Cytoscape waits for a wheel. */
const restMs = 200;
/** Where the picture does not reach, it is drawn anew once in so many frames. */
const framesBeforeNew = 3;

/**
 * Keeps Cytoscape from drawing what did not change. While a hand moves the view, what was drawn last is moved and stretched as
 * the picture that it is, and drawn anew where it does not reach and once the hand is still. While somebody is held, only they
 * and their lines are drawn. Without a graphics card either takes a third of the time.
 */
export class MovingPicture {
  readonly #cy: Core;
  readonly #renderer: CanvasRenderer;
  readonly #area: () => MapArea | null;
  #drawn: View | null = null;
  #shown: View | null = null;
  /** Something else than the view is different from what was drawn. */
  #changed = true;
  /** Cytoscape itself asks for a drawing where a wheel rests. */
  #byWheel = false;
  #framesBeside = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #held: NodeSingular | null = null;
  #heldApart = false;

  /** `area`: of the scene that is on the map. */
  constructor(cy: Core, area: () => MapArea | null) {
    this.#cy = cy;
    this.#area = area;
    this.#renderer = (cy as unknown as { renderer: () => CanvasRenderer }).renderer();
    for (const canvas of this.#canvases())
      Object.assign(canvas.style, { transformOrigin: '0 0', willChange: 'transform' });
    this.#showOnly([this.#renderer.NODE]);
    const { render: drawAll, notify } = this.#renderer;
    this.#renderer.notify = (event, elements) => {
      if (event !== 'viewport') this.#changed = true;
      notify.call(this.#renderer, event, elements);
    };
    this.#renderer.render = (options) => {
      if (options?.forcedContext) drawAll.call(this.#renderer, options);
      else this.#render(() => drawAll.call(this.#renderer, options));
    };
  }

  /** From now on only this person and their lines are drawn anew. */
  hold(person: NodeSingular): void {
    this.letGo();
    this.#held = person;
    this.#setApart(person, true);
  }

  letGo(): void {
    if (this.#held) this.#setApart(this.#held, false);
    this.#held = null;
  }

  destroy(): void {
    this.#endRest();
  }

  #render(draw: () => void): void {
    const view = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    if (this.#mayMoveTo(view)) {
      this.#move(view);
      return;
    }
    const { canvasNeedsRedraw } = this.#renderer.data;
    const { NODE } = this.#renderer;
    if (this.#heldApart && isSameView(view, this.#drawn)) canvasNeedsRedraw[NODE] = false;
    const isNew = canvasNeedsRedraw[NODE];
    draw();
    this.#shown = view;
    if (isNew) this.#tookFrom(view);
  }

  /** The canvas holds what is to be seen in this view. */
  #tookFrom(view: View): void {
    this.#endRest();
    this.#drawn = view;
    this.#changed = false;
    this.#framesBeside = 0;
    this.#heldApart = this.#held !== null;
    this.#place('');
  }

  #mayMoveTo(view: View): boolean {
    const area = this.#area();
    if (this.#changed || !area || !this.#drawn || !this.#isByHand()) return false;
    if (isCovered(area, { width: this.#cy.width(), height: this.#cy.height() }, view, this.#drawn)) return true;
    this.#framesBeside += 1;
    return this.#framesBeside < framesBeforeNew;
  }

  /** A hand moves the view, or has just let go: the drawing that Cytoscape asks for then can wait until it rests. */
  #isByHand(): boolean {
    const { pinching, swipePanning, hoverData, data } = this.#renderer;
    const moves =
      pinching === true || swipePanning === true || hoverData.dragging === true || data.wheelZooming === true;
    return moves || (this.#rest !== undefined && !this.#byWheel);
  }

  #move(view: View): void {
    if (!this.#drawn || isSameView(view, this.#shown)) return;
    this.#place(pictureTransform(view, this.#drawn));
    this.#shown = view;
    this.#byWheel = this.#renderer.data.wheelZooming === true;
    this.#cy.emit('render');
    this.#endRest();
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      this.#changed = true;
      this.#drawAnew();
    }, restMs);
  }

  #endRest(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  #drawAnew(): void {
    this.#renderer.redrawHint('eles', true);
    this.#renderer.redrawHint('drag', true);
    this.#renderer.redraw();
  }

  /** Cytoscape draws who is dragged, with their lines, on a canvas of its own. */
  #setApart(person: NodeSingular, apart: boolean): void {
    const { NODE, DRAG } = this.#renderer;
    this.#showOnly(apart ? [NODE, DRAG] : [NODE]);
    this.#heldApart = false;
    person.union(person.connectedEdges()).forEach((element) => {
      (element as unknown as { rscratch: (name: string, value: boolean) => void }).rscratch('inDragLayer', apart);
    });
    this.#renderer.updateCachedGrabbedEles();
    this.#drawAnew();
  }

  /** A browser copies every canvas that can be seen for every frame, also one on which nothing is drawn. */
  #showOnly(layers: readonly number[]): void {
    this.#renderer.data.canvases.forEach((canvas, layer) => {
      canvas.style.display = layers.includes(layer) ? '' : 'none';
    });
  }

  #place(transform: string): void {
    for (const canvas of this.#canvases()) if (canvas.style.transform !== transform) canvas.style.transform = transform;
  }

  #canvases(): readonly HTMLCanvasElement[] {
    const { data, NODE, DRAG } = this.#renderer;
    return [NODE, DRAG].flatMap((layer) => data.canvases[layer] ?? []);
  }
}

function isSameView(one: View, other: View | null): boolean {
  return other !== null && one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
}
