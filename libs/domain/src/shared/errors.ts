/**
 * The five ways in which a question or command can be refused. `details` holds codes, field names, numbers and opaque
 * ids, never a person's name or words. The message in the reader's language comes from `errorMessages`.
 */
export const errorCodes = ['NOT_FOUND', 'NOT_ALLOWED', 'INVALID_INPUT', 'CONFLICT', 'UNAVAILABLE'] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(details: ErrorDetails = {}) {
    super();
    this.details = details;
    this.name = new.target.name;
    this.message = this.name;
  }
}

/** Does not exist, or is not the caller's: one answer, so that asking reveals nothing. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** The caller's role has no row for what was asked. */
export class NotAllowed extends DomainError {
  readonly code = 'NOT_ALLOWED';
}

/** `details.field` names the field, `details.reason` the rule that it breaks. */
export class InvalidInput extends DomainError {
  readonly code = 'INVALID_INPUT';
}

/** Somebody else changed it first, or the key was used for another request. */
export class Conflict extends DomainError {
  readonly code = 'CONFLICT';
}

/** The database or another part does not answer now; trying again later may help. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
}

export const errorMessages: Readonly<Record<ErrorCode | 'NOT_LOGGED_IN' | 'INTERNAL', { NL: string; EN: string }>> = {
  NOT_FOUND: { NL: 'Dit is er niet, of het is niet van u.', EN: 'This does not exist, or is not yours.' },
  NOT_ALLOWED: { NL: 'Dit hoort niet bij uw rol.', EN: 'This is not part of your role.' },
  INVALID_INPUT: { NL: 'Deze vraag klopt niet.', EN: 'This request is not valid.' },
  CONFLICT: { NL: 'Dit is intussen veranderd.', EN: 'This has changed in the meantime.' },
  UNAVAILABLE: { NL: 'Dit lukt nu niet. Probeer het zo nog eens.', EN: 'This does not work now. Try again shortly.' },
  NOT_LOGGED_IN: { NL: 'U bent niet (meer) ingelogd.', EN: 'You are not logged in (any more).' },
  INTERNAL: { NL: 'Er ging iets mis. Het is gemeld.', EN: 'Something went wrong. It has been reported.' },
};
