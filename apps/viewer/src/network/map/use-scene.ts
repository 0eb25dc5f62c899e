import { useEffect, useRef, useState } from 'react';
import type { SceneAnswer, SceneRequest } from './scene-request.ts';
import { SceneStudio } from './scene-studio.ts';

export interface SceneState {
  answer: SceneAnswer | null;
  failed: boolean;
}

/** The scene for a request; the former one stays until the next is ready, so that nothing flashes. */
export function useScene(request: SceneRequest | null): SceneState {
  const [state, setState] = useState<SceneState>({ answer: null, failed: false });
  const studio = useRef<SceneStudio | null>(null);
  useEffect(() => {
    const opened = new SceneStudio((answer) =>
      setState((former) => (answer ? { answer, failed: false } : { answer: former.answer, failed: true })),
    );
    studio.current = opened;
    return () => opened.close();
  }, []);
  useEffect(() => {
    let stale = false;
    // Names are measured with the letters that will be drawn; waiting also keeps Cytoscape from drawing too early.
    void document.fonts.ready.then(() => {
      if (!stale && request) studio.current?.order(request);
    });
    return () => {
      stale = true;
    };
  }, [request]);
  return state;
}
