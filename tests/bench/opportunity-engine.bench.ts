import { holdingOpportunities, type Neighbourhood } from '@netwerk/domain';
import { randomNeighbourhood } from '@netwerk/domain/testing';

const size = 500;
const seeds = [3, 14, 15, 92, 65];
const rounds = 15;
const callsPerRound = 10;
const warmUpRounds = 10;
/** The engine may take this many times as long as reading the same neighbourhood from JSON. */
const mostTimes = 3;

/** All kansen of neighbourhoods of 500 people and places, beside parsing those neighbourhoods from JSON. */
export function run(): void {
  console.log('name | ratio p50 | ratio p95 | engine ms p50 | parse ms p50 | kansen | KB | n');
  const ratios = seeds.map((seed) => measure(seed));
  const worst = Math.max(...ratios);
  console.log(`worst ratio p50: ${worst.toFixed(2)} (at most ${mostTimes})`);
  if (worst > mostTimes) throw new Error('The engine takes longer than it may beside parsing the same neighbourhood.');
}

function measure(seed: number): number {
  const neighbourhood = randomNeighbourhood(seed, size);
  const text = written(neighbourhood);
  const found = proveTheSame(neighbourhood, text);
  const engine = (): unknown => holdingOpportunities({ ...neighbourhood, history: { ...neighbourhood.history } });
  const parse = (): unknown => JSON.parse(text);
  for (let round = 0; round < warmUpRounds; round += 1) for (const work of [engine, parse]) timeOf(work);
  const measured = Array.from({ length: rounds }, () => [timeOf(engine), timeOf(parse)] as const);
  const ratios = measured.map(([ours, theirs]) => ours / theirs);
  const times = [
    percentile(
      measured.map(([ours]) => ours),
      0.5,
    ),
    percentile(
      measured.map(([, theirs]) => theirs),
      0.5,
    ),
  ];
  const figures = [percentile(ratios, 0.5), percentile(ratios, 0.95), ...times].map((figure) => figure.toFixed(2));
  const kilobytes = (text.length / 1024).toFixed(0);
  console.log([`engine ${size} seed ${seed}`, ...figures, found, kilobytes, rounds * callsPerRound].join(' | '));
  return percentile(ratios, 0.5);
}

/** The parsed neighbourhood is the same one: it gives the same kansen. Answers how many. */
function proveTheSame(neighbourhood: Neighbourhood, text: string): number {
  const built = holdingOpportunities(neighbourhood);
  const { closed, avoided, takenUp, ...read } = JSON.parse(text) as Neighbourhood & Record<string, string[]>;
  const sets = { closed: new Set(closed), avoided: new Set(avoided), takenUp: new Set(takenUp) };
  const parsed = holdingOpportunities({ ...read, ...sets });
  if (built.length === 0 || JSON.stringify(parsed) !== JSON.stringify(built)) throw new Error('Not the same kansen.');
  return built.length;
}

function written(neighbourhood: Neighbourhood): string {
  const { closed, avoided, takenUp } = neighbourhood;
  return JSON.stringify({ ...neighbourhood, closed: [...closed], avoided: [...avoided], takenUp: [...takenUp] });
}

/** Milliseconds of one call that this thread was at work: what else the machine does at the time is not counted. */
function timeOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let call = 0; call < callsPerRound; call += 1) work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000 / callsPerRound;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
