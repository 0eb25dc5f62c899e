import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDateInBounds, isIsoDate, todayInTheNetherlands } from '@netwerk/domain';

function asDate(value: unknown): string {
  if (typeof value !== 'string' || !isIsoDate(value))
    throw new GraphQLError('A Date is an existing day written as jjjj-mm-dd.');
  if (!isDateInBounds(value, todayInTheNetherlands()))
    throw new GraphQLError('A Date lies between 1900 and ten years ahead.');
  return value;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant in UTC, however its zone was written: what is no instant must not reach the database. */
function asInstant(value: unknown): string {
  const isInstant = typeof value === 'string' && instantPattern.test(value) && !Number.isNaN(Date.parse(value));
  if (!isInstant) throw new GraphQLError('A DateTime is an existing moment written as jjjj-mm-ddTuu:mm:ssZ.');
  asDate(value.slice(0, 10));
  return new Date(value).toISOString();
}

function asStored(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('A date or instant leaves the graph as text.');
  return value;
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: asStored,
  parseValue: asDate,
  parseLiteral: (node) => asDate(literal(node)),
});

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: asStored,
  parseValue: asInstant,
  parseLiteral: (node) => asInstant(literal(node)),
});
