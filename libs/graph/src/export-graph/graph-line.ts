import { createHash } from 'node:crypto';
import { nodes, relationships, type PropertyModel } from '@netwerk/graph-schema';
import { leftOutProperties } from './left-out.ts';

/** The properties of one node or relationship: names, their types as `valueType()` tells them, and their values as text. */
export interface StoredProperties {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly texts: readonly (string | null)[];
}

export interface NodeRow extends StoredProperties {
  readonly key: string;
  readonly labels: readonly string[];
}

export interface RelationshipRow extends StoredProperties {
  readonly fromKey: string;
  readonly type: string;
  readonly toLabel: string | null;
  readonly toKey: string | null;
}

const nodeProperties = new Map(nodes.map(({ label, properties }) => [label, properties]));
const relationshipProperties = new Map(relationships.map(({ type, properties }) => [type, properties]));

/** A node as one line of canonical JSON: the same node gives the same bytes in every database. */
export function nodeLine(label: string, row: NodeRow): string {
  const model = Object.assign({}, ...row.labels.map((each) => nodeProperties.get(each))) as Model;
  const labels = JSON.stringify([...row.labels].sort());
  const shown = propertiesText(row, model, leftOutProperties[label] ?? []);
  return `{"node":${JSON.stringify([label, row.key])},"labels":${labels},"properties":${shown}}\n`;
}

/** A relationship as one line, by the stable keys of its two ends. */
export function relationshipLine(fromLabel: string, row: RelationshipRow): string {
  const from = JSON.stringify([fromLabel, row.fromKey]);
  const to = JSON.stringify([row.toLabel, row.toKey]);
  const shown = propertiesText(row, relationshipProperties.get(row.type) ?? {}, []);
  return `{"relationship":${JSON.stringify(row.type)},"from":${from},"to":${to},"properties":${shown}}\n`;
}

type Model = Readonly<Record<string, PropertyModel>>;

function propertiesText({ names, types, texts }: StoredProperties, model: Model, leftOut: readonly string[]): string {
  const shown = names.flatMap((name, index) => {
    if (leftOut.includes(name)) return [];
    return [`${JSON.stringify(name)}:${valueText(types[index] ?? '', texts[index] ?? null, model[name])}`];
  });
  return `{${shown.sort().join(',')}}`;
}

/** What is secret, or not known to the model and might be, is shown as a short digest: a change is seen, the value is not. */
function valueText(type: string, text: string | null, model: PropertyModel | undefined): string {
  if (text === null) throw new TypeError(`A value of type ${type} has no text.`);
  if (model === undefined || model.sensitivity === 'secret') return JSON.stringify({ digest: digestOf(type, text) });
  return plainText(type, text);
}

function plainText(type: string, text: string): string {
  const [kind] = type.split(' NOT NULL');
  if (kind === 'STRING') return JSON.stringify(text);
  if (kind === 'BOOLEAN' || kind === 'INTEGER') return text;
  return JSON.stringify({ [(kind ?? '').toLowerCase()]: text });
}

function digestOf(type: string, text: string): string {
  return createHash('sha256').update(`${type} ${text}`).digest('hex').slice(0, 16);
}
