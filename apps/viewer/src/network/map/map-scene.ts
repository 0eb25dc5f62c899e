import { createContext, useContext, useEffect } from 'react';
import type { Scene } from '@netwerk/viewer-scene';

/** The map that is on the screen, for what stands beside it; null in the list, and while it is drawn for the first time. */
interface SharedScene {
  readonly scene: Scene | null;
  readonly share: (scene: Scene | null) => void;
}

export const MapSceneContext = createContext<SharedScene>({ scene: null, share: () => undefined });

export function useShareScene(scene: Scene | null): void {
  const { share } = useContext(MapSceneContext);
  useEffect(() => {
    share(scene);
    return () => share(null);
  }, [share, scene]);
}

export function useShownScene(): Scene | null {
  return useContext(MapSceneContext).scene;
}
