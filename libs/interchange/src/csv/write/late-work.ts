import { randomUUID } from 'node:crypto';
import {
  becomes,
  changeLinks,
  changeNodes,
  changeProfessionals,
  changeImportedTies,
  dropLinks,
  importedKinds,
  linkKinds,
  linkRowKinds,
  linkVisible,
  moveLinks,
  soleKinds,
  storedChange,
  storedDay,
  storedLinkChange,
  tieKinds,
  tieVisible,
  writeAgreements,
  type ImportedKind,
  type LinkKind,
  type SoleKind,
  type WriteTransaction,
} from '@netwerk/graph';
import type { LinkRowPlan } from './link-block.ts';
import { storedProperties, writtenAll } from './link-writing.ts';
import type { PlannedRow } from './planned-row.types.ts';
import { toldNames } from './plans/told-names.ts';
import type { LinkPlan, NodePlan, Values } from './plans/plan.types.ts';
import type { PlannedProfessional } from './professional-block.ts';
import type { RunState } from './run-state.ts';
import { storedTie, type PlannedTie } from './tie-block.ts';

/** So much goes to the database in one statement of the last transaction. */
const blockSize = 2_000;

interface ChangedRow {
  readonly hash: string;
  readonly plan: NodePlan;
}

export function spoolChange(run: RunState, { row, plan }: PlannedRow): void {
  run.spool.add(`CHANGE ${plan.kind}`, { hash: row.hash, plan } satisfies ChangedRow);
}

/** Writes everything that waited, within the transaction that makes the import visible. */
export async function writeLateWork(run: RunState, tx: WriteTransaction): Promise<void> {
  for (const kind of importedKinds) await changeAll(run, tx, kind);
  await changeProfessionalsAll(run, tx);
  for (const kind of Object.keys(linkKinds) as LinkKind[]) await linkAll(run, tx, kind);
  for (const kind of linkRowKinds) await changeLinkRows(run, tx, kind);
  await agreeAll(run, tx);
  await tieAll(run, tx);
}

async function changeAll(run: RunState, tx: WriteTransaction, kind: ImportedKind): Promise<void> {
  const { from, context } = run;
  for (const rows of run.spool.blocks<ChangedRow>(`CHANGE ${kind}`, blockSize)) {
    const changed = rows.map(({ hash, plan }) => ({ id: plan.id, hash, properties: changedProperties(run, plan) }));
    if (kind === 'Person') await becomeAll(run, tx, rows);
    await tx.run(changeNodes[kind], { rows: changed, from, at: context.at, by: context.recordedBy });
    await linkAnew(run, tx, rows);
    for (const { plan } of rows)
      if (plan.agreement !== undefined) run.spool.add('AGREEMENT', { file: plan.id, properties: plan.agreement });
  }
}

/** What is no longer told goes; what nobody told of something new stays what it became here. */
function changedProperties(run: RunState, { kind, as, told }: NodePlan): Record<string, unknown> {
  const gone = Object.fromEntries(toldNames[kind].map((name) => [name, null]));
  return storedChange(as, { ...gone, ...told, importId: run.context.importId });
}

async function becomeAll(run: RunState, tx: WriteTransaction, rows: readonly ChangedRow[]): Promise<void> {
  for (const label of ['Resident', 'Volunteer', 'Professional'] as const) {
    const externalIds = rows.flatMap(({ plan }) => (plan.as.split(':').includes(label) ? plan.id : []));
    if (externalIds.length > 0) await tx.run(becomes[label], { externalIds, from: run.from });
  }
}

const sole: ReadonlySet<LinkKind> = new Set(soleKinds);
/** Kinds that a row of this kind tells, so that one that is no longer told goes. */
const toldIn: Readonly<Record<ImportedKind, readonly LinkKind[]>> = {
  Area: ['PART_OF'],
  Organisation: [],
  Team: ['COVERS'],
  Person: ['LIVES_IN', 'GUIDED_BY'],
  Initiative: ['REACHES', 'ABOUT', 'AROUND', 'RUN_BY'],
  Case: ['CONCERNS', 'HANDLED_BY', 'WORKS_ON'],
  NetworkMember: ['RECORDED_IN'],
};

