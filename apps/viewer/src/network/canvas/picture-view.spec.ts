import fc from 'fast-check';
import { isCovered, pictureTransform } from './picture-view.ts';
import type { View } from './view.ts';

const room = { width: 1024, height: 704 };
const side = fc.integer({ min: 200, max: 2000 });
const area = fc.record({ width: side, height: side });
const step = fc.integer({ min: -1500, max: 1500 });
const view: fc.Arbitrary<View> = fc.record({
  zoom: fc.integer({ min: 4, max: 40 }).map((tenths) => tenths / 10),
  pan: fc.record({ x: step, y: step }),
});

function onScreen(at: { x: number; y: number }, { zoom, pan }: View): { x: number; y: number } {
  return { x: at.x * zoom + pan.x, y: at.y * zoom + pan.y };
}

test('a picture that is moved shows everybody where the view has them', () => {
  const place = fc.record({ x: step, y: step });
  fc.assert(
    fc.property(place, view, view, (at, drawn, now) => {
      const [x = 0, y = 0, scale = 0] = [...pictureTransform(now, drawn).matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
      const inPicture = onScreen(at, drawn);
      const wanted = onScreen(at, now);
      expect(inPicture.x * scale + x).toBeCloseTo(wanted.x, 3);
      expect(inPicture.y * scale + y).toBeCloseTo(wanted.y, 3);
    }),
  );
});

test('a picture that is enough holds whatever of the scene can be seen', () => {
  const near = fc.record({
    stretch: fc.integer({ min: 5, max: 20 }).map((tenths) => tenths / 10),
    by: fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) }),
  });
  const onRoom = fc.record({ x: fc.integer({ min: 0, max: room.width }), y: fc.integer({ min: 0, max: room.height }) });
  let enough = 0;
  fc.assert(
    fc.property(area, view, near, onRoom, (scene, drawn, { stretch, by }, seen) => {
      const now = { zoom: drawn.zoom * stretch, pan: { x: drawn.pan.x + by.x, y: drawn.pan.y + by.y } };
      const at = { x: (seen.x - now.pan.x) / now.zoom, y: (seen.y - now.pan.y) / now.zoom };
      const isScene = at.x >= 0 && at.y >= 0 && at.x <= scene.width && at.y <= scene.height;
      if (!isScene || !isCovered(scene, room, now, drawn)) return;
      enough += 1;
      const { x, y } = onScreen(at, drawn);
      const slack = drawn.zoom;
      expect([x >= -slack, y >= -slack, x <= room.width + slack, y <= room.height + slack]).not.toContain(false);
    }),
    { numRuns: 5_000 },
  );
  expect(enough).toBeGreaterThan(50);
});

test.each([
  ['the same view', { zoom: 1, pan: { x: 0, y: 0 } }, true],
  ['a whole scene that is panned partly out of sight', { zoom: 1, pan: { x: 300, y: -200 } }, true],
  ['a scene that comes a little nearer', { zoom: 1.5, pan: { x: -100, y: 0 } }, true],
  ['a scene that comes too near for a picture', { zoom: 2.5, pan: { x: 0, y: 0 } }, false],
])('%s', (_, now, enough) => {
  expect(isCovered(room, room, now, { zoom: 1, pan: { x: 0, y: 0 } })).toBe(enough);
});

test('what stood outside the room when it was drawn is not in the picture', () => {
  const near = { zoom: 2, pan: { x: 0, y: 0 } };
  expect(isCovered(room, room, { zoom: 2, pan: { x: -10, y: 0 } }, near)).toBe(false);
  expect(isCovered(room, room, { zoom: 2, pan: { x: 10, y: 0 } }, near)).toBe(true);
});
