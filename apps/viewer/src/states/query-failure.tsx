import type { ReactElement } from 'react';
import { codeOf } from '../graphql/request-error.ts';
import { FailedPart } from './failed-part.tsx';
import { NotFoundPage } from './not-found.page.tsx';

/** What to show in place of an answer that did not come. */
export function QueryFailure({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactElement {
  const code = codeOf(error);
  const noneOfYours = code === 'NOT_FOUND' || code === 'NOT_ALLOWED' || code === 'INVALID_INPUT';
  return noneOfYours ? <NotFoundPage /> : <FailedPart onRetry={onRetry} />;
}
