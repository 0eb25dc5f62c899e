import type { Command } from 'commander';
import {
  defaultSeed,
  fewestResidents,
  mostResidents,
  seedDemo,
  smallestLarge,
  writtenFor,
  type SeedOutcome,
} from '@netwerk/demo';
import { withGraph } from '../with-graph.ts';

interface SeedArguments {
  readonly residents?: string;
  readonly seed?: string;
  readonly today?: string;
}

const outcomes: Readonly<Record<SeedOutcome, string>> = {
  WRITTEN: 'Klaar: de voorbeeldbuurt Oeverlinde staat in de database.',
  ALREADY_THERE: 'De voorbeeldbuurt stond er al. Er is niets veranderd.',
  KEPT_OTHER:
    'Er staat al een andere voorbeeldbuurt, en mensen hebben daar iets aan toegevoegd. Die is bewaard; er is niets veranderd.',
};

export function registerSeedCommand(program: Command): void {
  program
    .command('seed')
    .description('Zet de verzonnen gemeente Oeverlinde in een lege database, om mee te oefenen.')
    .option(
      '--residents <aantal>',
      `inwoners, van ${fewestResidents} tot ${mostResidents} (standaard 2005); vanaf ${smallestLarge} met wijken eromheen`,
    )
    .option('--seed <woord>', `een ander woord geeft andere mensen (standaard ${defaultSeed})`)
    .option('--today <jjjj-mm-dd>', `de dag die in de buurt als vandaag telt (standaard ${writtenFor})`)
    .addHelpText(
      'after',
      '\nDezelfde keuze geeft altijd dezelfde mensen. Een database met andere gegevens wordt geweigerd.',
    )
    .action(seed);
}

async function seed({ residents, seed: word, today }: SeedArguments): Promise<void> {
  const outcome = await withGraph((graph) =>
    seedDemo(graph, {
      progress: (line) => process.stderr.write(`${line}\n`),
      ...(residents === undefined ? {} : { residents: Number(residents) }),
      ...(word === undefined ? {} : { seed: word }),
      ...(today === undefined ? {} : { referenceDate: today }),
    }),
  );
  console.log(outcomes[outcome]);
}
