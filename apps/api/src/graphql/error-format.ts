import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorDetails, Language } from '@netwerk/domain';
import { messageOf, publicErrorOf, type PublicCode, type PublicError } from '../http/error-body.ts';

/** What GraphQL says about a document names types and fields only in these sentences; every other one is left out. */
const namingSentences: readonly (readonly [RegExp, string])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, 'UNKNOWN_FIELD'],
  [/^Unknown argument "(\w+)" on field "([\w.]+)"/, 'UNKNOWN_ARGUMENT'],
  [/^Unknown type "(\w+)"/, 'UNKNOWN_TYPE'],
  [/^Unknown fragment "(\w+)"/, 'UNKNOWN_FRAGMENT'],
  [/^Unknown directive "@(\w+)"/, 'UNKNOWN_DIRECTIVE'],
  [/^Field "(\w+)" is not defined by type "(\w+)"/, 'UNKNOWN_FIELD'],
  [/^Field "(\w+)" argument "(\w+)" of type/, 'MISSING_ARGUMENT'],
  [/^Field "([\w.]+)" of required type/, 'MISSING_FIELD'],
  [/^Variable "\$(\w+)" is not defined/, 'UNKNOWN_VARIABLE'],
  [/^Variable "\$(\w+)" of type/, 'WRONG_TYPE_OF_VARIABLE'],
  [/^Variable "\$(\w+)" is never used/, 'UNUSED_VARIABLE'],
  [/^Field "(\w+)" (?:must not have|of type "[\w![\]]+" must have) a selection/, 'WRONG_SELECTION'],
  [/^Value "[^"]*" does not exist in "(\w+)" enum/, 'UNKNOWN_CODE'],
  [/^Enum "(\w+)" cannot represent/, 'UNKNOWN_CODE'],
  [/^(Int|Float|String|Boolean|ID) cannot represent/, 'WRONG_VALUE'],
  [/^Expected value of type "([\w![\]]+)"/, 'WRONG_VALUE'],
];

const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** What may be told about any error: ours by code and details, a fault in the document by its kind, the rest masked. */
export function toPublicError(error: unknown): PublicError {
  const known = publicErrorOf(originalOf(error));
  if (known !== null) return known;
  if (!(error instanceof GraphQLError)) return { code: 'INTERNAL' };
  const code = extensionsOf(error)['code'];
  if (code === 'BAD_USER_INPUT') return { code, details: detailsOf(error) };
  if (code === 'NOT_ALLOWED') return { code, details: detailsOf(error) };
  return typeof code === 'string' && documentCodes.has(code) ? documentError(error, code) : { code: 'INTERNAL' };
}

/** One error of an answer: the message in the reader's language, the place in the document, the code and its details. */
export function formatted(error: GraphQLFormattedError, known: PublicError, language: Language): GraphQLFormattedError {
  return {
    message: messageOf(known.code, language),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: {
      code: known.code satisfies PublicCode,
      ...(known.details === undefined ? {} : { details: known.details }),
    },
  };
}

export function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originalOf(error.originalError) : error;
}

/** Errors of compiled queries have no extensions at all, whatever their type says. */
function extensionsOf(error: { extensions?: Readonly<Record<string, unknown>> }): Readonly<Record<string, unknown>> {
  return error.extensions ?? {};
}

/** Details of an error that this program made itself; the library never sets them. */
function detailsOf(error: GraphQLError): ErrorDetails {
  const details = extensionsOf(error)['details'];
  return typeof details === 'object' && details !== null ? (details as ErrorDetails) : { reason: 'INVALID' };
}

function documentError(error: GraphQLError, code: string): PublicError {
  if (code === 'GRAPHQL_PARSE_FAILED') return { code: 'BAD_USER_INPUT', details: { reason: 'SYNTAX' } };
  for (const [sentence, reason] of namingSentences) {
    const named = sentence.exec(error.message);
    if (named !== null) return { code: 'BAD_USER_INPUT', details: { reason, named: named.slice(1) } };
  }
  return {
    code: 'BAD_USER_INPUT',
    details: { reason: code === 'OPERATION_RESOLUTION_FAILURE' ? 'WHICH_OPERATION' : 'INVALID_DOCUMENT' },
  };
}
