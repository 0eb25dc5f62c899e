import type { Scene } from '@netwerk/viewer-scene';
import type { SceneRequest } from '../network/map/scene-request.ts';
import { SceneStudio } from '../network/map/scene-studio.ts';

/** One picture, made beside the page. Fails when it cannot be drawn. */
export async function drawOnce(request: SceneRequest): Promise<Scene> {
  await document.fonts.ready;
  return new Promise((resolve, reject) => {
    const studio = new SceneStudio((answer) => {
      studio.close();
      if (answer) resolve(answer.scene);
      else reject(new Error('The picture could not be drawn.'));
    });
    studio.order(request);
  });
}
