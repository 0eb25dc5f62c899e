import { neighbourOf } from './neighbour-of.ts';

const here = { x: 100, y: 100, name: 'here' };
const right = { x: 160, y: 110, name: 'right' };
const farRight = { x: 300, y: 100, name: 'far right' };
const above = { x: 105, y: 20, name: 'above' };
const all = [here, right, farRight, above];

test('the nearest in a direction comes next, and who stands straight ahead before who stands aside', () => {
  expect(neighbourOf(here, all, 'RIGHT')).toBe(right);
  expect(neighbourOf(here, all, 'UP')).toBe(above);
  expect(neighbourOf(right, all, 'LEFT')).toBe(here);
});

test('where nobody stands there is nobody', () => {
  expect(neighbourOf(here, all, 'LEFT')).toBeUndefined();
  expect(neighbourOf(farRight, all, 'RIGHT')).toBeUndefined();
});
