import { GraphQLError } from 'graphql';
import type { ErrorDetails } from '@netwerk/domain';

/** A document or variable that breaks a rule of the contract: names the rule and the place, never the value. */
export function inputError(details: ErrorDetails): GraphQLError {
  return new GraphQLError('BAD_USER_INPUT', {
    extensions: { code: 'BAD_USER_INPUT', details, http: { status: 400 } },
  });
}
