import type { Command } from 'commander';
import { permissionTable } from '@netwerk/access';

/** `print-permissions`: who may ask for what, as a table to review. Needs no database. */
export function registerPrintPermissionsCommand(program: Command): void {
  program
    .command('print-permissions')
    .description('Toont wie wat mag zien of doen, en wanneer.')
    .action(() => void process.stdout.write(permissionTable()));
}
