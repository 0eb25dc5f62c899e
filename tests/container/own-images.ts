import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { processEnvironment, productFolder, readHomeSettings } from '@netwerk/config';
import { neo4jVersion, serverJars } from '@netwerk/local-neo4j';
import { ContainerProblem } from './container-problem.ts';
import { hasImage } from './engine.ts';
import { pipe, run } from './program.ts';

/** Images made here, out of Debian's packages and the registries of Maven and npm, where none can be fetched. */
const debian = 'netwerkversterker-debian:bookworm';
const recipes = join(import.meta.dirname, 'images');

/** Neo4j in the version of the embedded server, with its very jars. */
export async function buildNeo4jImage(progress: (line: string) => void): Promise<string> {
  await ensureDebian(progress);
  const { cache } = readHomeSettings();
  await serverJars(cache, { progress });
  const jars = join(cache, `neo4j-${neo4jVersion}`);
  const image = `netwerkversterker-neo4j:${neo4jVersion}`;
  progress(`building ${image} …`);
  await build(image, 'neo4j.dockerfile', ['-C', jars, 'lib', '-C', recipes, 'neo4j.dockerfile', 'start-neo4j.sh']);
  return image;
}

/** Node with which the service runs, and the same with npm, with which its image is built. */
export async function buildNodeImages(progress: (line: string) => void): Promise<{ runs: string; builds: string }> {
  await ensureDebian(progress);
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-image-'));
  try {
    await copyFile(process.execPath, join(folder, 'node'));
    await writeFile(join(folder, 'certificate.pem'), certificates());
    const parts = ['-C', folder, 'node', 'certificate.pem', '-C', npmParent(), 'npm', '-C', recipes, 'node.dockerfile'];
    const tag = (target: string): string => `netwerkversterker-node-${target}:${process.versions.node}`;
    for (const target of ['runs', 'builds']) {
      progress(`building ${tag(target)} …`);
      await build(tag(target), 'node.dockerfile', parts, ['--target', target]);
    }
    return { runs: tag('runs'), builds: tag('builds') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Debian's smallest system, kept as an image: the next run does not make it again. */
async function ensureDebian(progress: (line: string) => void): Promise<void> {
  if (await hasImage(debian)) return;
  await checkDebootstrap();
  progress(`building ${debian} with debootstrap; this takes about a minute …`);
  const folder = await mkdtemp(join(tmpdir(), 'netwerk-debian-'));
  try {
    const made = await run(['debootstrap', '--variant=minbase', 'bookworm', folder]);
    if (!made.ok) throw new ContainerProblem('Debian could not be put together; mend what stands below.', made.output);
    const imported = await pipe(['tar', '-C', folder, '-c', '.'], ['docker', 'import', '-', debian]);
    if (!imported.ok)
      throw new ContainerProblem(`${debian} could not be stored; mend what stands below.`, imported.output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkDebootstrap(): Promise<void> {
  if ((await run(['debootstrap', '--version'])).ok && process.getuid?.() === 0) return;
  throw new ContainerProblem(
    'The images cannot be fetched, and to make them takes debootstrap and root: install it (apt-get install debootstrap) and run this as root, or load neo4j:5.26-community and node:24-bookworm-slim into the engine.',
  );
}

/** On the machine's own network: an engine without a bridge can build too. */
async function build(
  image: string,
  recipe: string,
  parts: readonly string[],
  extra: readonly string[] = [],
): Promise<void> {
  const docker = ['docker', 'build', '--network', 'host', '--build-arg', `DEBIAN_IMAGE=${debian}`];
  const { ok, output } = await pipe(
    ['tar', '-c', ...parts],
    [...docker, ...extra, '--tag', image, '--file', recipe, '-'],
  );
  if (!ok) throw new ContainerProblem(`${image} could not be built; mend what stands below.`, output);
}

/** Those that this machine adds to the usual ones; the usual ones where it adds none. */
function certificates(): string {
  const own = getCACertificates('extra');
  return (own.length > 0 ? own : getCACertificates('bundled')).join('\n');
}

/** The folder that holds the npm which runs this. */
function npmParent(): string {
  const cli = processEnvironment()['npm_execpath'];
  if (cli === undefined) throw new ContainerProblem('npm is not known: start this with npm run test:container.');
  return join(dirname(cli), '../..');
}

export const serviceImage = 'netwerkversterker:test';

/** The image of the service, from the Dockerfile at the top. */
export async function buildServiceImage(nodeImages: { runs: string; builds: string }): Promise<void> {
  const args = ['--build-arg', `NODE_IMAGE=${nodeImages.runs}`, '--build-arg', `BUILD_IMAGE=${nodeImages.builds}`];
  const { ok, output } = await run([
    'docker',
    'build',
    '--network',
    'host',
    ...args,
    '--tag',
    serviceImage,
    productFolder,
  ]);
  if (!ok) throw new ContainerProblem('The image of the service could not be built; mend what stands below.', output);
}
