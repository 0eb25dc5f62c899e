export { prepareMap, showNetwork, showScene } from './show-map.tsx';
export type { SceneRequest } from '../network/map/scene-request.ts';
