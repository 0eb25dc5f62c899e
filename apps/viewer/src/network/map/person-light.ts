import type { SceneNode } from '@netwerk/viewer-scene';

/** How far the light under the mouse reaches beyond a person, in pixels of the scene. */
const beyond = 5;

/** Who the mouse is over stands in a light of its own: on the canvas it would cost a drawing of everybody. */
export function lightUp(frame: HTMLElement | null, person: SceneNode | null): void {
  const light = frame?.querySelector<HTMLElement>('.map__light');
  if (!light) return;
  light.hidden = person === null;
  if (!person) return;
  const reach = person.radius + beyond;
  Object.assign(light.style, { left: `${person.x - reach}px`, top: `${person.y - reach}px`, width: `${reach * 2}px` });
}
