import type { SystemCaller } from '@netwerk/access';
import { seedDemo } from '@netwerk/demo';
import { demoPeople, type Graph } from '@netwerk/graph';
import type { Role } from '@netwerk/domain';
import type { Opened, Product } from './run-product.ts';
import type { Steps } from './steps.ts';

const roleNames: Readonly<Record<Role, string>> = {
  SOCIAL_WORKER: 'sociaal werker',
  COMMUNITY_CONNECTOR: 'buurtverbinder',
  AREA_MANAGER: 'manager',
  ADMINISTRATOR: 'functioneel beheerder',
  PRIVACY_OFFICER: 'privacy officer (FG)',
};

/** The first look: an invented neighbourhood, whose people are chosen on the login page. */
export const demoProduct: Product = {
  purpose: 'start',
  mode: 'demo',
  logsToFile: true,

  async prepareData(graph: Graph, _caller: SystemCaller, steps: Steps): Promise<void> {
    await seedDemo(graph, { progress: (line: string) => steps.detail(line) });
  },

  async welcome(graph: Graph, caller: SystemCaller, { address, logFile }: Opened): Promise<string> {
    const people = await graph.read(caller, demoPeople, {});
    const width = Math.max(...people.map((person) => person.displayName.length));
    const lines = people.map(
      ({ displayName, role, place }) =>
        `    ${displayName.padEnd(width)}  ${roleNames[role]}${place === null ? '' : `, ${place}`}`,
    );
    return [
      '',
      `Netwerkversterker staat klaar: ${address}`,
      '',
      '  Kies op de inlogpagina een van deze mensen. Niemand in deze buurt bestaat echt.',
      ...lines,
      '',
      ...(logFile === null ? [] : [`  Wat de dienst doet, staat in ${logFile}`]),
      '  Stoppen: Ctrl-C. De gegevens blijven bewaard.',
      '',
    ].join('\n');
  },
};
