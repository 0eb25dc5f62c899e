import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { getNamedType, isObjectType, isUnionType, type GraphQLNamedType } from 'graphql';
import { conversation } from '@netwerk/graph';
import { contractSchema } from '../support/contract.ts';
import { repositoryRoot } from '../support/repository-files.ts';

const schema = contractSchema();

/** What the worker knows and the client is not shown. */
const forTheWorkerAlone = [
  ...[
    'nature',
    'unsafe',
    'words',
    'note',
    'notes',
    'confirmedOn',
    'stale',
    'informedOn',
    'informBy',
    'source',
    'history',
  ],
  ...[
    'endedBecause',
    'goneSince',
    'gone',
    'minor',
    'reading',
    'measures',
    'coverage',
    'changedOn',
    'firstOn',
    'recordedAt',
  ],
  ...[
    'validFrom',
    'validTo',
    'version',
    'openings',
    'roles',
    'agreements',
    'waiting',
    'asked',
    'goal',
    'agreedInstead',
  ],
  ...['referrer', 'purpose', 'legalGround', 'discussedOn', 'sentences'],
];

/** Every type that can be reached from a root field, with its fields as `Type.field`. */
function reachableFrom(root: string): { types: string[]; fields: string[] } {
  const types = new Set<string>();
  const fields: string[] = [];
  const visit = (type: GraphQLNamedType): void => {
    if (types.has(type.name)) return;
    types.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.push(`${type.name}.${field.name}`);
      visit(getNamedType(field.type));
    }
  };
  const field = schema.getQueryType()?.getFields()[root];
  if (field === undefined) throw new Error(`The contract has no root field ${root}.`);
  visit(getNamedType(field.type));
  return { types: [...types].sort(), fields };
}

function forbiddenIn(fields: readonly string[]): string[] {
  return fields.filter((field) => forTheWorkerAlone.includes(field.split('.')[1] ?? ''));
}

describe('what can be reached from gespreksmodus', () => {
  test('is types of its own and code lists that the client may hear', () => {
    expect(reachableFrom('conversation').types).toEqual([
      'Boolean',
      'ConversationLink',
      'ConversationMember',
      'ConversationNetwork',
      'ConversationSupport',
      'Date',
      'DrawingPlace',
      'Float',
      'Frequency',
      'GoneReason',
      'ID',
      'Int',
      'LifeDomain',
      'MemberKind',
      'Sector',
      'String',
      'SupportKind',
    ]);
  });

  test('holds no field that is for the worker alone, which the worker’s map does', () => {
    expect(forbiddenIn(reachableFrom('conversation').fields)).toEqual([]);
    expect(forbiddenIn(reachableFrom('clientNetwork').fields)).toEqual(
      expect.arrayContaining(['ClientTie.nature', 'ClientTie.unsafe', 'Support.words', 'NetworkMember.history']),
    );
  });

  test('has one date: the day that is shown', () => {
    const dates = reachableFrom('conversation').fields.filter((field) => /On$|At$|Since$|Date$|\.on$/.test(field));
    expect(dates).toEqual(['ConversationNetwork.on']);
  });
});

describe('the documents of the viewer', () => {
  const manifest = join(repositoryRoot, 'apps/viewer/src/graphql/generated/persisted-documents.json');
  const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
  const asking = (field: string): string[] => texts.filter((text) => new RegExp(`\\b${field}\\(`).test(text));

  test('ask for kansen beside the worker’s own map, and never for paper, a file or gespreksmodus', () => {
    expect(asking('clientOpportunities')).toHaveLength(1);
    expect(asking('clientOpportunities')[0]).toContain('clientNetwork(');
    for (const field of ['conversation', 'exportNetwork']) {
      expect(asking(field)).toHaveLength(1);
      expect(asking(field)[0]).not.toMatch(/opportunit/i);
    }
  });
});

describe('the statement of gespreksmodus', () => {
  const returned = conversation.statement.text
    .split('\n')
    .join(' ')
    .match(/RETURN '[A-Z]+' AS kind.*?(?=UNION ALL|\}\s+RETURN)/g);

  test('answers four kinds of rows', () => {
    expect(returned?.map((part) => /RETURN '([A-Z]+)'/.exec(part)?.[1])).toEqual(['FILE', 'MEMBER', 'LINK', 'PLACE']);
  });

  test('lets nothing that is for the worker alone out of the database', () => {
    const out = (returned ?? []).join(' ');
    const forbidden =
      /\b(unsafe|nature|\w+Words|confirmedOn|source|endedBecause|informedOn|minor|recordedBy|goal|asked|agreedInstead|referrer|discussedOn) AS\b/;
    expect(out).not.toMatch(forbidden);
    expect(out).not.toMatch(/toString\(/);
    expect(out).not.toMatch(/(unsafe|Words|confirmedOn|source|endedBecause|informedOn|minor|nature)/);
  });
});
