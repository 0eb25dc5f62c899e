import {
  isCodeList,
  linkArriving,
  linkKinds,
  linkToStanding,
  storedLink,
  type ImportedKind,
  type LinkKind,
  type WriteTransaction,
} from '@netwerk/graph';
import { arrivedAmong } from './arrived-keys.ts';
import type { LinkPlan } from './plans/plan.types.ts';
import { keyOf, type RunState } from './run-state.ts';

/** Links of one block by when they can be written. */
export interface SortedLinks {
  readonly arriving: readonly LinkPlan[];
  readonly toStanding: readonly LinkPlan[];
  readonly late: readonly LinkPlan[];
}

/**
 * Tells links between what is out of sight, and from there to areas and codes that stand here, from those that wait for the
 * last transaction because somebody could come along them.
 * @param own keys that arrive in this very block
 */
export async function sortedLinks(
  run: RunState,
  links: readonly LinkPlan[],
  own: ReadonlySet<string>,
): Promise<SortedLinks> {
  const arriving: LinkPlan[] = [];
  const toStanding: LinkPlan[] = [];
  const late: LinkPlan[] = [];
  const isOut = await arrivingTest(run, links, own);
  for (const link of links) {
    const { from, to } = linkKinds[link.kind];
    if (to === 'Area' && !run.arrivingAreas.has(link.to)) run.namedAreas.add(link.to);
    if (link.late === true || !isOut(from, link.from)) late.push(link);
    else if (isCodeList(to) || (to === 'Area' && !run.arrivingAreas.has(link.to))) toStanding.push(link);
    else if (to === 'Area' || isOut(to, link.to)) arriving.push(link);
    else late.push(link);
  }
  return { arriving, toStanding, late };
}

/** Which ends are out of sight. Of a sender of whom nothing stood here everything is. */
export async function arrivingTest(
  run: RunState,
  links: readonly Pick<LinkPlan, 'kind' | 'from' | 'to'>[],
  own: ReadonlySet<string>,
): Promise<(kind: ImportedKind, id: string) => boolean> {
  if (run.fresh) return () => true;
  const keys = new Set(links.flatMap((link) => keysOf(run, link)).filter((key) => !own.has(key)));
  const arrived = await arrivedAmong(run, keys);
  return (kind, id) => {
    const key = keyOf(run, kind, id);
    return own.has(key) || arrived.has(key);
  };
}

function keysOf(run: RunState, { kind, from, to }: Pick<LinkPlan, 'kind' | 'from' | 'to'>): string[] {
  const model = linkKinds[kind];
  const far = isCodeList(model.to) || model.to === 'Area' ? [] : [keyOf(run, model.to, to)];
  return [keyOf(run, model.from, from), ...far];
}

/** Writes what need not wait, within the transaction of its block. */
export async function writeEarly(run: RunState, tx: WriteTransaction, links: SortedLinks): Promise<void> {
  for (const [kind, group] of byKind(links.arriving)) {
    const { from, to } = linkKinds[kind];
    const rows = group.map((link) => ({
      ...{ from: keyOf(run, from, link.from), to: keyOf(run, to as ImportedKind, link.to) },
      properties: storedProperties(link),
    }));
    await writtenAll(tx.run(linkArriving[kind], { rows }), rows.length);
  }
  for (const [kind, group] of byKind(links.toStanding)) {
    const question = linkToStanding[kind];
    if (question === undefined) throw new TypeError(`No link of kind ${kind} leads to what stands here.`);
    const from = linkKinds[kind].from;
    const rows = group.map((link) => ({
      ...{ from: keyOf(run, from, link.from), to: link.to, properties: storedProperties(link) },
    }));
    await writtenAll(tx.run(question, { rows, from: run.from }), rows.length);
  }
}

export function storedProperties({ kind, properties }: Pick<LinkPlan, 'kind' | 'properties'>): Record<string, unknown> {
  return storedLink(linkKinds[kind].type, properties);
}

export function byKind<T extends { readonly kind: LinkKind }>(links: readonly T[]): Map<LinkKind, T[]> {
  const groups = new Map<LinkKind, T[]>();
  for (const link of links) {
    const group = groups.get(link.kind);
    if (group === undefined) groups.set(link.kind, [link]);
    else group.push(link);
  }
  return groups;
}

/** @throws Error when an end was not there: the transaction then leaves nothing */
export async function writtenAll(
  answer: Promise<readonly { readonly written: number }[]>,
  expected: number,
): Promise<void> {
  const [row] = await answer;
  if ((row?.written ?? 0) !== expected) throw new Error('Not every row found what it points to.');
}
