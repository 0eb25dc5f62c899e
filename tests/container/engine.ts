import { ContainerProblem } from './container-problem.ts';
import { run } from './program.ts';

/**
 * The version of the container engine that answers.
 * @throws ContainerProblem when there is none
 */
export async function findEngine(): Promise<string> {
  const { ok, output } = await run(['docker', 'version', '--format', '{{.Server.Version}}'], { minutes: 1 });
  if (ok) return output.trim();
  throw new ContainerProblem(
    'No container engine answers: start Docker, or install one (Debian: apt-get install docker.io, then dockerd as root) and point DOCKER_HOST to it.',
  );
}

/** How Compose is called here: as a part of docker or, older, as a program of its own. */
export async function findCompose(): Promise<readonly string[]> {
  for (const command of [['docker', 'compose'], ['docker-compose']]) {
    if ((await run([...command, 'version'], { minutes: 1 })).ok) return command;
  }
  throw new ContainerProblem(
    'Compose is missing: install the Compose plugin of Docker (Debian: apt-get install docker-compose).',
  );
}

export async function hasImage(image: string): Promise<boolean> {
  return (await run(['docker', 'image', 'inspect', image], { minutes: 1 })).ok;
}

/** Whether an image is here, or could be fetched. */
export async function obtain(image: string): Promise<boolean> {
  return (await hasImage(image)) || (await run(['docker', 'pull', '--quiet', image])).ok;
}
