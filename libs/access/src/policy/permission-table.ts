import { policy } from '../policy.ts';
import type { PolicyRow, RowCondition } from './policy-row.ts';

const plainWords = { loggedIn: 'is logged in', self: 'own account' } as const;

function conditionWords(condition: RowCondition): string {
  return typeof condition === 'string' ? plainWords[condition] : condition.words;
}

function line(row: PolicyRow): string {
  const cells = [row.rule, row.role, row.action, row.subject, conditionWords(row.condition), row.fields.join(', ')];
  return `| ${[...cells, row.hidden.join(', '), row.why].join(' | ')} |`;
}

/** The policy as a Markdown table, for `print-permissions` and for review. */
export function permissionTable(): string {
  return [
    '| Rule | Role | Action | Subject | When | Fields | Answered empty | Why |',
    '|---|---|---|---|---|---|---|---|',
    ...policy.map(line),
    '',
  ].join('\n');
}