async function linkAnew(run: RunState, tx: WriteTransaction, rows: readonly ChangedRow[]): Promise<void> {
  const kind = rows[0]?.plan.kind;
  if (kind === undefined) return;
  const ids = rows.map(({ plan }) => plan.id);
  for (const link of toldIn[kind]) {
    const told = rows.flatMap(({ plan }) => plan.links.filter((each) => each.kind === link));
    if (sole.has(link)) await moveAll(run, tx, link as SoleKind, rows);
    else {
      await tx.run(dropLinks[link], { ids, from: run.from });
      for (const each of told) run.spool.add(`LINK ${link}`, each);
    }
  }
}

/** A link of which one holds at a time: another end ends the one before. */
async function moveAll(
  run: RunState,
  tx: WriteTransaction,
  kind: SoleKind,
  rows: readonly ChangedRow[],
): Promise<void> {
  const moved = rows.map(({ plan }) => {
    const link = plan.links.find((each) => each.kind === kind);
    const first = link?.properties['validFrom'];
    const until = link?.properties['validTo'];
    return {
      ...{ from: plan.id, to: link?.to ?? null },
      // The day of this import stands for a first day that was not told.
      since: typeof first !== 'string' || first === run.context.today ? null : storedDay(first),
      until: typeof until === 'string' ? storedDay(until) : null,
    };
  });
  const { importId, today } = run.context;
  await tx.run(moveLinks[kind], { rows: moved, from: run.from, importId, today });
}

async function changeProfessionalsAll(run: RunState, tx: WriteTransaction): Promise<void> {
  const gone = Object.fromEntries(toldNames.Professional.map((name) => [name, null]));
  for (const rows of run.spool.blocks<PlannedProfessional>('CHANGE PROFESSIONAL', blockSize)) {
    const changed = rows.map(({ id, hash, told }) => ({
      ...{ id, hash },
      properties: storedChange('Person:Professional', { ...gone, ...told, importId: run.context.importId }),
    }));
    await tx.run(changeProfessionals, { rows: changed, from: run.from });
    for (const kind of ['WORKS_FOR', 'HAS_EXPERTISE'] as const)
      await tx.run(dropLinks[kind], { ids: rows.map(({ id }) => id), from: run.from });
    for (const link of rows.flatMap(({ links }) => links)) run.spool.add(`LINK ${link.kind}`, link);
  }
}

async function linkAll(run: RunState, tx: WriteTransaction, kind: LinkKind): Promise<void> {
  for (const links of run.spool.blocks<LinkPlan>(`LINK ${kind}`, blockSize)) {
    const rows = links.map((link) => ({ from: link.from, to: link.to, properties: storedProperties(link) }));
    await writtenAll(tx.run(linkVisible[kind], { rows, from: run.from }), rows.length);
  }
}

async function changeLinkRows(run: RunState, tx: WriteTransaction, kind: (typeof linkRowKinds)[number]): Promise<void> {
  for (const links of run.spool.blocks<LinkRowPlan>(`CHANGE LINK ${kind}`, blockSize)) {
    const rows = links.map(({ from, to, since, properties }) => ({
      ...{ from, to, since: storedDay(since), properties: storedLinkChange(linkKinds[kind].type, properties) },
    }));
    await tx.run(changeLinks[kind], { rows, from: run.from });
  }
}

async function agreeAll(run: RunState, tx: WriteTransaction): Promise<void> {
  for (const rows of run.spool.blocks<{ file: string; properties: Values }>('AGREEMENT', blockSize)) {
    const agreements = rows.map(({ file, properties }) => ({
      file,
      properties: storedChange('Agreement', { id: randomUUID(), ...properties }),
    }));
    await writtenAll(tx.run(writeAgreements, { rows: agreements, from: run.from }), rows.length);
  }
}

async function tieAll(run: RunState, tx: WriteTransaction): Promise<void> {
  for (const kind of tieKinds)
    for (const ties of run.spool.blocks<PlannedTie>(`TIE ${kind}`, blockSize)) {
      const rows = ties.map((tie) => ({
        ...{ from: tie.from, to: tie.to, ...(tie.file !== undefined && { file: tie.file }) },
        ...storedTie(run, tie),
      }));
      await writtenAll(tx.run(tieVisible[kind], { rows, from: run.from }), rows.length);
    }
  for (const ties of run.spool.blocks<PlannedTie>('CHANGE TIE', blockSize)) {
    const rows = ties.map((tie) => ({
      ...{ key: tie.key, startsAt: tie.kind === 'CLIENT' ? null : tie.from },
      ...storedTie(run, tie),
    }));
    await tx.run(changeImportedTies, { rows });
  }
}
