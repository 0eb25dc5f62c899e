import type { Command } from 'commander';
import { systemCaller } from '@netwerk/access';
import { verifyAudit, type AuditVerdict } from '@netwerk/audit';
import { withGraph } from '../with-graph.ts';

/** `audit verify`: whether the log of who looked at whom is as it was written. */
export function registerAuditCommand(program: Command): void {
  const audit = program.command('audit').description('Het logboek van wie wat heeft gezien.');
  audit
    .command('verify')
    .description('Controleert de hele keten en noemt het eerste record dat niet klopt.')
    .action(async () => {
      const verdict = await withGraph((graph) => verifyAudit(graph, systemCaller('audit verify')));
      console.log(sentenceOf(verdict));
      if (verdict.broken !== null) process.exitCode = 1;
    });
}

function sentenceOf({ lanes, records, broken }: AuditVerdict): string {
  if (broken === null) return `Het logboek klopt: ${records} records in ${lanes} ketens.`;
  const what = broken.fault === 'CHANGED' ? `is veranderd (${broken.id})` : 'ontbreekt';
  return `Het logboek klopt niet: record ${broken.sequence} van keten ${broken.lane} ${what}.`;
}
