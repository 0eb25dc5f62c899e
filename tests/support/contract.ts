import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const folder = join(import.meta.dirname, '../../graph-schema/api');

/** The GraphQL contract as it is written. */
export function contractSchema(): GraphQLSchema {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return buildSchema(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
}

/** Every object type of the contract, roots included. */
export function contractTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}
