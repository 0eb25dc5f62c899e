import type { MeasureScope, NetworkMeasures } from '@netwerk/domain';
import type { ImportOutcome, ImportSummary, LeftOut } from '@netwerk/interchange';

/** What the administrator reads after an import: counts and figures, no names. */
export function importReport({ status, summary }: ImportOutcome): string {
  const heading =
    status === 'IMPORTED' ? 'Ingelezen.' : 'Dit bestand was al ingelezen in dit traject. Er is niets veranderd.';
  return [heading, ...contentLines(summary), ...leftOutLines(summary.leftOut), ...measureLines(summary.measures)].join(
    '\n',
  );
}

function contentLines(summary: ImportSummary): string[] {
  const { members, pets, died, outside, clientTies, memberTies, dates } = summary;
  return [
    `  op de kaart         ${members} (huisdieren ${pets}, overleden ${died}, buiten de rand ${outside})`,
    `  banden              ${clientTies} met de cliënt, ${memberTies} onderling (elke periode apart)`,
    `  datums              ${dates.join(', ')}`,
  ];
}

const leftOutNames: Readonly<Record<keyof LeftOut, string>> = {
  notes: 'notities',
  ages: 'leeftijden',
  genders: 'geslacht',
  support: 'steun in getallen',
};

function leftOutLines(leftOut: LeftOut): string[] {
  const kinds = Object.keys(leftOutNames) as (keyof LeftOut)[];
  const counts = kinds.map((kind) => `${leftOutNames[kind]} van ${leftOut[kind]}`);
  return [`  niet overgenomen    ${counts.join(', ')} mensen (zie docs/import-easynwk.md)`];
}

const scopeNames: Readonly<Record<MeasureScope, string>> = {
  PEOPLE: 'alle mensen',
  INFORMAL: 'alleen naasten',
};

function measureLines(measures: readonly NetworkMeasures[]): string[] {
  return ['Maten op de laatste datum (mensen in leven, binnen de rand)', ...measures.map(measureLine)];
}

function measureLine({ scope, size, tied, memberTies, density, effectiveSize, constraint }: NetworkMeasures): string {
  const figures = [
    `${size} mensen`,
    `${tied} met een band`,
    `${memberTies} banden onderling`,
    `dichtheid ${figure(density)}`,
    `effectieve omvang ${figure(effectiveSize)}`,
    `constraint (Burt) ${figure(constraint)}`,
  ];
  return `  ${scopeNames[scope].padEnd(19)} ${figures.join(', ')}`;
}

function figure(value: number | null): string {
  return value === null ? 'niet te berekenen' : value.toFixed(4);
}
