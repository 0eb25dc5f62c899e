import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Environment } from '@netwerk/config';
import { ContainerProblem } from './container-problem.ts';
import { run, type Ended } from './program.ts';

export type Service = 'app' | 'neo4j';

/** A busy machine makes the service start more than once before the database answers it in time. */
const patienceMs = 600_000;
const startsAtMost = 20;

/** docker-compose.yml in a project of its own, with ports and a password of its own: what else runs here is not met. */
export class ComposeStack {
  private readonly compose: readonly string[];
  private readonly environment: Environment;

  constructor(
    compose: readonly string[],
    images: { app: string; neo4j: string },
    ports: { app: number; neo4j: number },
  ) {
    this.compose = [...compose, '--project-name', `netwerk-test-${process.pid}`];
    this.environment = {
      NETWERK_IMAGE: images.app,
      NEO4J_IMAGE: images.neo4j,
      PORT: String(ports.app),
      NEO4J_PORT: String(ports.neo4j),
      NEO4J_PASSWORD: randomBytes(16).toString('hex'),
      NETWERK_PUBLIC_URL: 'https://netwerk.example.org',
    };
  }

  get password(): string {
    return this.environment['NEO4J_PASSWORD'] ?? '';
  }

  get address(): string {
    return `http://127.0.0.1:${this.environment['PORT'] ?? ''}`;
  }

  /** Runs a command of Compose; `changes` take the place of this stack's own settings. */
  call(args: readonly string[], changes: Environment = {}): Promise<Ended> {
    return run([...this.compose, ...args], { environment: { ...this.environment, ...changes } });
  }

  /** As `call`, for one that must succeed. */
  async must(...args: string[]): Promise<string> {
    const { ok, output } = await this.call(args);
    if (!ok) throw new ContainerProblem(`Compose could not do: ${args.join(' ')}.`, output);
    return output;
  }

  /** Runs a line of JavaScript in the app, as the service itself could; answers what it prints. */
  async inApp(script: string): Promise<string> {
    return (await run(['docker', 'exec', await this.idOf('app'), 'node', '-e', script])).output.trim();
  }

  async inDatabase(...command: string[]): Promise<string> {
    return (await run(['docker', 'exec', await this.idOf('neo4j'), ...command])).output.trim();
  }

  /** What the engine says about a service's container, by a path such as `.State.Health.Status`. */
  async tell(service: Service, path: string): Promise<string> {
    return (await run(['docker', 'inspect', '--format', `{{${path}}}`, await this.idOf(service)])).output.trim();
  }

  async untilHealth(service: Service, wanted: 'healthy' | 'unhealthy'): Promise<void> {
    const until = Date.now() + patienceMs;
    let health = '';
    while (Date.now() < until) {
      health = await this.tell(service, '.State.Health.Status');
      if (health === wanted) return;
      if (Number(await this.tell(service, '.RestartCount')) > startsAtMost) break;
      await pause(500);
    }
    throw new ContainerProblem(`${service} is ${health} and did not become ${wanted}.`, await this.logsOf(service));
  }

  async logsOf(service: Service): Promise<string> {
    return (await run(['docker', 'logs', await this.idOf(service)])).output;
  }

  /** Takes away what was started, with its data. */
  async remove(): Promise<void> {
    await this.call(['down', '--volumes', '--remove-orphans', '--timeout', '20']);
  }

  private async idOf(service: Service): Promise<string> {
    const id = (await this.must('ps', '--all', '--quiet', service)).trim().split('\n').at(-1) ?? '';
    if (!/^[0-9a-f]{12,}$/.test(id)) throw new ContainerProblem(`${service} has no container.`, id);
    return id;
  }
}
