import { viewTransform, type View } from '../canvas/view.ts';

/** After so many frames without movement a view is at rest; a slow machine needs more time for them. */
const framesToRest = 10;

/**
 * Keeps the layers named `data-follows` on the places of the canvas. While a view moves they are moved and stretched as the
 * pictures that they are, for drawing hundreds of names anew takes longer than a frame; where it comes to rest they are drawn
 * anew, and sharp.
 */
export class LayerFollower {
  readonly #frame: HTMLElement;
  #transform = '';
  #stillFor = framesToRest;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  follow(view: View): void {
    const transform = viewTransform(view);
    // The canvas draws for other reasons too, and a layer may have come since.
    for (const layer of this.#layers()) if (layer.style.transform !== transform) layer.style.transform = transform;
    if (transform === this.#transform) return;
    this.#transform = transform;
    if (this.#stillFor >= framesToRest) requestAnimationFrame(() => this.#waitForRest());
    this.#stillFor = 0;
  }

  #waitForRest(): void {
    this.#stillFor += 1;
    if (this.#stillFor >= framesToRest) this.#drawAnew();
    else requestAnimationFrame(() => this.#waitForRest());
  }

  /** A layer that is no longer told to change is drawn at its size; from the next frame on it is ready to be moved again. */
  #drawAnew(): void {
    for (const layer of this.#layers()) layer.style.willChange = '';
    requestAnimationFrame(() => {
      for (const layer of this.#layers()) layer.style.willChange = 'transform';
    });
  }

  #layers(): NodeListOf<HTMLElement> {
    return this.#frame.querySelectorAll<HTMLElement>('[data-follows]');
  }
}
