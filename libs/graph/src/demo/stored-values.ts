import { nodes, relationships, type PropertyModel } from '@netwerk/graph-schema';
import neo4j from 'neo4j-driver';

type Model = Readonly<Record<string, PropertyModel>>;

/** The properties that `model.ts` declares for a label and the labels that come with it. */
export function nodeModel(label: string): Model {
  const model = nodes.find((node) => node.label === label);
  if (model === undefined) throw new RangeError(`model.ts has no label ${label}.`);
  return Object.assign({}, ...(model.with ?? []).map(nodeModel), model.properties) as Model;
}

export function relationshipModel(type: string): Model {
  const model = relationships.find((relationship) => relationship.type === type);
  if (model === undefined) throw new RangeError(`model.ts has no relationship ${type}.`);
  return model.properties;
}

/** A row with every value as the database keeps it; a property or code that `model.ts` does not know is refused. */
export function toStored(model: Model, row: object): Record<string, unknown> {
  for (const name of requiredIn(model))
    if (!(name in row)) throw new RangeError(`Required property is missing: ${name}`);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, storedValue(name, model[name], value)]));
}

const required = new WeakMap<Model, readonly string[]>();

/** Looked up once per model: a million rows ask for it. */
function requiredIn(model: Model): readonly string[] {
  const known = required.get(model);
  if (known !== undefined) return known;
  const names = Object.entries(model).flatMap(([name, property]) => (property.required ? name : []));
  required.set(model, names);
  return names;
}

/** Most rows tell one of a few days and one and the same instant. */
class Remembered<T> {
  readonly #values = new Map<string, T>();
  readonly #read: (text: string) => T;

  constructor(read: (text: string) => T) {
    this.#read = read;
  }

  of(text: string): T {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    if (this.#values.size >= 20_000) this.#values.clear();
    const value = this.#read(text);
    this.#values.set(text, value);
    return value;
  }
}

const days = new Remembered((text) => neo4j.Date.fromString(text));
const instants = new Remembered((text) => neo4j.DateTime.fromString(text));

function storedValue(name: string, property: PropertyModel | undefined, value: unknown): unknown {
  if (property === undefined) throw new RangeError(`model.ts has no property ${name}.`);
  if (property.codes !== undefined && !property.codes.includes(String(value))) {
    throw new RangeError(`model.ts has no such code for ${name}.`);
  }
  switch (property.type) {
    case 'integer':
      return neo4j.int(Number(value));
    case 'date':
      return days.of(String(value));
    case 'instant':
      return instants.of(String(value));
    case 'point':
      return pointFrom(value);
    default:
      return value;
  }
}

/** Longitude and latitude as the database keeps a place on earth (SRID 4326). */
function pointFrom(value: unknown): unknown {
  if (!Array.isArray(value)) throw new RangeError('A place is a longitude and a latitude.');
  return new neo4j.Point(neo4j.int(4326), Number(value[0]), Number(value[1]));
}
