import type { SceneAnswer, SceneRequest } from './scene-request.ts';
import type { WorkOrder, WorkResult } from './scene.worker.ts';

/** Draws scenes beside the page, one worker for one map; later orders overtake earlier ones. */
export class SceneStudio {
  readonly #worker = new Worker(new URL('./scene.worker.ts', import.meta.url), { type: 'module' });
  readonly #onAnswer: (answer: SceneAnswer | null) => void;
  #newest = 0;

  /** @param onAnswer called with each newest scene, or null when it could not be drawn */
  constructor(onAnswer: (answer: SceneAnswer | null) => void) {
    this.#onAnswer = onAnswer;
    this.#worker.onmessage = ({ data }: MessageEvent<WorkResult>) => this.#receive(data);
    this.#worker.onerror = () => this.#onAnswer(null);
  }

  order(request: SceneRequest): void {
    this.#newest += 1;
    const order: WorkOrder = { id: this.#newest, request };
    this.#worker.postMessage(order);
  }

  close(): void {
    this.#worker.terminate();
  }

  #receive(result: WorkResult): void {
    if (result.id === this.#newest) this.#onAnswer('answer' in result ? result.answer : null);
  }
}
