import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@netwerk/config';
import { neo4jVersion } from '@netwerk/local-neo4j';
import { officialImage } from '../support/container-database.ts';
import { repositoryRoot as root } from '../support/repository-files.ts';

/** What docker-compose.yml and the Dockerfile promise, read as text; `npm run test:container` tries it on a container engine. */
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string) => text.replace(/^\s*#.*$/gm, '');

const compose = withoutComments(read('docker-compose.yml'));
const service = (name: string) => new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';
const app = service('app');
const neo4j = service('neo4j');
const dockerfile = withoutComments(read('Dockerfile'));
const serviceImage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const ignored = withoutComments(read('.dockerignore'))
  .split('\n')
  .filter((line) => line.trim() !== '');

describe.each([
  ['app', app],
  ['neo4j', neo4j],
])('the service %s of docker-compose.yml', (_name, text) => {
  it('has no rights, gets none, and is bounded', () => {
    for (const promise of [
      'cap_drop: [ALL]',
      "security_opt: ['no-new-privileges:true']",
      'mem_limit:',
      'pids_limit:',
    ]) {
      expect(text).toContain(promise);
    }
  });

  it('is reached from this machine only', () => {
    const ports = [...text.matchAll(/^ {6}- '([^']*)'$/gm)].map(([, port]) => port);
    expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('stops only after having had time to', () => {
    expect(text).toMatch(/stop_grace_period: \d+s/);
  });
});

describe('docker-compose.yml', () => {
  it('keeps the app read-only and lets it wait for a healthy database', () => {
    expect(app).toContain('read_only: true');
    expect(app).toMatch(/depends_on:\n\s+neo4j:\n\s+condition: service_healthy/);
    expect(neo4j).toContain('healthcheck:');
    expect(neo4j).toMatch(/^ {4}user: '7474:7474'$/m);
  });

  it('has no default for anything secret', () => {
    const secrets = [...compose.matchAll(/\$\{(\w*(?:PASSWORD|SECRET|TOKEN|KEY|AUTH)\w*)([^}]*)\}/g)];
    expect(secrets.map(([, name]) => name)).toContain('NEO4J_PASSWORD');
    expect(secrets.filter(([, , rest]) => rest?.startsWith(':?') !== true)).toEqual([]);
    expect(compose).not.toMatch(/(?:PASSWORD|AUTH): (?!.*\$\{NEO4J_PASSWORD:\?)/);
  });

  it('runs the Neo4j of the embedded server, as the tests do', () => {
    const line = neo4jVersion.split('.').slice(0, 2).join('.');
    expect(neo4j).toContain(`image: \${NEO4J_IMAGE:-neo4j:${line}-community}`);
    expect(officialImage).toBe(`neo4j:${line}-community`);
  });

  it('gives the service settings that it accepts', () => {
    const given = [...app.matchAll(/^ {6}([A-Z0-9_]+): (.*)$/gm)].map(([, name, value]) => [name, value?.trim()]);
    const environment = {
      ...(Object.fromEntries(given) as Record<string, string>),
      NEO4J_PASSWORD: 'kraan-tafel-wolk-38',
      NETWERK_PUBLIC_URL: 'https://netwerk.example.org',
    };
    expect(readSettings('production', environment).database).toMatchObject({
      kind: 'external',
      uri: 'bolt://neo4j:7687',
    });
  });
});

describe('the Dockerfile', () => {
  it('ends as a numbered user that is not root', () => {
    expect(/^USER (.*)$/gm.exec(serviceImage)?.[1]).toMatch(/^[1-9]\d+:[1-9]\d+$/);
    expect(serviceImage.match(/^USER /gm)).toHaveLength(1);
  });

  it('starts the service without a shell, so that it hears when it must stop', () => {
    expect(serviceImage).toMatch(/^ENTRYPOINT \["node", /m);
    expect(serviceImage).toMatch(/^CMD \["serve"\]$/m);
  });

  it('asks the service whether it is ready', () => {
    expect(serviceImage).toMatch(/^HEALTHCHECK .*\n\s+CMD \["node", .*\/health\/ready/m);
  });

  it('runs the Node that the product runs on', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(dockerfile).toContain(`ARG NODE_IMAGE=node:${dependencies['node']?.split('.')[0]}-bookworm-slim`);
  });

  it('takes no secret, and only what is named in .dockerignore', () => {
    expect(dockerfile).not.toMatch(/PASSWORD|SECRET|TOKEN/i);
    expect(ignored[0]).toBe('*');
    const letIn = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(letIn.toSorted()).toEqual(
      [
        ...['.npmrc', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'tests/package.json'],
        ...['apps', 'graph-schema', 'libs', 'tools'],
      ].toSorted(),
    );
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/.cache', '**/dist', '**/*.spec.ts']));
  });
});
