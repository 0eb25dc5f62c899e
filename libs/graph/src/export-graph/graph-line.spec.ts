import { nodes } from '@netwerk/graph-schema';
import { exportedKinds } from './exported-rows.query.ts';
import { nodeLine, relationshipLine, type NodeRow } from './graph-line.ts';
import { leftOutNodes, leftOutProperties } from './left-out.ts';

const account: NodeRow = {
  key: 'a',
  labels: ['Account'],
  names: ['username', 'demo', 'createdAt', 'passwordHash', 'id'],
  types: ['STRING NOT NULL', 'BOOLEAN NOT NULL', 'ZONED DATETIME NOT NULL', 'STRING NOT NULL', 'STRING NOT NULL'],
  texts: ['jo "é"', 'false', '2026-11-17T10:00Z', 'argon2id$secret', 'a'],
};

test('a line is JSON, with properties by name and without what is secret', () => {
  const line = nodeLine('Account', account);
  expect(JSON.parse(line)).toEqual({
    node: ['Account', 'a'],
    labels: ['Account'],
    properties: {
      username: 'jo "é"',
      demo: false,
      createdAt: { 'zoned datetime': '2026-11-17T10:00Z' },
      passwordHash: { digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
      id: 'a',
    },
  });
  expect(Object.keys((JSON.parse(line) as { properties: object }).properties)).toEqual([...account.names].sort());
  expect(line).not.toContain('argon2id');
});

test('the order in which the database tells properties and labels does not count', () => {
  const turned = (row: NodeRow): NodeRow => ({
    ...row,
    labels: row.labels.toReversed(),
    names: row.names.toReversed(),
    types: row.types.toReversed(),
    texts: row.texts.toReversed(),
  });
  const person = { ...account, labels: ['Resident', 'Person'] };
  expect(nodeLine('Account', turned(account))).toBe(nodeLine('Account', account));
  expect(nodeLine('Person', turned(person))).toBe(nodeLine('Person', person));
});

test('a change of a secret, and of nothing but the type, shows', () => {
  const changed = (text: string): string => nodeLine('Account', { ...account, texts: account.texts.with(3, text) });
  expect(changed('argon2id$other')).not.toBe(changed('argon2id$secret'));
  const tie = (type: string, text: string): string =>
    relationshipLine('Person', {
      fromKey: 'a',
      type: 'TIED_TO',
      toLabel: 'NetworkMember',
      toKey: 'b',
      names: ['ring'],
      types: [type],
      texts: [text],
    });
  expect(tie('FLOAT NOT NULL', '1.0')).not.toBe(tie('INTEGER NOT NULL', '1'));
  expect(tie('STRING NOT NULL', '1')).not.toBe(tie('INTEGER NOT NULL', '1'));
});

test('what the model does not know might be a secret: it is shown as a digest', () => {
  const odd = { ...account, names: ['odd'], types: ['STRING NOT NULL'], texts: ['geheim'] };
  expect(nodeLine('Account', odd)).not.toContain('geheim');
});

test('the list of what is left out names only what the model has, and nothing else is left out', () => {
  const labels = nodes.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([...Object.keys(leftOutNodes), ...Object.keys(leftOutProperties)]));
  const covered = new Set([...exportedKinds.map(({ label }) => label), ...Object.keys(leftOutNodes)]);
  const ownKinds = nodes.filter(({ with: others }) => others === undefined).map(({ label }) => label);
  expect([...covered].sort()).toEqual(ownKinds.sort());
});
