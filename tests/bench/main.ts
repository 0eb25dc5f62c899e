import { readdirSync } from 'node:fs';

/** What every `<name>.bench.ts` exports: measures, prints what it measured, and resolves. */
interface Bench {
  run(): void | Promise<void>;
}

const suffix = '.bench.ts';

/** `npm run bench -- <name>` runs `tests/bench/<name>.bench.ts`; without a name it lists what there is. */
async function main(name: string | undefined): Promise<number> {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
  if (name === undefined || !names.includes(name)) {
    console.error(`Usage: npm run bench -- <${names.join(' | ')}>`);
    return 2;
  }
  const bench = (await import(`./${name}${suffix}`)) as Bench;
  await bench.run();
  return 0;
}

process.exitCode = await main(process.argv[2]);
