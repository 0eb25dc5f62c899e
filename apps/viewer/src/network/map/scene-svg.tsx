import { useEffect, useRef, type ReactElement } from 'react';
import { sceneToSvg, type Scene, type SceneTheme } from '@netwerk/viewer-scene';

interface SceneSvgProps {
  scene: Scene;
  theme: SceneTheme;
  /** Where something beside the picture says the same in words. */
  hidden?: boolean;
}

/** The scene as one picture in the page, for where nothing has to be dragged or zoomed: on paper and in gespreksmodus. */
export function SceneSvg({ scene, theme, hidden = false }: SceneSvgProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = new DOMParser().parseFromString(sceneToSvg(scene, { theme }), 'image/svg+xml').documentElement;
    place.current?.replaceChildren(document.importNode(picture, true));
  }, [scene, theme]);
  return <div className="scene-svg" ref={place} aria-hidden={hidden} />;
}
