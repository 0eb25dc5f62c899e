import { cypher } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';

/** How much memory all transactions together may take on this server: `358.40MiB`; `0B`: as much as there is. */
export const transactionMemory = question<object>()({
  name: 'bulk-import/transaction-memory',
  statement: cypher`
    SHOW SETTINGS YIELD name, value
    WHERE name = 'dbms.memory.transaction.total.max'
    RETURN value`,
  row: z.strictObject({ value: z.string() }),
});
