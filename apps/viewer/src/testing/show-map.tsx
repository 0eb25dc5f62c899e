import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Scene } from '@netwerk/viewer-scene';
import { startLanguage } from '../language/language.ts';
import { MapDrawing, NetworkMap } from '../network/map/network-map.tsx';
import type { SceneRequest } from '../network/map/scene-request.ts';
import type { MapMoving } from '../network/map/use-moving.ts';
import { useScene } from '../network/map/use-scene.ts';
import '../theme/index.css';

const still: MapMoving = { onPin: () => undefined, onOtherCell: () => undefined, onBorder: () => undefined };

/** Words and letters that the page has long before it comes to a map. */
export async function prepareMap(): Promise<void> {
  await startLanguage();
  await Promise.all(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 12px 'Source Sans 3'`)));
}

/** The map of the product in an element, of a scene that is there already. Whoever is put elsewhere stays there. */
export function showScene(element: HTMLElement, scene: Scene): void {
  createRoot(element).render(<Map scene={scene} />);
}

/** The same of a network, for which the places have yet to be chosen, beside the page as the product does. */
export function showNetwork(element: HTMLElement, request: SceneRequest): void {
  createRoot(element).render(<MapOfNetwork request={request} />);
}

function MapOfNetwork({ request }: { request: SceneRequest }): ReactElement {
  const { answer } = useScene(request);
  return answer ? <Map scene={answer.scene} /> : <MapDrawing />;
}

function Map({ scene }: { scene: Scene }): ReactElement {
  return (
    <NetworkMap
      scene={scene}
      label={scene.client.name}
      chosen={null}
      onChoose={() => undefined}
      controls={null}
      moving={still}
    />
  );
}
