import { Command } from 'commander';
import { registerAuditCommand } from './commands/audit.command.ts';
import { registerBackupCommand } from './commands/backup.command.ts';
import { registerExportCommand } from './commands/export-csv.command.ts';
import { registerExportGraphCommand } from './commands/export-graph.command.ts';
import { registerImportCommand } from './commands/import.command.ts';
import { registerMigrateCommand } from './commands/migrate.command.ts';
import { registerPrintPermissionsCommand } from './commands/print-permissions.command.ts';
import { registerRestoreCommand } from './commands/restore.command.ts';
import { registerSeedCommand } from './commands/seed.command.ts';
import { registerServeCommand } from './commands/serve.command.ts';
import { registerStartCommand } from './commands/start.command.ts';
import { registerUpCommand } from './commands/up.command.ts';
import { registerUserCommand } from './commands/user.command.ts';
import { registerVerifyCommand } from './commands/verify.command.ts';
import { reportProblem } from './report-problem.ts';

const program = new Command('graph')
  .description('Beheer van Netwerkversterker: de database, de gebruikers en de gegevens.')
  .showHelpAfterError('(--help toont wat er kan)');

registerStartCommand(program);
registerServeCommand(program);
registerUpCommand(program);
registerMigrateCommand(program);
registerVerifyCommand(program);
registerSeedCommand(program);
registerImportCommand(program);
registerBackupCommand(program);
registerRestoreCommand(program);
registerExportCommand(program);
registerExportGraphCommand(program);
registerUserCommand(program);
registerPrintPermissionsCommand(program);
registerAuditCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportProblem(error);
}
