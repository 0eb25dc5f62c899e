import { abs, lengthOf } from '../geometry/maths.ts';
import { boxesOverlap, boxInside, circleOverlapsBox, squaredDistanceToBox } from '../geometry/boxes.ts';
import { distanceToSegment, segmentHitsBox } from '../geometry/segments.ts';
import type { Box, Point } from '../layout.types.ts';
import type { Search } from './placement.types.ts';

/** Two people who are never on the map on the same date may overlap, if there is no other way. */
export const weightTogether = 1000;
export const weightApart = 120;
const obstacleCost = 900;
const blockedShare = 0.4;
const lineUnderNameShare = 0.03;
const nodeGap = 8;
/** Nearer than this many radii two people look crowded although they do not touch. */
const roomy = 6;
const crowdedCost = 10;
const badgeReach = 5;
/** Pixels at the client's rim that one line wants for itself. */
const lineRoom = 11;
const mergingShare = 0.04;
const labelGap = 2;

/** What it costs to put person `index` at `at`, whatever their label; stops counting above `limit`. */
export function standingCost(search: Search, index: number, at: Point, limit: number): number {
  const { radius, stands, obstacles } = search;
  let cost = 0;
  for (const box of obstacles) if (circleOverlapsBox(at.x, at.y, radius + 2, box)) cost += obstacleCost;
  for (let other = 0; other < stands.length && cost < limit; other += 1) {
    const stand = stands[other];
    if (other === index || !stand) continue;
    const weight = weightOf(search, index, other);
    if (weight === 0) continue;
    cost +=
      weight * (touching(search, at, stand) + blocking(search, at, stand) + merging(search, at, stand)) +
      crowding(search, at, stand);
    if (squaredDistanceToBox(at.x, at.y, stand.label) < (radius + badgeReach) ** 2) cost += weight;
    if (lineCrosses(search, at, stand.label)) cost += weight * lineUnderNameShare;
  }
  return cost;
}

/** What the label of person `index`, standing at `at`, costs on top of that; stops counting above `limit`. */
export function labelCost(search: Search, index: number, at: Point, label: Box, limit: number): number {
  const { client, radius, stands, obstacles } = search;
  let cost = boxInside(label, search.area, 3) ? 0 : weightTogether;
  if (circleOverlapsBox(client.x, client.y, client.radius + 3, label)) cost += weightTogether;
  for (const box of obstacles) if (boxesOverlap(label, box, 2)) cost += obstacleCost;
  if (lineCrosses(search, at, label)) cost += weightTogether * lineUnderNameShare;
  for (let other = 0; other < stands.length && cost < limit; other += 1) {
    const stand = stands[other];
    if (other === index || !stand) continue;
    const weight = weightOf(search, index, other);
    if (circleOverlapsBox(stand.x, stand.y, radius + badgeReach, label)) cost += weight;
    if (boxesOverlap(label, stand.label, labelGap)) cost += weight;
    if (lineCrosses(search, stand, label)) cost += weight * lineUnderNameShare;
  }
  return cost;
}

function weightOf(search: Search, index: number, other: number): number {
  return search.weights[index * search.people.length + other] ?? weightTogether;
}

/** 1 when two people touch, growing the closer they are. */
function touching(search: Search, a: Point, b: Point): number {
  const distance = lengthOf(a.x - b.x, a.y - b.y);
  const room = 2 * search.radius + nodeGap;
  return distance >= room ? 0 : 1 + (room - distance) / room;
}

/** A little for standing close, so that people spread where there is room. */
function crowding(search: Search, a: Point, b: Point): number {
  const distance = lengthOf(a.x - b.x, a.y - b.y);
  const room = roomy * search.radius;
  return distance >= room ? 0 : ((room - distance) / room) * crowdedCost;
}

/** Whether the straight tie of one runs through the other: a curve helps, but a straight line reads better. */
function blocking(search: Search, a: Point, b: Point): number {
  const { client, radius } = search;
  const clearance = radius + 4;
  if (distanceToSegment(a.x, a.y, client.x, client.y, b.x, b.y) < clearance) return blockedShare;
  return distanceToSegment(b.x, b.y, client.x, client.y, a.x, a.y) < clearance ? blockedShare : 0;
}

/** Lines that reach the client so near each other that they, and their arrowheads, run together. */
function merging({ client }: Search, a: Point, b: Point): number {
  const ax = a.x - client.x;
  const ay = a.y - client.y;
  const bx = b.x - client.x;
  const by = b.y - client.y;
  if (ax * bx + ay * by <= 0) return 0;
  const apart = (abs(ax * by - ay * bx) / lengthOf(ax, ay) / lengthOf(bx, by)) * (client.radius + 5);
  return apart >= lineRoom ? 0 : ((lineRoom - apart) / lineRoom) * mergingShare;
}

function lineCrosses(search: Search, end: Point, label: Box): boolean {
  return segmentHitsBox(search.client.x, search.client.y, end.x, end.y, label);
}
