import { Command } from 'commander';
import { registerMigrateCommand } from './commands/migrate.command.ts';
import { reportProblem } from './report-problem.ts';

const program = new Command('graph')
  .description('Beheer van Netwerkversterker: de database, de gebruikers en de gegevens.')
  .showHelpAfterError('(--help toont wat er kan)');

registerMigrateCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportProblem(error);
}
