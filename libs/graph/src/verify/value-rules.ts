import { maxHoursPerWeek, maxNameLength, maxPeopleAtOnce, maxTextLength } from '@netwerk/domain';
import { nodes, relationships, type PropertyModel, type PropertyType } from '@netwerk/graph-schema';
import { integer } from '../connection/graph.ts';

/** What one property of one label or type must look like, as the statement that checks it reads it. */
export interface ValueRule {
  readonly name: string;
  readonly required: boolean;
  /** As `valueType()` writes it. */
  readonly type: string;
  readonly codes: readonly string[] | null;
  readonly longest: unknown;
  readonly least: unknown;
  readonly most: unknown;
  /** Property that may be shown as an example: an opaque id or a code. */
  readonly shown: string;
}

const storedTypes: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  'json-geometry': 'STRING',
  integer: 'INTEGER',
  float: 'FLOAT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  instant: 'ZONED DATETIME',
  point: 'POINT',
};

const names = new Set(['callName', 'familyName', 'name', 'displayName', 'username', 'relation', 'nameNl', 'nameEn']);

/** The stored answer of a command, a record as it was, and what a step rested on are as long as they were. */
const unbounded = new Set(['result', 'before', 'after', 'facts']);

const threeSteps = { least: 1, most: 3 };
const ranges: Readonly<Record<string, { least: number; most: number }>> = {
  loadLimit: { least: 1, most: maxPeopleAtOnce },
  hoursPerWeek: { least: 1, most: maxHoursPerWeek },
  helpsNow: { least: 0, most: maxPeopleAtOnce },
  hoursNow: { least: 0, most: maxHoursPerWeek },
  ring: threeSteps,
  strength: threeSteps,
};
const supportCount = /^(receives|gives)[A-Z]/;

export const nodeRules: Readonly<Record<string, readonly ValueRule[]>> = Object.fromEntries(
  nodes.map(({ label, key, properties }) => [
    label,
    rulesFor(properties, 'id' in properties || !(key in properties) ? 'id' : key),
  ]),
);

export const relationshipRules: Readonly<Record<string, readonly ValueRule[]>> = Object.fromEntries(
  relationships.map(({ type, properties }) => [type, rulesFor(properties, 'id')]),
);

function rulesFor(properties: Readonly<Record<string, PropertyModel>>, key: string): ValueRule[] {
  const shown = properties[key]?.sensitivity === 'secret' ? '' : key;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    required: property.required,
    type: `${storedTypes[property.type]} NOT NULL`,
    codes: property.codes ?? null,
    longest: longestOf(name, property),
    ...rangeOf(name),
    shown,
  }));
}

function longestOf(name: string, property: PropertyModel): unknown {
  if (property.type !== 'string' || unbounded.has(name)) return null;
  return integer(names.has(name) ? maxNameLength : maxTextLength);
}

function rangeOf(name: string): { least: unknown; most: unknown } {
  const range = supportCount.test(name) ? { least: 0, most: 1_000 } : ranges[name];
  return range === undefined ? { least: null, most: null } : { least: integer(range.least), most: integer(range.most) };
}
