import { describe, expect, test } from '@jest/globals';
import { fieldsWithoutRow, permissionTable, policy, worksOnOpenCase } from '@netwerk/access';
import { getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import { contractSchema, contractTypes } from '../support/contract.ts';
import { readReviewedFile } from '../support/reviewed-file.ts';

const schema = contractSchema();
const everyField = contractTypes(schema).flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);

describe('the policy table', () => {
  test('has a row for every field of the contract, and for no other', () => {
    const inTable = new Set(policy.flatMap((row) => row.fields.map((field) => `${row.subject}.${field}`)));
    expect([...inTable].sort()).toEqual([...everyField].sort());
  });

  test('refuses a field that no row names', () => {
    expect(fieldsWithoutRow('SOCIAL_WORKER', ['Client.fullName', 'Client.bsn'])).toEqual(['Client.bsn']);
  });

  test('hides only fields that it also names, and that the contract allows to be empty', () => {
    for (const row of policy) {
      for (const hidden of row.hidden) {
        const type = schema.getType(row.subject);
        const field = isObjectType(type) ? type.getFields()[hidden] : undefined;
        expect(row.fields).toContain(hidden);
        expect(field && (!isNonNullType(field.type) || isListType(getNullableType(field.type)))).toBe(true);
      }
    }
  });

  test('says why wherever it hides something', () => {
    expect(policy.filter((row) => row.hidden.length > 0 && row.why === '')).toEqual([]);
  });

  test.each(['AREA_MANAGER', 'PRIVACY_OFFICER'] as const)('gives %s nothing but who they are', (role) => {
    const subjects = new Set(policy.filter((row) => row.role === role).map((row) => row.subject));
    expect([...subjects].sort()).toEqual(['Query', 'Viewer', 'ViewerTeam']);
  });

  test('gives nobody but the sociaal werker anything of a client’s file', () => {
    const aboutFiles = policy.filter((row) => row.condition === worksOnOpenCase && row.subject !== 'Query');
    const inFiles = new Set(aboutFiles.filter((row) => row.subject !== 'Mutation').map((row) => row.subject));
    expect(inFiles.size).toBeGreaterThan(20);
    const others = policy.filter((row) => row.role !== 'SOCIAL_WORKER' && inFiles.has(row.subject));
    expect(others.map((row) => `${row.role} ${row.subject}`)).toEqual([]);
  });

  test('gives each rule one condition', () => {
    const conditions = new Map<string, Set<unknown>>();
    for (const row of policy) conditions.set(row.rule, (conditions.get(row.rule) ?? new Set()).add(row.condition));
    expect([...conditions].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  test('is the reviewed table', () => {
    const table = permissionTable();
    expect(table).toBe(readReviewedFile('permissions.md', table));
  });
});
