import assert from 'node:assert/strict';
import { run } from './program.ts';
import type { ComposeStack } from './compose-stack.ts';

export interface Check {
  readonly name: string;
  run(stack: ComposeStack): Promise<void>;
}

const noRights = /^CapEff:\s+0{16}$/m;
const noNewRights = /^NoNewPrivs:\s+1$/m;

/** What docker-compose.yml and the Dockerfile promise, in the order of an operator's first day. Each goes on where the last one ended. */
export const composeChecks: readonly Check[] = [
  {
    name: 'without a password nothing starts, and the message names it',
    async run(stack) {
      const { ok, output } = await stack.call(['config'], { NEO4J_PASSWORD: '' });
      assert.equal(ok, false);
      assert.match(output, /NEO4J_PASSWORD/);
    },
  },
  {
    name: 'both become healthy, the database first',
    async run(stack) {
      await stack.must('up', '--detach', '--no-build');
      await stack.untilHealth('neo4j', 'healthy');
      await stack.untilHealth('app', 'healthy');
      assert.match(await stack.logsOf('app'), /0001-constraints-and-indexes/);
    },
  },
  {
    name: 'the service answers on this machine, with its screens',
    async run({ address }) {
      assert.equal((await fetch(`${address}/health/ready`)).status, 200);
      const page = await fetch(address);
      assert.equal(page.status, 200);
      assert.match(await page.text(), /<script type="module"/);
    },
  },
  {
    name: 'ports are bound to loopback only',
    async run(stack) {
      for (const service of ['app', 'neo4j'] as const) {
        const bound = await stack.tell(
          service,
          'range $p, $b := .HostConfig.PortBindings}}{{(index $b 0).HostIp}} {{end',
        );
        assert.equal(bound, '127.0.0.1');
      }
    },
  },
  {
    name: 'nobody is root, and nobody can become it',
    async run(stack) {
      assert.equal(await stack.inApp('console.log(process.getuid(), process.getgid())'), '10001 10001');
      assert.equal(await stack.inDatabase('id', '-u'), '7474');
      const status = `console.log(require('fs').readFileSync('/proc/1/status', 'utf8'))`;
      for (const shown of [await stack.inApp(status), await stack.inDatabase('cat', '/proc/1/status')]) {
        assert.match(shown, noRights);
        assert.match(shown, noNewRights);
      }
    },
  },
  {
    name: 'the file system of the app is read-only, but for a small /tmp',
    async run(stack) {
      assert.equal(await stack.tell('app', '.HostConfig.ReadonlyRootfs'), 'true');
      const write = (file: string): Promise<string> =>
        stack.inApp(
          `try { require('fs').writeFileSync('${file}', 'x'); console.log('written') } catch (e) { console.log(e.code) }`,
        );
      assert.equal(await write('/app/x'), 'EROFS');
      assert.equal(await write('/tmp/x'), 'written');
    },
  },
  {
    name: 'the image holds no secret, no test and no history',
    async run(stack) {
      const image = await stack.tell('app', '.Image');
      const { output } = await run(['docker', 'image', 'inspect', '--format', '{{json .Config.Env}}', image]);
      assert.doesNotMatch(output, /PASSWORD|SECRET|TOKEN|NEO4J/i);
      const history = await run(['docker', 'history', '--no-trunc', '--format', '{{.CreatedBy}}', image]);
      assert.doesNotMatch(history.output, new RegExp(stack.password));
      const unwanted = await stack.inApp(
        `console.log(['.git', '.netwerk', 'docs', 'tests/integration', 'node_modules/jest'].filter((p) => require('fs').existsSync(p)).join())`,
      );
      assert.equal(unwanted, '');
    },
  },
  {
    name: 'the commands work beside the service',
    async run(stack) {
      const added = await stack.must('run', '--rm', '-T', 'app', 'user', 'list');
      assert.doesNotMatch(added, /Error/);
      await stack.must('run', '--rm', '-T', 'app', 'verify');
    },
  },
  {
    name: 'without the database the app is unhealthy, and it recovers by itself',
    async run(stack) {
      await stack.must('stop', 'neo4j');
      assert.equal((await fetch(`${stack.address}/health/ready`)).status, 503);
      assert.equal((await fetch(`${stack.address}/health/live`)).status, 200);
      await stack.untilHealth('app', 'unhealthy');
      await stack.must('start', 'neo4j');
      await stack.untilHealth('app', 'healthy');
    },
  },
  {
    name: 'both stop in order when they are asked to',
    async run(stack) {
      await stack.must('stop');
      assert.match(await stack.logsOf('app'), /Netwerkversterker stopt/);
      assert.equal(await stack.tell('app', '.State.ExitCode'), '0');
      assert.match(await stack.logsOf('neo4j'), / Stopped\.\s*$/);
    },
  },
  {
    name: 'a backup can be made of the database at rest, and put back',
    async run(stack) {
      const admin = ['run', '--rm', '-T', '--no-deps', 'neo4j', 'neo4j-admin', 'database'];
      await stack.must(...admin, 'dump', 'neo4j', '--to-path=/logs');
      await stack.must(...admin, 'load', 'neo4j', '--from-path=/logs', '--overwrite-destination=true');
    },
  },
  {
    name: 'the data is still there in new containers',
    async run(stack) {
      await stack.must('down');
      await stack.must('up', '--detach', '--no-build');
      await stack.untilHealth('app', 'healthy');
      assert.doesNotMatch(await stack.logsOf('app'), /0001-constraints-and-indexes/);
    },
  },
];
