import cytoscape, {
  type Core,
  type EdgeDataDefinition,
  type ElementDefinition,
  type NodeDataDefinition,
} from 'cytoscape';
import type { MapArea, Point, Scene } from '@netwerk/viewer-scene';
import { canvasStyle } from './canvas-style.ts';
import { readMapColours } from './map-colours.ts';
import { listenToDrags, type DragEvents } from './drag-person.gesture.ts';
import { clientNodeId, nodeId, sceneElements } from './scene-elements.ts';
import { listenToHover, type HoverEvents } from './hover-person.gesture.ts';
import { MovingPicture } from './moving-picture.ts';
import { listenToTaps, type TapEvents } from './tap-person.gesture.ts';
import { fitView, startView, stepInside, zoomView, type View } from './view.ts';

/** Room for the circle and the name under it, in pixels. */
const revealMargin = 24;

export interface MapCanvasEvents extends DragEvents, TapEvents, HoverEvents {
  /** After every drawing, with the view that was drawn, so that what lies over the canvas stays on its place. */
  readonly onView: (view: View) => void;
}

/** The one owner of Cytoscape: made when the map appears, patched by difference, ended when the map leaves. */
export class MapCanvas {
  readonly #cy: Core;
  readonly #picture: MovingPicture;
  #scene: Scene | null = null;

  constructor(container: HTMLElement, events: MapCanvasEvents) {
    this.#cy = cytoscape({
      container,
      style: canvasStyle(readMapColours(container)),
      layout: { name: 'preset' },
      minZoom: 0.4,
      maxZoom: 4,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      // Thin lines and small circles are ragged at one point for each pixel.
      pixelRatio: Math.max(2, window.devicePixelRatio),
    });
    this.#picture = new MovingPicture(this.#cy, () => this.#scene?.area ?? null);
    listenToTaps(this.#cy, events);
    listenToHover(this.#cy, events);
    listenToDrags(this.#cy, events, this.#picture);
    this.#cy.on('render', () => events.onView({ zoom: this.#cy.zoom(), pan: this.#cy.pan() }));
  }

  /** Brings the canvas to the scene: what stays is changed, what is gone leaves, what is new comes, in one drawing. */
  draw(scene: Scene): void {
    const wanted = new Map(sceneElements(scene).map((element) => [String(element.data.id), element]));
    const former = this.#scene;
    this.#cy.batch(() => {
      this.#cy.elements().forEach((element) => {
        if (!wanted.has(element.id())) element.remove();
      });
      // One by one every new element would be looked at and styled on its own.
      this.#cy.add([...wanted.values()].filter((element) => !this.#patched(element)));
    });
    this.#scene = scene;
    if (former?.area.width !== scene.area.width || former.area.height !== scene.area.height) this.fit();
  }

  choose(memberId: string | null): void {
    this.#cy.batch(() => {
      this.#cy.nodes('.chosen').removeClass('chosen');
      if (memberId !== null) this.#cy.getElementById(nodeId(memberId)).addClass('chosen');
    });
  }

  /** Dims everybody but these and the client, with their lines; null: everybody is in the light. */
  light(memberIds: ReadonlySet<string> | null): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('beside');
      if (memberIds === null) return;
      const lit = new Set([clientNodeId, ...[...memberIds].map(nodeId)]);
      this.#cy.nodes().forEach((node) => void node.toggleClass('beside', !lit.has(node.id())));
      this.#cy.edges().forEach((edge) => {
        edge.toggleClass('beside', !(lit.has(edge.source().id()) && lit.has(edge.target().id())));
      });
    });
  }

  /** Shows somebody elsewhere for as long as that is only tried; `draw` brings them back. */
  tryAt(memberId: string, at: Point): void {
    this.#cy.getElementById(nodeId(memberId)).position({ ...at });
  }

  zoomBy(factor: number): void {
    this.#cy.viewport(zoomView(this.#cy, factor));
  }

  /** The view to begin with, and again after the room became another size. */
  start(): void {
    this.#cy.resize();
    if (this.#scene) this.#cy.viewport(startView(this.#scene, this.#room()));
  }

  /** The whole scene, however small. */
  fit(): void {
    if (this.#scene) this.#cy.viewport(fitView(this.#scene.area, this.#room()));
  }

  /** Moves the picture just so far that a place of the scene that was outside the room stands in it. */
  reveal(at: Point): void {
    const { x: right, y: down } = this.#cy.pan();
    const [x, y] = [at.x * this.#cy.zoom() + right, at.y * this.#cy.zoom() + down];
    const { width, height } = this.#room();
    this.#cy.panBy({ x: stepInside(x, width, revealMargin), y: stepInside(y, height, revealMargin) });
  }

  destroy(): void {
    this.#picture.destroy();
    this.#cy.destroy();
  }

  #room(): MapArea {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** Whether the element was there, and was brought to what is wanted; else it has yet to be added. */
  #patched(element: ElementDefinition): boolean {
    const present = this.#cy.getElementById(String(element.data.id));
    if (present.empty()) return false;
    // Ends of an edge cannot be patched as data.
    if (present.isEdge() && hasMovedEnds(present.data() as EdgeDataDefinition, element.data)) {
      present.remove();
      return false;
    }
    present.data(element.data);
    present.classes(element.classes ?? '');
    if (present.isNode() && element.position) present.position(element.position);
    return true;
  }
}

function hasMovedEnds(present: EdgeDataDefinition, wanted: EdgeDataDefinition | NodeDataDefinition): boolean {
  return present.source !== wanted['source'] || present.target !== wanted['target'];
}
