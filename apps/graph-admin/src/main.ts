import { Command } from 'commander';
import { registerMigrateCommand } from './commands/migrate.command.ts';
import { registerServeCommand } from './commands/serve.command.ts';
import { registerStartCommand } from './commands/start.command.ts';
import { registerUpCommand } from './commands/up.command.ts';
import { reportProblem } from './report-problem.ts';

const program = new Command('graph')
  .description('Beheer van Netwerkversterker: de database, de gebruikers en de gegevens.')
  .showHelpAfterError('(--help toont wat er kan)');

registerStartCommand(program);
registerServeCommand(program);
registerUpCommand(program);
registerMigrateCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportProblem(error);
}
