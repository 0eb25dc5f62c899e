import { nodeModel, relationshipModel, toStored } from '../demo/stored-values.ts';

type Values = Readonly<Record<string, unknown>>;
type Model = ReturnType<typeof nodeModel>;

const models = new Map<string, Model>();

/** What several labels declare together: `Person:Resident:Volunteer`. */
function modelOf(as: string): Model {
  const known = models.get(as);
  if (known !== undefined) return known;
  const model: Model = Object.assign({}, ...as.split(':').map(nodeModel)) as Model;
  models.set(as, model);
  return model;
}

/**
 * What an import writes on a new node with these labels, as the database keeps it.
 * @throws RangeError for a property or code that model.ts does not know, or a required one that is missing
 */
export function storedNode(as: string, values: Values): Record<string, unknown> {
  return toStored(modelOf(as), values);
}

/** The same for a new link. */
export function storedLink(type: string, values: Values): Record<string, unknown> {
  return toStored(relationshipModel(type), values);
}

/** Other values for what stands: null takes a property away, and what is required may be left as it is. */
export function storedChange(as: string, values: Values): Record<string, unknown> {
  const model = modelOf(as);
  return changed(model, values);
}

export function storedLinkChange(type: string, values: Values): Record<string, unknown> {
  return changed(relationshipModel(type), values);
}

function changed(model: Model, values: Values): Record<string, unknown> {
  const told = Object.entries(values).filter(([, value]) => value !== null);
  const gone = Object.entries(values).filter(([, value]) => value === null);
  const names = new Set(told.map(([name]) => name));
  const asked = Object.fromEntries(Object.entries(model).filter(([name]) => names.has(name)));
  return { ...toStored(asked, Object.fromEntries(told)), ...Object.fromEntries(gone) };
}
