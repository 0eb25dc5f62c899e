import { infinity } from '../geometry/maths.ts';
import { boxesOverlap } from '../geometry/boxes.ts';
import type { Box } from '../layout.types.ts';
import type { LabelOption } from './label-options.ts';

const collision = 1000;
const gap = 1;
const rounds = 8;
/** Pairs that may choose together in one round: a bound for maps on which nothing fits any more. */
const mostPairs = 120;

/**
 * Chooses one option per label so that labels keep clear of each other: everybody takes the cheapest in turn, then pairs
 * that still collide choose together.
 */
export function chooseLabels(options: readonly (readonly LabelOption[])[]): readonly LabelOption[] {
  const chosen = options.map((each) => cheapest(each, () => 0));
  for (let round = 0; round < rounds && improveEach(options, chosen); round += 1);
  for (let round = 0; round < 3 && improvePairs(options, chosen); round += 1) improveEach(options, chosen);
  return chosen;
}

function improveEach(options: readonly (readonly LabelOption[])[], chosen: LabelOption[]): boolean {
  let moved = false;
  options.forEach((each, index) => {
    const best = cheapest(each, (option) => collisionCost(option.box, chosen, index, -1));
    if (best === chosen[index]) return;
    chosen[index] = best;
    moved = true;
  });
  return moved;
}

function improvePairs(options: readonly (readonly LabelOption[])[], chosen: LabelOption[]): boolean {
  let moved = false;
  let left = mostPairs;
  for (let first = 0; first < chosen.length; first += 1) {
    if (!inTrouble(chosen, first)) continue;
    for (let second = 0; second < chosen.length && left > 0; second += 1) {
      if (first === second || !inTheWay(options, chosen, first, second)) continue;
      left -= 1;
      moved = chooseTogether(options, chosen, first, second) || moved;
    }
  }
  return moved;
}

function inTrouble(chosen: readonly LabelOption[], index: number): boolean {
  const label = chosen[index];
  return label !== undefined && label.cost + collisionCost(label.box, chosen, index, -1) >= collision / 4;
}

/** Whether the label of `second` stands where the label of `first` might be. */
function inTheWay(
  options: readonly (readonly LabelOption[])[],
  chosen: readonly LabelOption[],
  first: number,
  second: number,
): boolean {
  const other = chosen[second];
  return other !== undefined && (options[first] ?? []).some((option) => boxesOverlap(option.box, other.box, gap));
}

function chooseTogether(
  options: readonly (readonly LabelOption[])[],
  chosen: LabelOption[],
  first: number,
  second: number,
): boolean {
  const firstOptions = (options[first] ?? []).map((option) => withOthers(option, chosen, first, second));
  const secondOptions = (options[second] ?? []).map((option) => withOthers(option, chosen, second, first));
  const before = pairCost(chosen[first], chosen[second], chosen, first, second);
  let lowest = before - 0.5;
  for (const one of firstOptions) {
    for (const other of secondOptions) {
      const cost = one.cost + other.cost + (boxesOverlap(one.option.box, other.option.box, gap) ? collision : 0);
      if (cost >= lowest) continue;
      lowest = cost;
      chosen[first] = one.option;
      chosen[second] = other.option;
    }
  }
  return lowest < before - 0.5;
}

function withOthers(
  option: LabelOption,
  chosen: readonly LabelOption[],
  index: number,
  except: number,
): { readonly option: LabelOption; readonly cost: number } {
  return { option, cost: option.cost + collisionCost(option.box, chosen, index, except) };
}

function pairCost(
  one: LabelOption | undefined,
  other: LabelOption | undefined,
  chosen: readonly LabelOption[],
  first: number,
  second: number,
): number {
  if (!one || !other) return infinity;
  const apart = withOthers(one, chosen, first, second).cost + withOthers(other, chosen, second, first).cost;
  return apart + (boxesOverlap(one.box, other.box, gap) ? collision : 0);
}

function collisionCost(box: Box, chosen: readonly LabelOption[], index: number, except: number): number {
  let cost = 0;
  for (let other = 0; other < chosen.length; other += 1) {
    const label = chosen[other];
    if (other !== index && other !== except && label && boxesOverlap(box, label.box, gap)) cost += collision;
  }
  return cost;
}

function cheapest(options: readonly LabelOption[], extra: (option: LabelOption) => number): LabelOption {
  const [first, ...rest] = options;
  if (!first) throw new RangeError('A label needs at least one place.');
  let best = first;
  let lowest = first.cost + extra(first);
  for (const option of rest) {
    if (option.cost >= lowest) continue;
    const cost = option.cost + extra(option);
    if (cost < lowest) [best, lowest] = [option, cost];
  }
  return best;
}
