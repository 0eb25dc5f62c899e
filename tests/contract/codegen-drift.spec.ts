import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const parts = ['codegen.ts', 'package.json', 'graph-schema/api', 'libs/api-contract/src', 'apps/viewer/src'];

describe('the check that generated code fits the contract', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'contract-'));
    for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  const check = () =>
    spawnSync(process.execPath, ['tools/check-codegen.mjs', copy], { cwd: root, encoding: 'utf8', timeout: 60_000 });

  it('finds the contract as it stands good, and a changed contract not', () => {
    expect(check()).toMatchObject({ status: 0 });

    const contract = join(copy, 'graph-schema/api/viewer.types.graphql');
    writeFileSync(contract, readFileSync(contract, 'utf8').replace('displayName: String!', 'displayName: String'));

    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('libs/api-contract/src/generated/resolvers.ts');
    expect(stderr).toContain('npm run codegen');
  }, 120_000);
});
