import {
  buildScene,
  compareScene,
  drawOpportunities,
  layoutScene,
  type LayoutInput,
  type Scene,
  type SceneLayout,
} from '@netwerk/viewer-scene';
import type { SceneAnswer, SceneRequest } from './scene-request.ts';

export interface WorkOrder {
  readonly id: number;
  readonly request: SceneRequest;
}

export type WorkResult = { readonly id: number } & ({ readonly answer: SceneAnswer } | { readonly failed: true });

/** Choosing places is the slow part and the same on every date; a few are kept. */
const layouts = new Map<string, SceneLayout>();
const keptLayouts = 8;

self.onmessage = ({ data }: MessageEvent<WorkOrder>): void => {
  self.postMessage(work(data));
};

function work({ id, request }: WorkOrder): WorkResult {
  try {
    return { id, answer: draw(request) };
  } catch {
    return { id, failed: true };
  }
}

function draw(request: SceneRequest): SceneAnswer {
  const layout = layoutFor(request.layout);
  const scene = request.then
    ? compareScene(layout, request.then, request.network, request.changes, request.options)
    : buildScene(layout, request.network, request.options);
  const opportunities = drawOpportunities(request.opportunities ?? [], {
    ...{ scene, layout },
    hidden: hiddenFrom(scene, request),
  });
  return { scene, opportunities, crowded: layout.fullCells.length > 0, arrangingHelps: layout.arrangingHelps };
}

/** Who is in the network and, because of a filter, not in the picture. */
function hiddenFrom({ nodes, offMap }: Scene, { network }: SceneRequest): ReadonlySet<string> {
  const shown = new Set([...nodes, ...offMap].map((each) => each.memberId));
  return new Set(network.members.map((member) => member.id).filter((id) => !shown.has(id)));
}

function layoutFor(input: LayoutInput): SceneLayout {
  const key = JSON.stringify(input);
  const layout = layouts.get(key) ?? layoutScene(input);
  layouts.delete(key);
  layouts.set(key, layout);
  const oldest = layouts.keys().next().value;
  if (layouts.size > keptLayouts && oldest !== undefined) layouts.delete(oldest);
  return layout;
}
