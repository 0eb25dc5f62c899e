import { readDatabaseSettings, readHomeSettings, type HomeSettings } from '@netwerk/config';
import { StartProblem } from './product/start-problem.ts';

/**
 * The home of the embedded database.
 * @throws StartProblem when `NEO4J_URI` names another database, whose files are not ours
 */
export function embeddedHome(): HomeSettings {
  if (readDatabaseSettings().kind === 'embedded') return readHomeSettings();
  throw new StartProblem({
    nl: 'NEO4J_URI wijst een database aan die iemand anders draait; docs/backup.md zegt hoe u daarvan een back-up maakt en die terugzet.',
    en: 'NEO4J_URI points to a database that somebody else runs; docs/backup.md says how to back that up and put it back.',
  });
}
