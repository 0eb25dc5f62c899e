import type { RequestScope } from '@netwerk/audit';
import type { DocumentFacts } from './document-facts.ts';
import type { Request, Response } from 'express';

/** What travels with one GraphQL request. `scope` is there once the caller is known, so for every resolver. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
  scope?: RequestScope;
  facts?: DocumentFacts;
}
