import '@netwerk/viewer/letters.css';
import type { Point } from '@netwerk/viewer-scene';
import { startView } from '@netwerk/viewer/map-view';
import { drawBare } from './bare-drawing.ts';
import { inRoom, loadLetters, placeOfPicture, roomOfPicture, untilPainted, whereNothingIs } from './page.ts';
import './side.types.ts';

window.bench = {
  prepare: loadLetters,
  whereNothingIs,
  paintScene: async (scene) => {
    const start = performance.now();
    const canvas = document.createElement('canvas');
    const room = roomOfPicture();
    Object.assign(canvas, room);
    placeOfPicture().append(canvas);
    const { zoom, pan } = startView(scene, room);
    const drawn = drawBare(canvas, scene, { zoom, pan });
    await untilPainted();
    const ms = performance.now() - start;
    const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
    return { ms, ...drawn, places: inRoom([scene.client, ...scene.nodes].map(onScreen)) };
  },
};
