import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { documentFacts } from './document-facts.ts';
import { operationCost } from './operation-cost.ts';

const schema = buildSchema(`
  type Query { one: Thing!  page(first: Int! = 20): Page!  any: [Any!]! }
  type Page { edges: [Edge!]! total: Int! }
  type Edge { node: Thing! }
  type Thing { id: ID! parts: [Thing!]! label(for: ID): String }
  type Other { thing: Thing }
  union Any = Thing | Other
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return operationCost(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

describe('the cost of an operation', () => {
  test.each([
    ['{ one { id } }', 10],
    ['{ one { parts { id } } }', 10 + 1 + 10],
    ['{ one { parts { parts { id } } } }', 10 + 1 + 10 * (1 + 11)],
    ['{ page { total } }', 10],
    ['{ page { edges { node { id } } } }', 10 + 1 + 20 * 2],
    ['{ page(first: 3) { edges { node { id } } } }', 10 + 1 + 3 * 2],
    ['{ a: one { id } b: one { id } }', 20],
    ['{ ...F } fragment F on Query { one { id } }', 10],
    ['{ any { ... on Thing { parts { id } } ... on Other { thing { id } } } }', 10 + 10 * (1 + 11 + 1)],
    ['{ one @skip(if: true) { id } }', 10],
  ])('%s is %d', (text, cost) => expect(costOf(text)).toBe(cost));

  test('follows a page size in a variable', () => {
    expect(costOf('query($first: Int!) { page(first: $first) { edges { node { id } } } }', { first: 7 })).toBe(
      10 + 1 + 7 * 2,
    );
  });
});

describe('what a document asks', () => {
  const facts = (text: string) => {
    const document = parse(text);
    return documentFacts(schema, document, document.definitions[0] as OperationDefinitionNode);
  };

  test('is every field by its type, through fragments and unions', () => {
    const asked = facts(
      '{ x: one { ...F } any { ... on Other { thing { id } } } } fragment F on Thing { parts { id __typename } }',
    );
    expect([...asked.fields].sort()).toEqual(['Other.thing', 'Query.any', 'Query.one', 'Thing.id', 'Thing.parts']);
    expect(asked.rootFields).toEqual([
      { field: 'one', answeredAs: 'x' },
      { field: 'any', answeredAs: 'any' },
    ]);
    expect([asked.depth, asked.aliases]).toEqual([3, 1]);
  });
});
