import {
  getNamedType,
  getNullableType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import { limits } from './limits.ts';
import { inputError } from './input-error.ts';

/** Ids are made by this service or an import of it: letters, digits, dash and underscore, at most 64. */
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

const loneSurrogateOrNul = /[\p{Surrogate}\0]/u;

/** Long enough for the longest text of the product; each field has its own rule behind it. */
const longestText = 2_000;

/**
 * What the scalars of GraphQL itself let through: malformed ids, text that cannot be stored as it was sent (NUL, half of a
 * surrogate pair) and page sizes out of bounds. @throws GraphQLError that names the argument
 */
export function checkArgument(name: string, type: GraphQLInputType, value: unknown): void {
  if (value === null || value === undefined) return;
  const bare = getNullableType(type);
  if (isListType(bare) && Array.isArray(value)) return value.forEach((item) => checkArgument(name, bare.ofType, item));
  if (isInputObjectType(bare)) return checkFields(bare.getFields(), value as Record<string, unknown>);
  if (getNamedType(bare) === GraphQLID) return checkId(name, value);
  if (getNamedType(bare) === GraphQLString) return checkText(name, value);
  if (name === 'first') checkFirst(value);
}

function checkFields(
  fields: Readonly<Record<string, { type: GraphQLInputType }>>,
  value: Record<string, unknown>,
): void {
  Object.entries(fields).forEach(([name, field]) => checkArgument(name, field.type, value[name]));
}

function checkId(field: string, value: unknown): void {
  if (typeof value !== 'string' || !idPattern.test(value)) throw inputError({ field, reason: 'NOT_AN_ID' });
}

function checkText(field: string, value: unknown): void {
  if (typeof value !== 'string' || loneSurrogateOrNul.test(value))
    throw inputError({ field, reason: 'NOT_STORABLE_TEXT' });
  if (value.length > longestText) throw inputError({ field, reason: 'TOO_LONG', limit: longestText });
}

function checkFirst(value: unknown): void {
  if (typeof value !== 'number' || value < 1 || value > limits.first) {
    throw inputError({ field: 'first', reason: 'OUT_OF_BOUNDS', limit: limits.first });
  }
}
