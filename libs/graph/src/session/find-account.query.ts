import { z } from 'zod';
import { roles } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** The account with this login name, disabled or not. */
export const findAccount = question<{ username: string }>()({
  name: 'session/find-account',
  statement: cypher`
    MATCH (account:Account {username: ${param('username')}})
    RETURN account.id AS accountId, account.displayName AS displayName, account.role AS role,
      account.passwordHash AS passwordHash, account.demo AS demo, account.disabledAt IS NOT NULL AS disabled`,
  row: z.strictObject({
    accountId: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    passwordHash: z.string().nullable(),
    demo: z.boolean(),
    disabled: z.boolean(),
  }),
});
