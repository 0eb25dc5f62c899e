import { nodes, relationships } from '@netwerk/graph-schema';
import type { Finding } from './finding.types.ts';

const models = new Map(nodes.map((node) => [node.label, node]));
const types = new Map(relationships.map((relationship) => [relationship.type, relationship]));

interface Counted {
  readonly count: number;
  readonly example: string | null;
}

const toModel = 'Verwijder dit, of neem het met zijn betekenis op in graph-schema/model.ts.';

/** Unknown labels, labels without those that belong with them, and two kinds of thing in one node. */
export function labelFindings(row: { labels: readonly string[] } & Counted): Finding[] {
  const { labels, count, example } = row;
  if (labels.length === 0)
    return [
      {
        subject: '(geen label)',
        problem: 'knoop zonder label',
        count,
        example,
        cure: 'Verwijder deze knopen, of geef ze hun label.',
      },
    ];
  const findings = labels.flatMap((label) => labelFinding(label, labels, { count, example }));
  const roots = new Set(labels.map((label) => models.get(label)?.with?.[0] ?? label));
  if (roots.size < 2) return findings;
  return [
    ...findings,
    {
      subject: labels.join('+'),
      problem: 'deze labels horen niet op één knoop',
      count,
      example,
      cure: 'Laat alleen de labels van één soort staan; een netwerklid is nooit ook een Person.',
    },
  ];
}

function labelFinding(label: string, labels: readonly string[], counted: Counted): Finding[] {
  const model = models.get(label);
  if (model === undefined) return [{ subject: label, problem: 'onbekend label', ...counted, cure: toModel }];
  return (model.with ?? [])
    .filter((companion) => !labels.includes(companion))
    .map((companion) => ({
      subject: label,
      problem: `zonder label ${companion}`,
      ...counted,
      cure: `Zet ook het label ${companion} op deze knopen.`,
    }));
}

/** A property that no label of the node has. */
export function nodePropertyFindings(row: { labels: readonly string[]; property: string } & Counted): Finding[] {
  const { labels, property, count, example } = row;
  if (labels.some((label) => property in (models.get(label)?.properties ?? {}))) return [];
  return [
    { subject: `${labels.join('+')}.${property}`, problem: 'onbekende eigenschap', count, example, cure: toModel },
  ];
}

/** A relationship of an unknown type, or between things that it does not join. */
export function relationshipEndFindings(
  row: { type: string; from: readonly string[]; to: readonly string[] } & Counted,
): Finding[] {
  const { type, from, to, count, example } = row;
  const model = types.get(type);
  if (model === undefined) return [{ subject: type, problem: 'onbekende relatie', count, example, cure: toModel }];
  if (joins(model.from, from) && joins(model.to, to)) return [];
  return [
    {
      subject: type,
      problem: `loopt van ${from.join('+')} naar ${to.join('+')}`,
      count,
      example,
      cure: `Verwijder deze relaties; ${type} loopt van ${model.from.join(' of ')} naar ${model.to.join(' of ')}.`,
    },
  ];
}

export function relationshipPropertyFindings(row: { type: string; property: string } & Counted): Finding[] {
  const { type, property, count, example } = row;
  const model = types.get(type);
  if (model === undefined || property in model.properties) return [];
  return [{ subject: `${type}.${property}`, problem: 'onbekende eigenschap', count, example, cure: toModel }];
}

function joins(allowed: readonly string[], found: readonly string[]): boolean {
  return found.some((label) => allowed.includes(label));
}
