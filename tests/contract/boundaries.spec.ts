import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

interface Sample {
  readonly filePath: string;
  readonly text: string;
}

interface Finding {
  readonly ruleId: string;
  readonly message: string;
}

/** What lint says of texts at a place in the tree. */
function lint(samples: readonly Sample[]): Finding[][] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tools/lint-text.mjs'], {
    cwd: root,
    input: JSON.stringify(samples),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Finding[][];
}

const boundaries = '@nx/enforce-module-boundaries';
const importing = (name: string) => `import { thing } from '${name}';\nexport const same = thing;\n`;

const refused: readonly (Sample & { readonly what: string; readonly ruleId: string; readonly says: RegExp })[] = [
  {
    what: 'the domain reaching for the graph',
    filePath: 'libs/domain/src/sample.ts',
    text: importing('@netwerk/graph'),
    ruleId: boundaries,
    says: /Circular dependency between "@netwerk\/domain" and "@netwerk\/graph"/,
  },
  {
    what: 'the domain reading settings',
    filePath: 'libs/domain/src/sample.ts',
    text: importing('@netwerk/config'),
    ruleId: boundaries,
    says: /"lib:domain" cannot depend on any libs with tags/,
  },
  {
    what: 'a feature importing a feature',
    filePath: 'libs/client-network/src/sample.ts',
    text: importing('@netwerk/session'),
    ruleId: boundaries,
    says: /"feature:\*" can only depend on libs tagged with/,
  },
  {
    what: 'the viewer importing a feature',
    filePath: 'apps/viewer/src/sample.ts',
    text: importing('@netwerk/client-network'),
    ruleId: boundaries,
    says: /"app:viewer" can only depend on libs tagged with/,
  },
  {
    what: 'another library by a path',
    filePath: 'libs/client-network/src/sample.ts',
    text: importing('../../graph/src/index.ts'),
    ruleId: boundaries,
    says: /Projects cannot be imported by a relative or absolute path/,
  },
  {
    what: 'the database driver in a feature',
    filePath: 'libs/client-network/src/sample.ts',
    text: importing('neo4j-driver'),
    ruleId: boundaries,
    says: /"feature:\*" is not allowed to import "neo4j-driver"/,
  },
  {
    what: 'Nest in the domain',
    filePath: 'libs/domain/src/sample.ts',
    text: importing('@nestjs/common'),
    ruleId: boundaries,
    says: /"lib:domain" is not allowed to import "@nestjs\/common"/,
  },
  {
    what: 'GraphQL of Nest in the graph',
    filePath: 'libs/graph/src/sample.ts',
    text: importing('@nestjs/graphql'),
    ruleId: boundaries,
    says: /"lib:graph" is not allowed to import "@nestjs\/graphql"/,
  },
  {
    what: 'the drawing library in the API',
    filePath: 'apps/api/src/sample.ts',
    text: importing('cytoscape'),
    ruleId: boundaries,
    says: /"app:api" is not allowed to import "cytoscape"/,
  },
  {
    what: 'the browser driver in an app',
    filePath: 'apps/graph-admin/src/sample.ts',
    text: importing('playwright-core'),
    ruleId: boundaries,
    says: /"app:graph-admin" is not allowed to import "playwright-core"/,
  },
  {
    what: 'a package that the manifest does not name',
    filePath: 'libs/interchange/src/sample.ts',
    text: importing('pino'),
    ruleId: boundaries,
    says: /Only packages defined in the "package.json" can be imported/,
  },
  {
    what: 'settings read in the domain',
    filePath: 'libs/domain/src/sample.ts',
    text: `export const port = process.env['PORT'];\n`,
    ruleId: 'no-restricted-properties',
    says: /libs\/config only/,
  },
  {
    what: 'settings read by another name',
    filePath: 'apps/api/src/sample.ts',
    text: `import { env } from 'node:process';\nexport const port = env['PORT'];\n`,
    ruleId: 'no-restricted-imports',
    says: /libs\/config/,
  },
  {
    what: 'a rule switched off without a reason',
    filePath: 'libs/domain/src/sample.ts',
    text: `/* eslint-disable */\nexport const x: any = 1;\n`,
    ruleId: 'netwerk/described-disable',
    says: /Give the reason/,
  },
  {
    what: 'a number that could be a BSN',
    filePath: 'libs/demo/src/sample.ts',
    text: `export const number = '${['111222', '333'].join('')}';\n`,
    ruleId: 'netwerk/no-real-bsn',
    says: /eleven-test/,
  },
  {
    what: 'a test that is left out',
    filePath: 'libs/domain/src/sample.spec.ts',
    text: `it.skip('counts', () => { expect(1).toBe(1); });\n`,
    ruleId: 'no-restricted-properties',
    says: /Every test runs/,
  },
];

const allowed: readonly (Sample & { readonly what: string })[] = [
  { what: 'the driver in the graph', filePath: 'libs/graph/src/sample.ts', text: importing('neo4j-driver') },
  { what: 'the drawing library in the viewer', filePath: 'apps/viewer/src/sample.ts', text: importing('cytoscape') },
  { what: 'a feature asking the graph', filePath: 'libs/session/src/sample.ts', text: importing('@netwerk/graph') },
  {
    what: 'settings read in libs/config',
    filePath: 'libs/config/src/sample.ts',
    text: `export const port = process.env['PORT'];\n`,
  },
  {
    what: 'a test number that nobody bears',
    filePath: 'libs/demo/src/sample.ts',
    text: `export const number = '999990019';\n`,
  },
];

describe('the rules of the house', () => {
  const findings = new Map<Sample, Finding[]>();

  beforeAll(() => {
    const samples = [...refused, ...allowed];
    const found = lint(samples);
    samples.forEach((sample, index) => findings.set(sample, found[index] ?? []));
  });

  it.each(refused)('refuse $what', (sample) => {
    const messages = findings.get(sample)?.filter(({ ruleId }) => ruleId === sample.ruleId) ?? [];
    expect(messages.map(({ message }) => message)).toContainEqual(expect.stringMatching(sample.says));
  });

  it.each(allowed)('let $what pass', (sample) => {
    expect(findings.get(sample)).toEqual([]);
  });
});
